"""When people may be disturbed, by their own clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from content.workdays import is_workday

_FRIDAY = 4

# Hours in which a message may go: from the first moment, before the second.
_Hours = tuple[tuple[time, time], ...]
_WAKES, _SLEEPS = time(5), time(21)
_AWAKE: _Hours = ((_WAKES, _SLEEPS),)
_BY_DAY: _Hours = ((time(7), time(20)),)
_PRAYER = (time(11, 30), time(13, 30))  # on Fridays


class Disturb(StrEnum):
    """Why a message may disturb: it decides at which hours."""

    URGENT = "urgent"  # a change, a cancellation, the day of the event
    DAYTIME = "daytime"  # an offer for tomorrow: it wants an answer within two hours
    WORKING = "working"  # all else
    CHOSEN = "chosen"  # at the hour the person picked


@dataclass(frozen=True)
class WorkingTime:
    """When an office works: its hours, and its days where they differ from the calendar.

    `closed` and `worked` are the days it marked itself. ValueError for hours that do not lie in
    this order between 05.00 and 21.00.
    """

    opens: time = time(8)
    closes: time = time(16)
    closed: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not _WAKES <= self.opens < self.closes <= _SLEEPS:
            raise ValueError("an office opens before it closes, between 05.00 and 21.00")

    def works(self, day: date) -> bool:
        return is_workday(day, self.closed, self.worked)


NATIONAL = WorkingTime()  # where no office says otherwise


def last_day_before(day: date, *offices: WorkingTime) -> date:
    """The nearest earlier day on which each of these offices works."""
    earlier = day - timedelta(days=1)
    while not all(office.works(earlier) for office in offices):
        earlier -= timedelta(days=1)
    return earlier


def next_moment(
    kind: Disturb, now: datetime, zone: str, office: WorkingTime = NATIONAL
) -> datetime:
    """`now` if a message of this kind may go now, else the next moment it may; in UTC.

    `zone` is the recipient's (an IANA name), `office` says when theirs works. ValueError for a
    naive `now`.
    """
    if now.utcoffset() is None:
        raise ValueError("the next moment needs to know which moment is now")
    here = ZoneInfo(zone)
    day = now.astimezone(here).date()
    while True:
        for opens, closes in _hours(kind, day, office):
            if now < datetime.combine(day, closes, here):
                return max(now, datetime.combine(day, opens, here)).astimezone(UTC)
        day += timedelta(days=1)


def when_hours_passed(
    kind: Disturb, now: datetime, hours: timedelta, zone: str, office: WorkingTime = NATIONAL
) -> datetime:
    """When so much time has passed in which a message of this kind may go; in UTC."""
    left, moment = hours, now
    while True:
        opens = next_moment(kind, moment, zone, office)
        closes = closing(kind, opens, zone, office)
        if opens + left <= closes:
            return opens + left
        left -= closes - opens
        moment = closes


def closing(
    kind: Disturb, open_at: datetime, zone: str, office: WorkingTime = NATIONAL
) -> datetime:
    """The end of the hours in which this moment lies."""
    here = ZoneInfo(zone)
    day = open_at.astimezone(here).date()
    ends = (datetime.combine(day, closes, here) for _, closes in _hours(kind, day, office))
    return next(end for end in ends if open_at < end).astimezone(UTC)


def _hours(kind: Disturb, day: date, office: WorkingTime) -> _Hours:
    if kind is Disturb.DAYTIME:
        return _BY_DAY
    if kind is not Disturb.WORKING:
        return _AWAKE
    if not office.works(day):
        return ()
    if day.weekday() != _FRIDAY:
        return ((office.opens, office.closes),)
    begins, ends = _PRAYER
    around = ((office.opens, min(office.closes, begins)), (max(office.opens, ends), office.closes))
    return tuple((first, last) for first, last in around if first < last)
