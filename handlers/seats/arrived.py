"""Somebody whom the office had enrolled is here: the seats that stood for them are theirs."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Tell
from handlers.context import Context
from handlers.events import wording
from handlers.events.board import changed
from handlers.people.zone import as_there
from handlers.reminding import planned as reminders
from handlers.seats.following import follow
from handlers.turn import plan
from handlers.waiting.waiting_list import moved
from storage.events import events
from storage.events.events import Event
from storage.people import traces
from storage.seats import enrolments, waiting


async def theirs_now(context: Context, stood: int) -> Text | None:
    """`stood` is the row that stood for them, their own by now or another. What to tell them."""
    person = context.person
    assert person is not None
    set_up = {each.id for each in await events.of_person(context.db, stood, context.now)}
    twice = list[int]()
    if stood != person.id:
        twice = await enrolments.of_both(context.db, person.id, stood)
        await traces.merge(context.db, person.id, stood, context.now)
    mine = await events.of_person(context.db, person.id, context.now)
    if mine:
        person = await as_there(context, person, mine[0])
    await follow(context, person)
    told: list[Tell] = [*await reminders.planned_for_one(context.db, person, context.now)]
    for event in twice:
        told += await moved(context.db, event, context.now)
    for each in mine:
        told += await changed(context.db, each.id, context.now)
    await plan(context.db, tuple(told))
    said = [await _said(context, each, person.id) for each in mine if each.id in set_up]
    titles = "; ".join(each for each in said if each)
    return context.say("office_enrolled_you", events=titles) if titles else None


async def _said(context: Context, event: Event, person: int) -> str | None:
    """The event, and their place where they wait; None where they had enrolled themselves."""
    mine = await enrolments.of_person(context.db, event.id, person)
    if mine is None or mine.added_by is None:
        return None
    about = [wording.when(context, event)]
    if mine.state == "waiting":
        place = await waiting.place(context.db, mine)
        about.append(context.say("state_waiting", place=place).plain)
    return f"{event.title} ({'; '.join(about)})"
