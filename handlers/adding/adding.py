"""A coordinator adds somebody whom they found, or all whom the office expects."""

from __future__ import annotations

from content.text import Text, join
from handlers.adding import adding_screens, candidates, concerns, taking_in
from handlers.adding.adding_screens import open_event
from handlers.adding.candidates import Candidate
from handlers.adding.taking_in import Added
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events.board import changed
from handlers.forms.screen import noted
from handlers.seats.presses import (
    AddAll,
    AddAnyway,
    AddOne,
    AddPeople,
    AskAddAll,
    ListToAdd,
    TellInstitution,
)
from storage.events import events
from storage.events.events import Event
from storage.expected import expected
from storage.expected.expected import Expected
from storage.people import vouched
from storage.people.people import Person
from storage.seats import enrolments


async def add_one(context: Context, press: AddOne) -> Posts:
    return await _one(context, press)


async def add_anyway(context: Context, press: AddAnyway) -> Posts:
    return await _one(context, press, warned=True)


async def _one(context: Context, press: AddOne | AddAnyway, warned: bool = False) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    chosen = await candidates.candidate(context, event, press.known, press.number)
    person = await candidates.person_of(context, event, chosen) if chosen else None
    if chosen is None or person is None:
        note = context.say("no_candidate")
        return (await adding_screens.ways(context, event, note),)
    first = await _to_look_at(context, event, chosen, person, warned)
    if first is not None:
        await vouched.step_back(context.db, person.id)
        return (first,)
    added = await taking_in.add(context, event, person)
    screen = adding_screens.page if press.known == "x" else adding_screens.ways
    shown = await screen(context, event, note=added.said)
    return (shown, *added.tells, *await changed(context.db, event.id, context.now))


async def _to_look_at(
    context: Context, event: Event, chosen: Candidate, person: Person, warned: bool
) -> Reply | None:
    """Asked once; without an institution that is counted there is no way on but to tell it."""
    if await enrolments.of_person(context.db, event.id, person.id) is not None:
        return None
    found = await concerns.of(context, event, person)
    there = {"event": event.id, "known": chosen.known, "number": chosen.number}
    if found.bar:
        tell = context.button("btn_tell_institution", TellInstitution.model_validate(there))
        back = context.button("btn_back", _came_from(event, chosen))
        return Reply(context.say("institution_unknown", name=chosen.name), ((tell,), (back,)))
    if warned or not found:
        return None
    lines = join("\n", [Text("• ") + each for each in await concerns.lines(context, found)])
    yes = context.button("btn_add_anyway", AddAnyway.model_validate(there))
    no = context.button("btn_leave_no", _came_from(event, chosen))
    text = context.say("ask_add_anyway", name=chosen.name, concerns=lines)
    return Reply(text, (context.choose(yes, no),))


def _came_from(event: Event, chosen: Candidate) -> AddPeople | ListToAdd:
    if chosen.known == "x":
        return ListToAdd(event=event.id, after=0)
    return AddPeople(event=event.id)


async def ask_all(context: Context, press: AskAddAll) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    return (await _asking(context, event) or await adding_screens.ways(context, event),)


async def _asking(
    context: Context,
    event: Event,
    after: int = 0,
    upto: int | None = None,
    note: Text | None = None,
) -> Reply | None:
    """The question, of as many as one turn can take; None where nobody is left."""
    left = await expected.left_to_enrol(context.db, event.office, event.id, after, upto)
    if left is None:
        return None
    press = AddAll(event=event.id, after=after, upto=left.last)
    no = context.button("btn_leave_no", ListToAdd(event=event.id, after=0))
    text = context.say("ask_add_all", people=left.people, left=event.left)
    yes = context.button("btn_add_all_yes", press)
    if left.people > taking_in.AT_ONCE:
        text += Text(" ") + context.say("ask_add_some", most=taking_in.AT_ONCE)
        yes = context.button("btn_add_some", press, people=taking_in.AT_ONCE)
    return Reply(noted(note, text), (context.choose(yes, no),))


async def add_all(context: Context, press: AddAll) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    rows = await expected.next_to_enrol(
        context.db, event.office, event.id, press.after, press.upto, taking_in.AT_ONCE
    )
    added = list[Added]()
    for row in rows:
        chosen = Candidate("x", row.id, row.name, row.institution)
        if (person := await candidates.person_of(context, event, chosen)) is not None:
            added.append(await taking_in.add(context, event, person))
    note = taking_in.totals(context, added)
    return (
        await _after_all(context, event, press, rows, note),
        *(tell for each in added for tell in each.tells),
        *await changed(context.db, event.id, context.now),
    )


async def _after_all(
    context: Context, event: Event, press: AddAll, rows: list[Expected], note: Text
) -> Reply:
    """The question about the rest; else the list."""
    if rows:
        event = await events.event(context.db, event.id) or event
        more = await _asking(context, event, rows[-1].id, press.upto, note)
        if more is not None:
            return more
    return await adding_screens.page(context, event, note=note)
