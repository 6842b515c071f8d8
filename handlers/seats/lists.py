"""Who has a seat, waits for approval or waits for a seat: a page of them, and one of them."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.screen import noted
from handlers.letters.wording import state as letter_state
from handlers.letters.wording import ways as letter_ways
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.planning.running import running
from handlers.seats import room
from handlers.seats.presses import (
    Approve,
    AskApproveAll,
    ListSeats,
    Refuse,
    Replace,
    ShowSeat,
    TakeOut,
    Which,
)
from handlers.seats.standing import settled
from handlers.waiting.waiting_list import answered_until
from storage.events import quotas
from storage.events.events import Event
from storage.seats import enrolments, participants, waiting
from storage.seats.enrolments import Enrolment, State
from storage.seats.participants import Participant

PAGE = 12
_SEEN = 4  # buttons; the others are opened by their number
STATES: dict[Which, tuple[State, ...]] = {
    "seats": ("confirmed",),
    "approval": ("approval",),
    "waiting": ("waiting", "offered"),
}
_IN_VAIN: tuple[State, ...] = ("waiting", "approval")  # once it is over


def which(enrolment: Enrolment) -> Which:
    """In which of the lists it stands."""
    return next(each for each, states in STATES.items() if enrolment.state in states)


async def page(context: Context, press: ListSeats, note: Text | None = None) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    over = event.ends <= context.now and press.which != "seats"
    states, after = _IN_VAIN if over else STATES[press.which], press.after
    found = await participants.listed(context.db, event.id, states, after, PAGE + 1)
    if not found:
        if after:
            return await page(context, ListSeats(event=event.id, which=press.which, after=0), note)
        return (await room.screen(context, event, note),)
    shown = found[:PAGE]
    lines = [_line(context, event, number, each) for number, each in enumerate(shown, 1)]
    text = context.say(
        "seats_list",
        title=context.say("title_in_vain") if over else _title(context, press.which),
        event=event.title,
        people=join("\n", lines),
    )
    asked = [each for each in shown if each.state == "waiting" and not each.vouched]
    if asked and settled(context, event) is None:
        until = await answered_until(context.db, event, context.now)
        said = context.say("would_be_offered", until=wording.moment(context, event, until))
        text = join("\n\n", [text, said])
    if len(shown) > _SEEN:
        text = join("\n\n", [text, context.say("others_by_number")])
    rows = [(_button(context, number, each),) for number, each in enumerate(shown, 1)]
    if press.which == "approval" and not after and settled(context, event) is None:
        rows.append((context.button("btn_approve_all", AskApproveAll(event=event.id)),))
    turning = navigation.page_buttons(
        context,
        _at(press, max(0, after - PAGE)) if after else None,
        _at(press, after + PAGE) if len(found) > PAGE else None,
    )
    back = room.ways_back(context, event.id)
    return (Reply(noted(note, text), (*rows, *turning, back)),)


def _at(press: ListSeats, after: int) -> ListSeats:
    return ListSeats(event=press.event, which=press.which, after=after)


def _title(context: Context, which: Which) -> Text:
    match which:
        case "seats":
            return context.say("title_seats")
        case "approval":
            return context.say("title_to_approve")
        case "waiting":
            return context.say("title_waiting_list")


def _line(context: Context, event: Event, number: int, each: Participant) -> Text:
    parts = [known_as(context, each), each.institution, *_marks(context, event, each)]
    said = " · ".join(part for part in parts if part)
    return context.say("participant", number=number, name=said)


def known_as(context: Context, each: Participant) -> str:
    return each.name or context.say("trail_number", number=str(each.person)).plain


def _marks(context: Context, event: Event, each: Participant) -> list[str]:
    """What is to be known of them here."""
    marks = []
    if each.vouched:
        marks.append(context.say("mark_not_here").plain)
    answer = wording.answer(context, each) if each.state == "confirmed" else None
    if answer is not None:
        marks.append(answer.plain)
    if each.letter == "later":
        marks.append(context.say("mark_letter_later").plain)
    if each.offered_until is not None and each.state == "offered":
        until = wording.moment(context, event, each.offered_until)
        marks.append(context.say("mark_offered", until=until).plain)
    return marks


def _button(context: Context, number: int, each: Participant) -> Button:
    name = label(f"{number}. {known_as(context, each)}")
    press = ShowSeat(enrolment=each.enrolment).wire
    return Button(label=name, press=press, unseen=number > _SEEN)


async def of_office(context: Context, number: int) -> tuple[Enrolment, Event] | None:
    """One that stands, of an event that this person runs; to anybody else there is none."""
    found = await enrolments.one(context.db, number)
    if found is None:
        return None
    event = await running(context, found.event)
    return (found, event) if event and found.left_at is None else None


async def missing(context: Context, number: int) -> Posts:
    """What to say of one that stands no more: the person left, or it was decided meanwhile."""
    found = await enrolments.one(context.db, number)
    event = await running(context, found.event) if found else None
    if event is None:
        return await browse.gone(context)
    return (await room.screen(context, event, context.say("seat_stands_no_more")),)


async def show(context: Context, press: ShowSeat, note: Text | None = None) -> Posts:
    found = await of_office(context, press.enrolment)
    who = await participants.one(context.db, press.enrolment) if found else None
    if found is None or who is None:
        return await missing(context, press.enrolment)
    taken, event = found
    lines = [
        context.say("form_line", label=name, value=value)
        for name, value in await _said(context, event, taken, who)
    ]
    text = context.say("seat_card", event=event.title, lines=join("\n", lines))
    back = ListSeats(event=event.id, which=which(taken), after=0)
    rows = (
        *([_acts(context, taken)] if settled(context, event) is None else []),
        *letter_ways(context, event, taken, who),
        (context.button("btn_back", back), room.manage(context, event.id)),
    )
    return (Reply(noted(note, text), rows),)


async def _said(
    context: Context, event: Event, taken: Enrolment, who: Participant
) -> list[tuple[Text, str]]:
    """Who they are, as far as this event needs it."""
    said = [(context.say("label_name"), known_as(context, who))]
    if who.institution:
        said.append((context.say("label_institution"), who.institution))
    counted = {quota.what for quota in await quotas.of_event(context.db, event.id)}
    if "position" in counted and taken.position:
        position = wording.label_of(context, "position", taken.position)
        said.append((context.say("label_position"), position))
    if "library_kind" in counted and taken.library_kind:
        kind = wording.label_of(context, "library_kind", taken.library_kind)
        said.append((context.say("label_library_kind"), kind))
    if event.letter != "none":
        said.append((context.say("label_letter"), letter_state(context, taken)))
    said.append((context.say("label_seat"), await _state(context, event, taken)))
    missed = await participants.no_shows(context.db, taken.person, event.office, context.now)
    if missed:
        said.append((context.say("label_missed"), context.say("missed", times=missed).plain))
    return said


async def _state(context: Context, event: Event, taken: Enrolment) -> str:
    if event.ends <= context.now and taken.state in _IN_VAIN:
        return context.say("state_in_vain").plain
    match taken.state:
        case "confirmed":
            return context.say("state_confirmed").plain
        case "approval":
            return context.say("state_approval").plain
        case "offered" if taken.offered_until is not None:
            until = wording.moment(context, event, taken.offered_until)
            return context.say("mark_offered", until=until).plain
    place = await waiting.place(context.db, taken)
    return context.say("state_waiting", place=place).plain


def _acts(context: Context, taken: Enrolment) -> tuple[Button, ...]:
    """What may be done with it; each is judged again when it is pressed."""
    number = taken.id
    if taken.state == "approval":
        yes = context.button("btn_approve", Approve(enrolment=number))
        no = context.button("btn_refuse", Refuse(enrolment=number))
        return (yes, no)
    out = context.button("btn_take_out", TakeOut(enrolment=number))
    if taken.state == "confirmed":
        return (context.button("btn_replace", Replace(enrolment=number)), out)
    return (out,)
