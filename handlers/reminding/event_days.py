"""The days of an event, each with its hours and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from storage.connection import Connection
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session


@dataclass(frozen=True)
class Day:
    """`place` and `link` are of its first session."""

    starts: datetime
    ends: datetime
    place: str
    link: str | None
    sessions: tuple[Session, ...] = ()


async def event_days(connection: Connection, event: Event) -> list[Day]:
    """In the event's own zone and the order of time; at least one."""
    here = ZoneInfo(event.zone)
    days: dict[date, list[Session]] = {}
    for session in await sessions.of_event(connection, event.id):
        days.setdefault(session.starts.astimezone(here).date(), []).append(session)
    whole = Day(event.starts, event.ends, event.place, None)
    return [_day(event, of_day) for of_day in days.values()] or [whole]


def _day(event: Event, of_day: list[Session]) -> Day:
    first, ends = of_day[0], max(session.ends for session in of_day)
    place = first.place or event.place
    return Day(first.starts, ends, place, first.link, tuple(of_day))


def is_its_day(event: Event, now: datetime) -> bool:
    """Is it the day on which it begins, where it is, or later?"""
    return days_left(event, now) <= 0


def days_left(event: Event, now: datetime) -> int:
    """1 on the day before it begins."""
    here = ZoneInfo(event.zone)
    return (event.starts.astimezone(here).date() - now.astimezone(here).date()).days


def next_start(days: Sequence[Day], now: datetime) -> datetime | None:
    """When the next of these days begins; None where none does."""
    return next((day.starts for day in days if now < day.starts), None)
