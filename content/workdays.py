"""Working days in Indonesia: Monday to Friday, without national holidays and joint leave."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5


def is_workday(
    day: date,
    extra_holidays: frozenset[date] = frozenset(),
    extra_workdays: frozenset[date] = frozenset(),
) -> bool:
    """Whether offices work on `day`; `extra_holidays` are the days the office itself is closed.

    `extra_workdays` are those on which it works although the calendar says otherwise.

    The joint leave (cuti bersama) is known for the years whose decree `holidays` has read (2026
    and 2027 in its 0.109); for a later year, and where a decree is changed, `extra_holidays` says.
    """
    if day in extra_holidays or day in extra_workdays:
        return day in extra_workdays
    return day.weekday() < _SATURDAY and day not in _national_holidays()


@cache
def _national_holidays() -> HolidayBase:
    """Public holidays and joint leave; it works out each year when that is first asked for."""
    from holidays import country_holidays  # heavy, and most commands never ask

    return country_holidays("ID", categories=("public", "government"))
