"""What follows a change of an event: who is told, which reminders move, which seats are free."""

from __future__ import annotations

from dataclasses import dataclass

from content.text import Text, join
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import board
from handlers.people.record import record
from handlers.planning import card, news
from handlers.planning.plan import Plan, differences, plan_of
from handlers.reminding.planned import replanned
from handlers.seats.waiting_list import moved
from storage.events import events
from storage.events.events import Event


@dataclass(frozen=True)
class Before:
    """The event as it was."""

    event: Event
    plan: Plan


async def before(context: Context, event: Event) -> Before:
    return Before(event, await plan_of(context.db, event))


async def followed(context: Context, was: Before, part: str, note: Text) -> Posts:
    """The rows are changed: the card with a note, and what has to be told."""
    event, more = await _fitting(context, was.event.id)
    await record(
        context, "event changed", event.office, event=event.id, part=part, version=event.version
    )
    told = await _told(context, was, event) if event.state == "published" else ()
    notes = join("\n\n", [note, *([more] if more else [])])
    return (await card.card(context, event, notes), *told)


async def _told(context: Context, was: Before, event: Event) -> Posts:
    told: Posts = ()
    if differences(was.plan, await plan_of(context.db, event)):
        told = await news.announce(context, event, was.plan)
        told = (*told, *await replanned(context.db, event, context.now))
    free = await moved(context.db, event.id, context.now)
    return (*told, *free, *await board.changed(context.db, event.id, context.now))


async def _fitting(context: Context, number: int) -> tuple[Event, Text | None]:
    """One enrols before the beginning: a window that ends later no longer fits."""
    event = await events.event(context.db, number)
    assert event is not None
    late = [at for at in (event.opens, event.closes) if at is not None and at > event.starts]
    if not late:
        return event, None
    await events.change(context.db, number, event.version, opens=None, closes=None)
    fitting = await events.event(context.db, number)
    assert fitting is not None
    return fitting, context.say("window_dropped")
