"""The waiting list moves by itself: a free seat is offered, to one person at a time.

An offer counts only the hours in which it may be sent, so nobody loses a seat over night.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.chat import Tell
from handlers.context import World
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.quiet import Disturb, when_hours_passed
from handlers.telling import Untold
from handlers.turn import plan
from storage.connection import Connection, Database
from storage.events import events
from storage.events.events import Event
from storage.post.outbox import Lane
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Enrolment

ANSWERED_WITHIN = timedelta(hours=24)
HURRIED = timedelta(hours=2)  # where the event is tomorrow
_TOLD_WITHIN = timedelta(days=2)
_AT_ONCE = 500


class SeatOffered(Notice, code="seat", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """`offer` is the enrolment; a second offer of it is told anew."""

    offer: int


class SeatOfferedSoon(Notice, code="seat!", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """For tomorrow, or today."""

    offer: int


class OfferEnded(Notice, code="seat-0", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """Nobody answered in time."""

    offer: int


async def moved(connection: Connection, event: int, now: datetime) -> tuple[Tell, ...]:
    """Offers for each seat that is free now. Called whenever one may have become free."""
    found = await events.event(connection, event)
    if found is None or found.starts <= now:
        return ()
    hurried = is_soon(found, now)
    until = await _deadline(connection, found, now, hurried)
    told = []
    while (offered := await waiting.offer(connection, event, until)) is not None:
        if offered.state == "offered":
            told.append(_offer(offered, hurried, now, until))
    return tuple(told)


def is_soon(event: Event, now: datetime) -> bool:
    here = ZoneInfo(event.zone)
    days = event.starts.astimezone(here).date() - now.astimezone(here).date()
    return days <= timedelta(days=1)


async def _deadline(connection: Connection, event: Event, now: datetime, hurried: bool) -> datetime:
    """By the office's clock, and never after the beginning."""
    kind, hours = (Disturb.URGENT, HURRIED) if hurried else (Disturb.WORKING, ANSWERED_WITHIN)
    works = await working_time(connection, event.office)
    return min(when_hours_passed(kind, now, hours, event.zone, works), event.starts)


def _offer(offered: Enrolment, hurried: bool, now: datetime, until: datetime) -> Tell:
    kind = SeatOfferedSoon if hurried else SeatOffered
    return Tell(offered.person, kind(offer=offered.id), now, until)


async def end_unanswered(database: Database, now: datetime, world: World) -> list[Untold]:
    """Silence is an answer too: the seat goes to the next."""
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            late = await waiting.unanswered(connection, now)
            if late is None:
                break
            await enrolments.end(connection, late.event, late.person, "silent", now)
            ended = Tell(late.person, OfferEnded(offer=late.id), now, now + _TOLD_WITHIN)
            await plan(connection, (ended, *await moved(connection, late.event, now)))
    return []
