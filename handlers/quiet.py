"""When people may be disturbed, by their own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from content.workdays import is_workday

_FRIDAY = 4

# Hours in which a message may go: from the first moment, before the second.
_Hours = tuple[tuple[time, time], ...]
_AWAKE: _Hours = ((time(5), time(21)),)
_WORKING: _Hours = ((time(8), time(16)),)
_WORKING_FRIDAY: _Hours = ((time(8), time(11, 30)), (time(13, 30), time(16)))


class Disturb(StrEnum):
    """Why a message may disturb: it decides at which hours."""

    URGENT = "urgent"  # a change, a cancellation, the day of the event, an offer for tomorrow
    WORKING = "working"  # all else
    CHOSEN = "chosen"  # at the hour the person picked


def next_moment(
    kind: Disturb, now: datetime, zone: str, extra_holidays: frozenset[date] = frozenset()
) -> datetime:
    """`now` if a message of this kind may go now, else the next moment it may; in UTC.

    `zone` is the recipient's (an IANA name), `extra_holidays` the days the office is closed.
    ValueError for a naive `now`.
    """
    if now.utcoffset() is None:
        raise ValueError("the next moment needs to know which moment is now")
    here = ZoneInfo(zone)
    day = now.astimezone(here).date()
    while True:
        for opens, closes in _hours(kind, day, extra_holidays):
            if now < datetime.combine(day, closes, here):
                return max(now, datetime.combine(day, opens, here)).astimezone(UTC)
        day += timedelta(days=1)


def _hours(kind: Disturb, day: date, extra_holidays: frozenset[date]) -> _Hours:
    if kind is not Disturb.WORKING:
        return _AWAKE
    if not is_workday(day, extra_holidays):
        return ()
    return _WORKING_FRIDAY if day.weekday() == _FRIDAY else _WORKING
