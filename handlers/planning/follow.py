"""What follows a change of an event: who is told, which reminders move, which seats are free."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from content.text import Text, join
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import board
from handlers.news import news
from handlers.news.plan import Plan, differences, is_moved, plan_of
from handlers.people.record import record
from handlers.planning import card
from handlers.planning.others import EventMoved, tells
from handlers.reminding.planned import planned_for_all
from handlers.waiting.waiting_list import moved
from storage.events import events
from storage.events.events import Event
from storage.seats import enrolments, seat_codes

Screen = Callable[[Context, Event, Text], Awaitable[Reply]]


@dataclass(frozen=True)
class Before:
    """The event as it was."""

    event: Event
    plan: Plan


async def before(context: Context, event: Event) -> Before:
    return Before(event, await plan_of(context.db, event))


async def followed(
    context: Context, was: Before, part: str, note: Text, screen: Screen = card.card
) -> Posts:
    """The rows are changed: the screen with a note, and what has to be told."""
    event = await _recorded(context, was.event.id, part)
    event, more = await _fitting(context, event)
    told = await _told(context, was, event) if event.state == "published" else ()
    return (await screen(context, event, join("\n\n", [note, *more])), *told)


async def _recorded(context: Context, number: int, part: str) -> Event:
    event = await events.event(context.db, number)
    assert event is not None
    await record(
        context, "event changed", event.office, event=event.id, part=part, version=event.version
    )
    return event


async def _told(context: Context, was: Before, event: Event) -> Posts:
    told: Posts = ()
    now = await plan_of(context.db, event)
    hear: Posts = ()
    if context.now < event.ends and differences(was.plan, now):
        await news.announce(context, event, was.plan)
        hear = await _others(context, event)
    if is_moved(was.plan, now):
        told = await planned_for_all(context.db, event, context.now, moved=True)
        await seat_codes.follow(context.db, event.id)
    free = await moved(context.db, event.id, context.now)
    return (*told, *hear, *free, *await board.changed(context.db, event.id, context.now))


async def _others(context: Context, event: Event) -> Posts:
    """When the last change is some minutes old, as those hear of it who take part."""
    assert context.person is not None
    notice, due = EventMoved(event=event.id, by=context.person.id), context.now + news.AFTER
    standing = await enrolments.standing(context.db, event.id)
    until = max(event.ends, due + news.AFTER)
    return await tells(context, event, notice, due, until, besides=standing)


async def _fitting(context: Context, event: Event) -> tuple[Event, list[Text]]:
    """One enrols before the beginning: what lies later no longer fits. The other stays."""
    notes = []
    if event.closes is not None and event.closes > event.starts:
        await events.change(context.db, event.id, event.version, closes=None)
        event = await _recorded(context, event.id, "closes")
        notes.append(context.say("closes_dropped"))
    if event.opens is not None and event.opens >= event.enrols_until:
        await events.change(context.db, event.id, event.version, opens=None)
        event = await _recorded(context, event.id, "opens")
        notes.append(context.say("opens_dropped"))
    return event, notes
