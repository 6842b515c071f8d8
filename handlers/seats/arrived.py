"""Somebody whom the office had enrolled is here: the seats that stood for them are theirs."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Tell
from handlers.context import Context
from handlers.events import wording
from handlers.events.board import changed
from handlers.reminding import planned as reminders
from handlers.seats.waiting_list import moved
from handlers.turn import plan
from storage.events import events
from storage.people import traces
from storage.seats import enrolments


async def theirs_now(context: Context, stood: int) -> Text | None:
    """`stood` is the row that stood for them, their own by now or another. What to tell them."""
    person = context.person
    assert person is not None
    twice = list[int]()
    if stood != person.id:
        twice = await enrolments.of_both(context.db, person.id, stood)
        await traces.merge(context.db, person.id, stood, context.now)
    mine = await events.of_person(context.db, person.id, context.now)
    told: list[Tell] = [*await reminders.planned_for_one(context.db, person, context.now)]
    for event in twice:
        told += await moved(context.db, event, context.now)
    for each in mine:
        told += await changed(context.db, each.id, context.now)
    await plan(context.db, tuple(told))
    if not mine:
        return None
    titles = "; ".join(f"{each.title} ({wording.when(context, each)})" for each in mine)
    return context.say("office_enrolled_you", events=titles)
