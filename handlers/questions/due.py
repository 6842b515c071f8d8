"""Until when a question should be answered: one working day of the office later."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.quiet import WorkingTime

_DAY = timedelta(days=1)


def answer_due(asked: datetime, zone: str, office: WorkingTime) -> datetime:
    """The same time on the next working day; what is asked while it is closed counts from when it
    opens. In `zone`, the office's (an IANA name). ValueError for a naive `asked`.
    """
    if asked.utcoffset() is None:
        raise ValueError("a question was asked at a moment that has a zone")
    here = asked.astimezone(ZoneInfo(zone))
    day, at = here.date(), here.time()
    if not office.works(day) or at >= office.closes:
        day, at = _next(day, office), office.opens
    return datetime.combine(_next(day, office), max(at, office.opens), here.tzinfo)


def _next(day: date, office: WorkingTime) -> date:
    day += _DAY
    while not office.works(day):
        day += _DAY
    return day
