"""Taking part: a seat, a place in the list, or the reason why not; and giving it back."""

from __future__ import annotations

from dataclasses import replace

from content import dates
from content.text import Text, join
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.board import changed
from handlers.events.browse import ShowEvent
from handlers.forms.conversation import active, begin
from handlers.forms.screen import AFTER, BEFORE
from handlers.menu.navigation import Go
from handlers.people.address import called
from handlers.people.profile import (
    NEWCOMER,
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.people.zone import as_there
from handlers.planning.running import ask
from handlers.reminding import planned as reminders
from handlers.reminding import promised
from handlers.seats import needed
from handlers.seats.needed import Needed
from handlers.seats.presses import AgreeAndEnrol, AskLeave, Enrol, EnrolAnyway, HandOver, Leave
from handlers.seats.standing import closed
from handlers.seats.whose import whose_is, whose_seat
from handlers.waiting.waiting_list import moved
from storage.events import events, quotas, series
from storage.events.events import Event
from storage.people import people
from storage.people.people import Person
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Clash, Enrolment


class Newcomer(Profile):
    event: int


async def enrol(context: Context, press: Enrol) -> Posts:
    return await _enrol(context, press.event)


async def enrol_anyway(context: Context, press: EnrolAnyway) -> Posts:
    return await _enrol(context, press.event, warned=True)


async def _enrol(context: Context, number: int, warned: bool = False, asked: int = 0) -> Posts:
    """`asked`: how many questions the person has just answered for it."""
    event = await browse.seen(context, number)
    if event is None:
        return await browse.gone(context)
    if closed(context, event) is not None:  # the card says why
        return (await browse.card(context, event),)
    person = context.person
    if person is None:
        return consent_screen(context, AgreeAndEnrol(event=event.id))
    if await enrolments.of_person(context.db, event.id, person.id) is not None:
        return (Toast(context.say("already_enrolled")),)
    clashing = [] if warned else await enrolments.clashing(context.db, event.id, person.id)
    if clashing:
        return (_warning(context, event, clashing),)
    if parts := await needed.missing(context.db, event, person):
        given = needed.given(event, person, parts, letter="none")
        follows = {BEFORE: str(asked), AFTER: str(int(event.letter != "none"))}
        return await ask(context, ENROLMENT_FORM, {**given, **follows})
    return await _seat_or_letter(context, event, person, asked)


async def _seat_or_letter(context: Context, event: Event, person: Person, asked: int) -> Posts:
    """A letter is asked for before there is a seat; who has to wait can send it later."""
    if event.letter == "none" or await _has_to_wait(context, event, person):
        return await _take_part(context, event)
    given = {**needed.given(event, person, ()), BEFORE: str(asked)}
    return await ask(context, ENROLMENT_FORM, given)


async def _has_to_wait(context: Context, event: Event, person: Person) -> bool:
    """As it is now; it is judged where the seat is written down."""
    if event.approval:
        return False
    full = await quotas.full(context.db, event.id, whose_seat(person))
    return event.left == 0 or full is not None


def _warning(context: Context, event: Event, clashing: list[Clash]) -> Reply:
    """Two events in the same hours are said once, and left to them."""
    lines = [
        context.say(
            "clash_line",
            title=each.title,
            when=dates.span_of_time(each.starts, each.ends, each.zone, context.language),
        )
        for each in clashing
    ]
    yes = context.button("btn_enrol_anyway", EnrolAnyway(event=event.id))
    no = context.button("btn_leave_no", ShowEvent(event=event.id))
    text = context.say("seats_clash", title=event.title, events=join("\n", lines))
    return Reply(text, (context.choose(yes, no),))


async def agree(context: Context, press: AgreeAndEnrol) -> Posts:
    if await come_back(context, context.now):
        return await _enrol(context, press.event)
    event = await browse.seen(context, press.event)
    if event is None:
        return await browse.gone(context)
    after = await needed.following(context.db, event)
    given = agreed(context, event=str(event.id), **{AFTER: str(after)})
    return await begin(context, NEWCOMER_FORM, given)


async def _introduced(context: Context, newcomer: Newcomer) -> Posts:
    event = await events.event(context.db, newcomer.event)
    await make_known(context, newcomer, event.zone if event else context.zone)
    asked = len(NEWCOMER_FORM.questions)
    return _offering_more(context, await _enrol(context, newcomer.event, asked=asked))


def _offering_more(context: Context, posts: Posts) -> Posts:
    """Whom we know only by name can tell the rest now; later only the menu offers it."""
    first, *rest = posts
    if not isinstance(first, Reply) or active(context) is not None:
        return posts
    more = context.button("btn_complete_profile", Go(command="lengkapi"))
    return (replace(first, buttons=((more,), *first.buttons)), *rest)


NEWCOMER_FORM = profile_form(NEWCOMER, Newcomer, _introduced)


async def _answered(context: Context, told: Needed) -> Posts:
    """Judged anew: the event, and what it asks, may be others than when the form began."""
    event = await browse.seen(context, told.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    await needed.keep(context, told)
    if closed(context, event) is not None:
        return (await browse.card(context, event),)
    if parts := await needed.missing(context.db, event, context.person):
        return await ask(context, ENROLMENT_FORM, needed.given(event, context.person, parts))
    if told.asks_letter == "none" and event.letter != "none":
        asked = told.asked_before + len(told.parts.split())
        return await _seat_or_letter(context, event, context.person, asked)
    return await _take_part(context, event, told)


ENROLMENT_FORM = needed.needed_form("se", _answered)


async def _take_part(context: Context, event: Event, told: Needed | None = None) -> Posts:
    assert context.person is not None
    whose = whose_seat(context.person)
    taken = await enrolments.enrol(context.db, event.id, context.person.id, context.now, whose)
    if taken is None:  # a coordinator added them meanwhile
        mine = await enrolments.of_person(context.db, event.id, context.person.id)
        if mine is not None:
            await needed.keep_letter(context, mine, told)
        return (await browse.card(context, event, context.say("already_enrolled")),)
    await needed.keep_letter(context, taken, told)
    await as_there(context, context.person, event)
    renewed = await changed(context.db, event.id, context.now)
    if taken.state == "confirmed":
        planned, note = await promised.begun(context, event)
        return (await _fresh_card(context, event, note), *planned, *renewed)
    waits = await _waits(context, taken)
    if event.letter != "none" and (told is None or told.letter is None):
        waits += Text(" ") + context.say("letter_can_wait")
    return (await _fresh_card(context, event, waits), *renewed)


async def _waits(context: Context, taken: Enrolment) -> Text:
    """For approval, or for a seat: at which place of the list, and why."""
    if taken.state == "approval":
        return context.say("waits_for_approval", called=called(context, context.person))
    return context.say(
        "waits_for_seat",
        called=called(context, context.person),
        place=await waiting.place(context.db, taken),
        why=await why_full(context, taken),
    )


async def why_full(context: Context, taken: Enrolment) -> Text:
    """What keeps them out: a quota by its name, or the seats."""
    return wording.full(
        context,
        await quotas.full(context.db, taken.event, whose_is(taken)),
        (await people.person(context.db, taken.person)).institution,
    )


async def _fresh_card(context: Context, event: Event, note: Text) -> Reply:
    now_taken = await events.event(context.db, event.id)
    return await browse.card(context, now_taken or event, note)


async def ask_leave(context: Context, press: AskLeave) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.starts <= context.now:
        return (await browse.card(context, event, context.say("too_late_to_leave")),)
    no = context.button("btn_leave_no", ShowEvent(event=event.id))
    other = context.button("btn_replace_me", HandOver(event=event.id))
    mine = None
    if context.person is not None:
        mine = await enrolments.of_person(context.db, event.id, context.person.id)
    seated = mine is not None and mine.state == "confirmed"
    yes = context.button("btn_leave_yes", Leave(event=event.id))
    if mine is not None and mine.state == "waiting":
        yes = context.button("btn_leave_list_yes", Leave(event=event.id))
    rows = (context.choose(yes, no), *(((other,),) if seated else ()))
    return (Reply(await _leaving(context, event, mine), rows),)


async def _leaving(context: Context, event: Event, mine: Enrolment | None) -> Text:
    """Of a series, which meeting it is, and that they stay in the others."""
    if mine is not None and mine.state == "waiting":
        return context.say("ask_leave_list", title=event.title, when=wording.when(context, event))
    if mine is None or event.series is None:
        return context.say("ask_leave", title=event.title)
    others = await series.own_ahead(context.db, event, mine.person, context.now)
    return context.say(
        "ask_leave_meeting",
        title=event.title,
        when=wording.when(context, event),
        others=len(others),
    )


async def leave(context: Context, press: Leave) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if event.starts <= context.now:
        return (await browse.card(context, event, context.say("too_late_to_leave")),)
    mine = context.person.id
    if await enrolments.end(context.db, event.id, mine, "left", context.now) is None:
        return (Toast(context.say("not_enrolled")),)
    await reminders.withdraw(context, event.id, mine)
    offered = await moved(context.db, event.id, context.now)  # before the free seats are shown
    return (
        await _fresh_card(context, event, context.say("left_event")),
        *offered,
        *await changed(context.db, event.id, context.now),
    )
