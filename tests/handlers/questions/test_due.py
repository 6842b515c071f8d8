"""Until when a question should be answered: one working day of the office later."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questions.due import answer_due
from handlers.quiet import NATIONAL, WorkingTime

BONTANG = "Asia/Makassar"


def at(words: str) -> datetime:
    """2026-11-23 10.00, by the clock in Bontang."""
    return datetime.strptime(words, "%Y-%m-%d %H.%M").replace(tzinfo=ZoneInfo(BONTANG))


# 23 November 2026 is a Monday.
@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2026-11-23 08.00", "2026-11-24 08.00"),
        ("2026-11-23 15.59", "2026-11-24 15.59"),
        ("2026-11-23 16.00", "2026-11-25 08.00"),  # closed: counts from Tuesday's opening
        ("2026-11-23 07.00", "2026-11-24 08.00"),  # before the opening
        ("2026-11-23 23.30", "2026-11-25 08.00"),
        ("2026-11-24 00.30", "2026-11-25 08.00"),
        ("2026-11-27 15.00", "2026-11-30 15.00"),  # Friday
        ("2026-11-27 12.00", "2026-11-30 12.00"),  # Friday prayer changes nothing
        ("2026-11-28 10.00", "2026-12-01 08.00"),  # Saturday: counts from Monday's opening
        ("2026-12-23 10.00", "2026-12-28 10.00"),  # before joint leave and Christmas
        ("2026-12-23 17.00", "2026-12-29 08.00"),
    ],
)
def test_a_working_day_later(asked: str, due: str) -> None:
    assert answer_due(at(asked), BONTANG, NATIONAL) == at(due)


def test_by_the_days_and_hours_of_the_office() -> None:
    saturday, tuesday = date(2026, 11, 28), date(2026, 12, 1)
    office = WorkingTime(
        time(9), time(12), closed=frozenset({tuesday}), worked=frozenset({saturday})
    )
    assert answer_due(at("2026-11-27 10.00"), BONTANG, office) == at("2026-11-28 10.00")
    assert answer_due(at("2026-11-28 11.00"), BONTANG, office) == at("2026-11-30 11.00")
    assert answer_due(at("2026-11-30 11.00"), BONTANG, office) == at("2026-12-02 11.00")
    assert answer_due(at("2026-11-30 13.00"), BONTANG, office) == at("2026-12-03 09.00")


def test_by_the_clock_of_the_office() -> None:
    asked = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)  # 15.30 in Bontang, 16.30 in Jayapura
    assert answer_due(asked, BONTANG, NATIONAL) == at("2026-11-24 15.30")
    assert answer_due(asked, "Asia/Jayapura", NATIONAL) == at("2026-11-25 07.00")


def test_a_moment_without_a_zone_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        answer_due(datetime(2026, 11, 23, 10), BONTANG, NATIONAL)  # noqa: DTZ001


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 11, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_it_is_due_while_the_office_works_on_a_later_day(asked: datetime) -> None:
    due = answer_due(asked, BONTANG, NATIONAL)
    here = due.astimezone(ZoneInfo(BONTANG))
    assert due > asked
    assert here.date() > asked.astimezone(ZoneInfo(BONTANG)).date()
    assert NATIONAL.works(here.date())
    assert NATIONAL.opens <= here.time() < NATIONAL.closes
