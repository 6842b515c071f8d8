"""*Tambah peserta*: the ways to whom a coordinator adds, and those whom the office expects."""

from __future__ import annotations

from content.text import Text
from handlers.adding import candidates
from handlers.adding.candidates import Candidate
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.expected.presses import Template
from handlers.expected.sending import LIST_FORM
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.planning.running import ask, running
from handlers.seats import room
from handlers.seats.presses import (
    AddOne,
    AddPeople,
    AskAddAll,
    FindToAdd,
    ListToAdd,
    SendPeople,
)
from handlers.seats.standing import settled
from storage.events.events import Event
from storage.expected import expected

PAGE = 4


async def open_event(context: Context, number: int) -> Event | Posts:
    """An event of theirs in which somebody can still take part; else what to say."""
    event = await running(context, number)
    if event is None:
        return await browse.gone(context)
    over = settled(context, event)
    return event if over is None else (await room.screen(context, event, over),)


async def show(context: Context, press: AddPeople) -> Posts:
    event = await open_event(context, press.event)
    return (await ways(context, event),) if isinstance(event, Event) else event


async def ways(context: Context, event: Event, note: Text | None = None) -> Reply:
    listed = await expected.left_to_enrol(context.db, event.office, event.id)
    rows = [
        (context.button("btn_find_person", FindToAdd(event=event.id)),),
        (
            context.button("btn_send_list", SendPeople(event=event.id)),
            context.button("btn_list_template", Template(office=event.office)),
        ),
        room.ways_back(context, event.id),
    ]
    if listed is not None:
        press = ListToAdd(event=event.id, after=0)
        rows.insert(1, (context.button("btn_from_expected", press, people=listed.people),))
    return Reply(noted(note, context.say("add_participants", title=event.title)), tuple(rows))


async def find(context: Context, press: FindToAdd) -> Posts:
    event = await open_event(context, press.event)
    return await candidates.ask_whom(context, event) if isinstance(event, Event) else event


async def send(context: Context, press: SendPeople) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    given = {"office": str(event.office), "event": str(event.id)}
    return await ask(context, LIST_FORM, given)


async def listed(context: Context, press: ListToAdd) -> Posts:
    event = await open_event(context, press.event)
    return (await page(context, event, press.after),) if isinstance(event, Event) else event


async def page(context: Context, event: Event, after: int = 0, note: Text | None = None) -> Reply:
    """Of those whom the office expects; the ways to others where nobody of them is left."""
    found = await expected.to_enrol(context.db, event.office, event.id, after, PAGE + 1)
    if not found:
        return await (page(context, event, 0, note) if after else ways(context, event, note))
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
    first = () if after else ((context.button("btn_add_all", AskAddAll(event=event.id)),),)
    back = context.button("btn_back", AddPeople(event=event.id))
    return Reply(
        noted(note, text), (*rows, *turning, *first, (back, room.manage(context, event.id)))
    )
