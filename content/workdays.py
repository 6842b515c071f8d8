"""Working days in Indonesia: Monday to Friday, without national holidays and joint leave."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5


def is_workday(day: date, extra_holidays: frozenset[date] = frozenset()) -> bool:
    """Whether offices work on `day`; `extra_holidays` are the days the office itself is closed.

    The joint leave (cuti bersama) is known for the years whose decree `holidays` has read (2026
    and 2027 in its 0.109); for a later year, and where a decree is changed, `extra_holidays` says.
    """
    return (
        day.weekday() < _SATURDAY and day not in extra_holidays and day not in _national_holidays()
    )


def last_workday_before(day: date, extra_holidays: frozenset[date] = frozenset()) -> date:
    """The nearest working day earlier than `day`."""
    earlier = day - timedelta(days=1)
    while not is_workday(earlier, extra_holidays):
        earlier -= timedelta(days=1)
    return earlier


@cache
def _national_holidays() -> HolidayBase:
    """Public holidays and joint leave; it works out each year when that is first asked for."""
    from holidays import country_holidays  # heavy, and most commands never ask

    return country_holidays("ID", categories=("public", "government"))
