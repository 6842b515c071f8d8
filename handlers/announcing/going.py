"""An announcement sets out, goes on, comes to its end."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from storage.announcements import announcements, group_posts, repeating
from storage.announcements.announcements import Announcement, Repeats
from storage.connection import Connection
from storage.offices import offices

LIVES = timedelta(days=7)  # so that a long holiday does not cost it
URGENT_LIVES = timedelta(days=2)


async def set_out(connection: Connection, it: Announcement, now: datetime) -> None:
    """Its list stands: it goes now, or when its time comes."""
    if it.starts is not None and it.starts > now:
        await announcements.become(connection, it.id, "scheduled", "fixing")
        return
    await announcements.become(connection, it.id, "running", "fixing", "scheduled")
    await announcements.go(connection, it.id, now, expiry(it, now))
    if it.repeats is not None and it.starts is not None:
        office = await offices.office(connection, it.office)
        assert office is not None
        day = month_day(it, office.zone)
        at = next_time(it.starts, it.repeats, office.zone, now, day)
        following = await repeating.again_at(connection, it.id, at, day)
        await group_posts.choose_those_of(connection, following.id, it.id)


def late(it: Announcement, now: datetime) -> bool:
    """Was nothing done for so long that what it says may no longer hold?"""
    return it.starts is not None and expiry(it, it.starts) <= now


async def put_off(connection: Connection, it: Announcement, now: datetime) -> None:
    """Too late: it waits for who steers it; one that repeats for its next time."""
    if it.repeats is None:
        await announcements.become(connection, it.id, "paused", "scheduled")
        await announcements.paused_for(connection, it.id, "asked")
        return
    await pass_over(connection, it, now)


async def pass_over(connection: Connection, it: Announcement, now: datetime) -> None:
    """Not this time of one that repeats: it waits for the next one after it."""
    assert it.starts is not None
    assert it.repeats is not None
    office = await offices.office(connection, it.office)
    assert office is not None
    day = month_day(it, office.zone)
    starts = next_time(it.starts, it.repeats, office.zone, now, day)
    await announcements.change(connection, it.id, starts=starts, month_day=day)


def expiry(it: Announcement, now: datetime) -> datetime:
    return now + (URGENT_LIVES if it.urgent else LIVES)


def month_day(it: Announcement, zone: str) -> int:
    """On which day of the month it goes where the month has it."""
    assert it.starts is not None
    return it.month_day or it.starts.astimezone(ZoneInfo(zone)).day


def next_time(starts: datetime, repeats: Repeats, zone: str, now: datetime, day: int) -> datetime:
    """The next after now at the same hour there; each month on this day, or on its last."""
    here = ZoneInfo(zone)
    first = starts.astimezone(here)
    for times in count(1):
        on = _weeks_later(first, times) if repeats == "weekly" else _months_later(first, times, day)
        found = datetime.combine(on, first.time(), here)
        if found > now:
            return found
    raise AssertionError("time goes on")


def _weeks_later(first: datetime, weeks: int) -> date:
    return first.date() + timedelta(weeks=weeks)


def _months_later(first: datetime, months: int, day: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))
