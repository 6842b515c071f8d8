"""The code that changes: at the edges of its half minute, for its session, with its key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.attendance import codes
from handlers.attendance.codes import GRACE, STEP, begin_of, code, is_right, step_at

KEY = b"k" * 32
BEGIN = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)  # of a half minute
TICK = timedelta(microseconds=1)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def right(digits: str, at: datetime, session: int = 7, key: bytes = KEY) -> bool:
    return is_right(key, session, digits, at)


@pytest.mark.parametrize(
    ("after", "counts"),
    [
        (-TICK, False),
        (timedelta(), True),
        (STEP - TICK, True),
        (STEP, True),
        (STEP + GRACE - TICK, True),
        (STEP + GRACE, False),
        (timedelta(minutes=2), False),
        (timedelta(days=1), False),
        (-timedelta(days=1), False),
    ],
)
def test_a_code_counts_from_its_half_minute_until_a_minute_after_it(
    after: timedelta, counts: bool
) -> None:
    assert right(code(KEY, 7, step_at(BEGIN)), BEGIN + after) is counts


@given(moments, st.integers(1, 10**9))
def test_what_is_shown_is_right_while_it_is_shown(at: datetime, session: int) -> None:
    step = step_at(at)
    assert begin_of(step) <= at < begin_of(step) + STEP
    shown = code(KEY, session, step)
    assert len(shown) == 6
    assert shown.isdecimal()
    assert right(shown, at, session)
    assert right(shown, begin_of(step) + STEP + GRACE - TICK, session)


@given(
    moments, st.sampled_from(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Kathmandu"])
)
def test_the_zone_of_a_clock_changes_nothing(at: datetime, zone: str) -> None:
    there = at.astimezone(ZoneInfo(zone))
    assert step_at(there) == step_at(at)
    assert right(code(KEY, 7, step_at(at)), there)


def test_codes_of_other_sessions_and_other_keys_are_others() -> None:
    step = step_at(BEGIN)
    shown = {code(KEY, session, step) for session in range(1, 101)}
    assert len(shown) == 100
    assert not any(right(code(KEY, other, step), BEGIN) for other in range(8, 100))
    assert not right(code(b"another key of somebody else's...", 7, step), BEGIN)


def test_all_codes_are_about_as_likely() -> None:
    first = [codes.code(KEY, 7, step)[0] for step in range(10_000)]
    assert all(800 < first.count(digit) < 1200 for digit in "0123456789")
