"""The waiting list moves by itself: a free seat is offered, to one person at a time.

An offer counts only the hours in which it may be sent, so nobody loses a seat over night: 24
working hours, and from the day before the event on two hours of one day, between 07.00 and 20.00;
where they no longer fit into that day, until 09.00 of the next. Only the event may begin earlier.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.chat import Tell
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.quiet import Disturb, next_moment, when_hours_passed
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.post.outbox import Lane
from storage.seats import waiting
from storage.seats.enrolments import Enrolment

ANSWERED_WITHIN = timedelta(hours=24)
HURRIED = timedelta(hours=2)  # where the event is tomorrow


class SeatOffered(Notice, code="seat", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """`offer` is the enrolment; a second offer of it is told anew."""

    offer: int


class SeatOfferedSoon(Notice, code="seat!", lane=Lane.REMINDERS, disturb=Disturb.DAYTIME):
    """Where working hours would come too late."""

    offer: int


class OfferEnded(Notice, code="seat-0", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """Nobody answered in time."""

    offer: int


async def moved(connection: Connection, event: int, now: datetime) -> tuple[Tell, ...]:
    """Offers for each seat that is free now. Called whenever one may have become free."""
    found = await events.event(connection, event)
    if found is None or found.starts <= now:
        return ()
    kind, until = await _asked_how(connection, found, now)
    told = []
    while (offered := await waiting.offer(connection, event, until)) is not None:
        if offered.state == "offered":
            told.append(Tell(offered.person, kind(offer=offered.id), now, until))
    return tuple(told)


async def offered_anew(
    connection: Connection, event: Event, offer: Enrolment, now: datetime
) -> Tell:
    """The same offer with all of its time: the service could not tell it before."""
    kind, until = await _asked_how(connection, event, now)
    await waiting.prolong(connection, offer.id, until)
    return Tell(offer.person, kind(offer=offer.id), now, until)


async def told_now(
    connection: Connection, event: Event, offer: Enrolment, now: datetime
) -> datetime:
    """Until when they may answer what is told now: two hours also for who hears of it late."""
    assert offer.offered_until is not None
    until = max(offer.offered_until, _hurried(event, now))
    if until > offer.offered_until:
        await waiting.prolong(connection, offer.id, until)
    return until


async def answered_until(connection: Connection, event: Event, now: datetime) -> datetime:
    """Who is offered a seat now may answer until then."""
    _, until = await _asked_how(connection, event, now)
    return until


async def is_soon(connection: Connection, event: Event, now: datetime) -> bool:
    """Would what waits for working hours come on the day before the event, or later?"""
    works = await working_time(connection, event.office)
    return next_moment(Disturb.WORKING, now, event.zone, works) >= _eve(event)


async def _asked_how(
    connection: Connection, event: Event, now: datetime
) -> tuple[type[SeatOffered | SeatOfferedSoon], datetime]:
    """And until when they may answer. From the day before the event on everybody has two hours, who
    was asked before included, so that the seat still finds somebody."""
    works = await working_time(connection, event.office)
    last = _hurried(event, max(now, _eve(event)))
    if await is_soon(connection, event, now):
        return SeatOfferedSoon, last
    usual = when_hours_passed(Disturb.WORKING, now, ANSWERED_WITHIN, event.zone, works)
    return SeatOffered, min(usual, last)


def _hurried(event: Event, now: datetime) -> datetime:
    until = next_moment(Disturb.DAYTIME, now, event.zone) + HURRIED
    by_day = next_moment(Disturb.DAYTIME, until, event.zone)
    return min(until if by_day == until else by_day + HURRIED, event.starts)


def _eve(event: Event) -> datetime:
    """When the day before the event begins, where it is."""
    here = ZoneInfo(event.zone)
    day = event.starts.astimezone(here).date() - timedelta(days=1)
    return datetime.combine(day, time(), here).astimezone(UTC)
