"""*Tambah peserta*: a coordinator enrols people, also those who are not here yet."""

from __future__ import annotations

from typing import Literal

from content.text import Text
from handlers.chat import Posts, Reply, Tell
from handlers.context import Context
from handlers.events import browse
from handlers.events.board import changed
from handlers.expected.sending import LIST_FORM
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.running import ask as ask_form
from handlers.planning.running import running
from handlers.seats import candidates, room, told
from handlers.seats.approval import reminded
from handlers.seats.candidates import Candidate
from handlers.seats.enrolment import why_full
from handlers.seats.presses import (
    AddAll,
    AddOne,
    AddPeople,
    AskAddAll,
    FindToAdd,
    ListToAdd,
    SendPeople,
    ShowSeats,
)
from handlers.seats.standing import settled
from handlers.seats.whose import whose_seat
from storage.events.events import Event
from storage.expected import expected
from storage.people import people
from storage.people.people import Person
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Enrolment

PAGE = 4
AT_ONCE = 300  # of a list: who comes after them is added by the next press
Outcome = Literal["confirmed", "waiting", "already", "impossible"]


async def show(context: Context, press: AddPeople) -> Posts:
    event = await _open(context, press.event)
    return (await _screen(context, event),) if isinstance(event, Event) else event


async def _open(context: Context, number: int) -> Event | Posts:
    """An event of theirs in which somebody can still take part; else what to say."""
    event = await running(context, number)
    if event is None:
        return await browse.gone(context)
    over = settled(context, event)
    return event if over is None else (await room.screen(context, event, over),)


async def _screen(context: Context, event: Event, note: Text | None = None) -> Reply:
    listed = len(await expected.to_enrol(context.db, event.office, event.id))
    rows = [
        (context.button("btn_find_person", FindToAdd(event=event.id)),),
        (context.button("btn_send_list", SendPeople(event=event.id)),),
        (context.button("btn_seats", ShowSeats(event=event.id)), *navigation.home(context)),
    ]
    if listed:
        press = ListToAdd(event=event.id, after=0)
        rows.insert(1, (context.button("btn_from_expected", press, people=listed),))
    return Reply(noted(note, context.say("add_participants", title=event.title)), tuple(rows))


async def find(context: Context, press: FindToAdd) -> Posts:
    event = await _open(context, press.event)
    return await candidates.ask_whom(context, event) if isinstance(event, Event) else event


async def send(context: Context, press: SendPeople) -> Posts:
    event = await _open(context, press.event)
    if not isinstance(event, Event):
        return event
    given = {"office": str(event.office), "event": str(event.id)}
    return await ask_form(context, LIST_FORM, given)


async def listed(context: Context, press: ListToAdd) -> Posts:
    event = await _open(context, press.event)
    if not isinstance(event, Event):
        return event
    return (await _page(context, event, press.after),)


async def _page(context: Context, event: Event, after: int, note: Text | None = None) -> Reply:
    found = await expected.to_enrol(context.db, event.office, event.id, after, PAGE + 1)
    if not found:
        if after:
            return await _page(context, event, 0, note)
        return await _screen(context, event, note)
    shown = [Candidate("x", each.id, each.name, each.institution) for each in found[:PAGE]]
    text = context.say("add_from_expected", people=candidates.lines(context, shown, after))
    rows = candidates.buttons(
        shown, lambda each: AddOne(event=event.id, known=each.known, number=each.number), after
    )
    turning = navigation.page_buttons(
        context,
        ListToAdd(event=event.id, after=max(0, after - PAGE)) if after else None,
        ListToAdd(event=event.id, after=after + PAGE) if len(found) > PAGE else None,
    )
    all_ = context.button("btn_add_all", AskAddAll(event=event.id))
    back = context.button("btn_back", AddPeople(event=event.id))
    return Reply(noted(note, text), (*rows, *turning, (all_, back)))


async def add_one(context: Context, press: AddOne) -> Posts:
    event = await _open(context, press.event)
    if not isinstance(event, Event):
        return event
    chosen = await candidates.candidate(context, event, press.known, press.number)
    person = await candidates.person_of(context, event, chosen) if chosen else None
    if chosen is None or person is None:
        return (await _screen(context, event, context.say("no_candidate")),)
    outcome, taken, posts = await add(context, event, person)
    note = await said(context, outcome, taken, chosen.name)
    screen = await _screen(context, event, note)
    if press.known == "x":
        screen = await _page(context, event, 0, note)
    return (screen, *posts, *await changed(context.db, event.id, context.now))


async def add(
    context: Context, event: Event, person: Person
) -> tuple[Outcome, Enrolment | None, tuple[Tell, ...]]:
    """What came of it, and who is told what."""
    assert context.person is not None
    whose, by = whose_seat(person), context.person.id
    taken = await enrolments.enrol(context.db, event.id, person.id, context.now, whose, by)
    if taken is None:
        return "already", None, ()
    await record(context, "participant added", event.office, person.id, event=event.id)
    outcome: Outcome = "confirmed" if taken.state == "confirmed" else "waiting"
    if await people.agreeing(context.db, person.id) is None:  # nobody to be told yet
        return outcome, taken, ()
    posts = (told.decided(event, taken, "added", context.now),)
    return outcome, taken, (*posts, *await reminded(context, event, taken))


async def said(context: Context, outcome: Outcome, taken: Enrolment | None, name: str) -> Text:
    match outcome:
        case "confirmed":
            return context.say("added_one", name=name)
        case "waiting" if taken is not None:
            place, why = await waiting.place(context.db, taken), await why_full(context, taken)
            return context.say("added_to_list", name=name, place=place, why=why)
        case "already":
            return context.say("added_before", name=name)
    return context.say("added_not", name=name)


async def ask_all(context: Context, press: AskAddAll) -> Posts:
    event = await _open(context, press.event)
    if not isinstance(event, Event):
        return event
    rows = await expected.to_enrol(context.db, event.office, event.id)
    if not rows:
        return (await _screen(context, event),)
    upto = max(each.id for each in rows)
    yes = context.button("btn_add_all_yes", AddAll(event=event.id, upto=upto))
    no = context.button("btn_leave_no", ListToAdd(event=event.id, after=0))
    text = context.say("ask_add_all", people=len(rows), left=event.left)
    return (Reply(text, (context.choose(yes, no),)),)


async def add_all(context: Context, press: AddAll) -> Posts:
    event = await _open(context, press.event)
    if not isinstance(event, Event):
        return event
    rows = await expected.to_enrol(context.db, event.office, event.id)
    outcomes, posts = list[Outcome](), list[Tell]()
    for row in [each for each in rows if each.id <= press.upto][:AT_ONCE]:
        person = await candidates.person_of(
            context, event, Candidate("x", row.id, row.name, row.institution)
        )
        if person is not None:
            outcome, _, tells = await add(context, event, person)
            outcomes.append(outcome)
            posts += tells
    note = totals(context, outcomes)
    renewed = await changed(context.db, event.id, context.now)
    return (await _page(context, event, 0, note), *posts, *renewed)


def totals(context: Context, outcomes: list[Outcome]) -> Text:
    return context.say(
        "added_all",
        confirmed=outcomes.count("confirmed"),
        waiting=outcomes.count("waiting"),
        already=outcomes.count("already"),
        impossible=outcomes.count("impossible"),
    )
