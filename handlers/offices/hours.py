"""When an office works, from what it told us."""

from __future__ import annotations

from datetime import time

from handlers.quiet import NATIONAL, WorkingTime
from storage.connection import Connection
from storage.offices import offices

_HOUR = 60  # minutes


def clock(minutes: int) -> time:
    """The time of day that is this many minutes after midnight, up to 23.59."""
    return time(*divmod(minutes, _HOUR))


async def working_time(connection: Connection, office: int | None) -> WorkingTime:
    """Of this office; of the nation where there is none."""
    known = await offices.office(connection, office) if office is not None else None
    if known is None:
        return NATIONAL
    marked = await offices.marked_days(connection, known.id)
    return WorkingTime(
        clock(known.opens),
        clock(known.closes),
        closed=frozenset(each.day for each in marked if not each.works),
        worked=frozenset(each.day for each in marked if each.works),
    )
