from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from content.workdays import is_workday

# The joint decree (SKB) 1497/2025, 2/2025 and 5/2025.
PUBLIC_2026 = (
    "01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16"
    " 08-17 08-25 12-25"
)
JOINT_LEAVE_2026 = "02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24"


def test_2026_is_the_decree_to_the_day() -> None:
    decreed = {
        date.fromisoformat(f"2026-{day}") for day in f"{PUBLIC_2026} {JOINT_LEAVE_2026}".split()
    }
    year = [date(2026, 1, 1) + timedelta(days=ahead) for ahead in range(365)]
    monday_to_friday = [day for day in year if day.weekday() < 5]
    off = {day for day in monday_to_friday if not is_workday(day)}
    assert off == {day for day in decreed if day.weekday() < 5}


def test_joint_leave_of_2027_is_known() -> None:
    assert not is_workday(date(2027, 3, 9))
    assert is_workday(date(2027, 3, 16))


@pytest.mark.parametrize("day", [date(2026, 11, 21), date(2026, 11, 22)])
def test_no_weekend(day: date) -> None:
    assert not is_workday(day)


def test_an_office_has_its_own_closed_days() -> None:
    local_election = date(2026, 11, 25)
    assert is_workday(local_election)
    assert not is_workday(local_election, frozenset({local_election}))


def test_an_office_may_work_on_a_day_off() -> None:
    saturday, christmas = date(2026, 11, 28), date(2026, 12, 25)
    worked = frozenset({saturday, christmas})
    assert is_workday(saturday, extra_workdays=worked)
    assert is_workday(christmas, extra_workdays=worked)
    assert not is_workday(saturday)


def test_the_heavy_package_waits_until_it_is_asked() -> None:
    script = "import sys, content.workdays; sys.exit('holidays' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
