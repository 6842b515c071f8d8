"""The other meetings of a series as participants see them, and taking part in all at one press."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Tell
from handlers.context import Context
from handlers.events import board, browse, wording
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.address import called
from handlers.people.profile import consent_screen
from handlers.people.zone import as_there
from handlers.planning.running import ask
from handlers.reminding.last_call import answer_to
from handlers.reminding.planned import planned
from handlers.seats import needed
from handlers.seats.needed import Needed
from handlers.seats.presses import AgreeAndEnrol, EnrolInAll, ShowMeetings
from handlers.seats.standing import closed
from handlers.seats.whose import whose_seat
from storage.events import series
from storage.events.events import Event
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Enrolment

PAGE = 4


@dataclass(frozen=True)
class _Meeting:
    """`mine`: how this person takes part in it."""

    event: Event
    mine: Enrolment | None


async def show(context: Context, press: ShowMeetings) -> Posts:
    event = await browse.seen(context, press.event)
    found = await _ahead(context, event) if event else []
    if event is None:
        return await browse.gone(context)
    if not found:
        return (await browse.card(context, event),)
    after = press.after if 0 <= press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], 1))
    lines = [await _line(context, number, each) for number, each in shown]
    text = context.say("meetings", title=event.title, meetings=join("\n", lines))
    turning = navigation.page_buttons(
        context,
        ShowMeetings(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowMeetings(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    free = [each for each in found if _is_open(context, each)]
    # On the first page only: with both ways to turn, a screen is full.
    offers = context.person is not None and len(free) > 1 and not after
    all_ = context.button("btn_enrol_in_all", EnrolInAll(event=event.id), meetings=len(free))
    back = context.button("btn_back", ShowEvent(event=event.id))
    rows = (
        *((_button(context, number, each),) for number, each in shown),
        *(((all_,),) if offers else ()),
        *turning,
        (back, *navigation.home(context)),
    )
    return (Reply(text, rows),)


async def _ahead(context: Context, event: Event) -> list[_Meeting]:
    """Those that people can see, and that are not over."""
    found = await series.events_of(context.db, event) if event.series is not None else []
    person = context.person
    return [
        _Meeting(
            each, await enrolments.of_person(context.db, each.id, person.id) if person else None
        )
        for each in found
        if each.state == "published" and context.now < each.ends
    ]


def _is_open(context: Context, meeting: _Meeting) -> bool:
    return meeting.mine is None and closed(context, meeting.event) is None


def _button(context: Context, number: int, meeting: _Meeting) -> Button:
    begins = meeting.event.starts.astimezone(ZoneInfo(meeting.event.zone))
    day = dates.short_day(begins, context.language)
    hour = dates.clock(begins.time(), context.language)
    return Button(label=f"{number}. {day} {hour}", press=ShowEvent(event=meeting.event.id).wire)


async def _line(context: Context, number: int, meeting: _Meeting, clashes: bool = False) -> Text:
    event, mine = meeting.event, meeting.mine
    state, place = "open", 0
    if mine is not None:
        state = mine.state
        place = await waiting.place(context.db, mine) if mine.state == "waiting" else 0
    elif clashes:
        state = "clash"
    elif closed(context, event) is not None:
        state = "closed"
    return context.say(
        "meeting_line",
        number=number,
        when=dates.short_span(event.starts, event.ends, event.zone, context.language),
        state=Select(state),
        place=place,
        seats=wording.seats(context, event),
    )


async def enrol_in_all(context: Context, press: EnrolInAll) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None:
        return await browse.gone(context)
    if context.person is None:
        return consent_screen(context, AgreeAndEnrol(event=event.id))  # in this one first
    free = [each.event for each in await _ahead(context, event) if _is_open(context, each)]
    if not free:
        return await show(context, ShowMeetings(event=event.id, after=0))
    parts = await _missing(context, free)
    letter = next((each for each in free if each.letter != "none"), None)
    if parts or letter is not None:
        given = needed.given(letter or free[0], context.person, parts)
        return await ask(context, ALL_FORM, given)
    return await _take_part(context, event)


async def _missing(context: Context, events: list[Event]) -> tuple[str, ...]:
    """The parts of a profile that any of them goes by, each once."""
    assert context.person is not None
    found = dict[str, None]()
    for each in events:
        found |= dict.fromkeys(await needed.missing(context.db, each, context.person))
    return tuple(found)


async def _answered(context: Context, told: Needed) -> Posts:
    """Judged anew, as each meeting may be another than when the form began."""
    event = await browse.seen(context, told.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    await needed.keep(context, told)
    return await _take_part(context, event, told)


ALL_FORM = needed.needed_form("sea", _answered)


async def _take_part(context: Context, event: Event, told: Needed | None = None) -> Posts:
    """Each by its own seats, quotas and approval; what they have already stays."""
    assert context.person is not None
    lines, tells, costs = list[Text](), list[Tell](), False
    for number, each in enumerate(await _ahead(context, event), 1):
        clashes = _is_open(context, each) and bool(
            await enrolments.clashing(context.db, each.event.id, context.person.id)
        )
        taken = None
        if _is_open(context, each) and not clashes:
            taken = await _take_one(context, each.event, told)
        if taken is not None:
            tells += await board.changed(context.db, each.event.id, context.now)
            if taken.state == "confirmed":
                heard = await planned(context.db, each.event, context.person, context.now)
                tells += heard
                costs = costs or await answer_to(context.db, each.event, heard) is not None
        now = each if taken is None else _Meeting(each.event, taken)
        lines.append(await _line(context, number, now, clashes))
    text = context.say(
        "enrolled_in_all",
        called=called(context, context.person),
        name=context.person.name,
        title=event.title,
        meetings=join("\n", lines),
        costs=Select("yes" if costs else "no"),
    )
    mine = context.button("btn_mine", Go(command="jadwal"))
    days = context.button("btn_other_days", ShowMeetings(event=event.id, after=0))
    return (Reply(text, ((mine, days), navigation.home(context))), *tells)


async def _take_one(context: Context, event: Event, told: Needed | None) -> Enrolment | None:
    assert context.person is not None
    whose = whose_seat(context.person)
    taken = await enrolments.enrol(context.db, event.id, context.person.id, context.now, whose)
    if taken is not None:
        await needed.keep_letter(context, taken, told)
        await as_there(context, context.person, event)
    return taken
