from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.quiet import NATIONAL, Disturb, WorkingTime, last_day_before, next_moment

NEW_YEAR_2020 = datetime(2020, 1, 1, tzinfo=UTC)
BONTANG = "Asia/Makassar"
ZONES = [BONTANG, "Asia/Jakarta", "Asia/Jayapura", "UTC", "Australia/Lord_Howe", "America/Santiago"]


def at(words: str) -> datetime:
    """2026-11-23 10.00, by the clock in Bontang."""
    return datetime.strptime(words, "%Y-%m-%d %H.%M").replace(tzinfo=ZoneInfo(BONTANG))


# 23 November 2026 is a Monday.
@pytest.mark.parametrize(
    ("kind", "now", "goes"),
    [
        (Disturb.URGENT, "2026-11-22 05.00", "2026-11-22 05.00"),  # a Sunday
        (Disturb.URGENT, "2026-11-22 04.59", "2026-11-22 05.00"),
        (Disturb.URGENT, "2026-11-22 20.59", "2026-11-22 20.59"),
        (Disturb.URGENT, "2026-11-22 21.00", "2026-11-23 05.00"),
        (Disturb.URGENT, "2026-12-25 10.00", "2026-12-25 10.00"),  # Christmas
        (Disturb.DAYTIME, "2026-11-22 06.59", "2026-11-22 07.00"),
        (Disturb.DAYTIME, "2026-11-22 19.59", "2026-11-22 19.59"),
        (Disturb.DAYTIME, "2026-11-22 20.00", "2026-11-23 07.00"),
        (Disturb.CHOSEN, "2026-11-22 19.30", "2026-11-22 19.30"),
        (Disturb.CHOSEN, "2026-11-22 21.30", "2026-11-23 05.00"),
        (Disturb.CHOSEN, "2026-11-23 00.30", "2026-11-23 05.00"),
        (Disturb.WORKING, "2026-11-23 08.00", "2026-11-23 08.00"),
        (Disturb.WORKING, "2026-11-23 07.59", "2026-11-23 08.00"),
        (Disturb.WORKING, "2026-11-23 15.59", "2026-11-23 15.59"),
        (Disturb.WORKING, "2026-11-23 16.00", "2026-11-24 08.00"),
        (Disturb.WORKING, "2026-11-26 12.00", "2026-11-26 12.00"),  # Thursday noon
        (Disturb.WORKING, "2026-11-27 11.29", "2026-11-27 11.29"),  # Friday prayer
        (Disturb.WORKING, "2026-11-27 11.30", "2026-11-27 13.30"),
        (Disturb.WORKING, "2026-11-27 13.30", "2026-11-27 13.30"),
        (Disturb.WORKING, "2026-11-27 16.00", "2026-11-30 08.00"),
        (Disturb.WORKING, "2026-11-21 10.00", "2026-11-23 08.00"),  # Saturday
        (Disturb.WORKING, "2026-12-23 16.30", "2026-12-28 08.00"),  # joint leave, Christmas
    ],
)
def test_when_a_message_may_go(kind: Disturb, now: str, goes: str) -> None:
    moment = next_moment(kind, at(now), BONTANG)
    assert moment == at(goes)
    assert moment.tzinfo is UTC


def test_each_recipient_has_an_own_clock() -> None:
    now = datetime(2026, 11, 22, 23, tzinfo=UTC)  # 07.00 in Bontang, 08.00 in Jayapura
    assert next_moment(Disturb.WORKING, now, "Asia/Jayapura") == now
    assert next_moment(Disturb.WORKING, now, BONTANG) == at("2026-11-23 08.00")
    midnight_utc = datetime(2026, 11, 24, tzinfo=UTC)  # still the evening before in New York
    assert next_moment(Disturb.URGENT, midnight_utc, "America/New_York") == midnight_utc


def test_the_office_has_its_own_closed_days() -> None:
    closed = WorkingTime(closed=frozenset({date(2026, 11, 23)}))
    now = at("2026-11-23 10.00")
    assert next_moment(Disturb.WORKING, now, BONTANG, closed) == at("2026-11-24 08.00")
    assert next_moment(Disturb.URGENT, now, BONTANG, closed) == now


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-11-23 08.00", "2026-11-23 10.00"),
        ("2026-11-23 18.59", "2026-11-23 18.59"),
        ("2026-11-23 19.00", "2026-11-24 10.00"),
        ("2026-11-27 09.00", "2026-11-27 10.00"),  # a Friday
        ("2026-11-27 12.00", "2026-11-27 13.30"),
        ("2026-11-28 12.00", "2026-11-28 12.00"),  # a Saturday on which it works
        ("2026-11-28 19.00", "2026-12-01 10.00"),  # Monday it is closed
    ],
)
def test_the_office_has_its_own_hours_and_days(now: str, goes: str) -> None:
    office = WorkingTime(
        time(10),
        time(19),
        closed=frozenset({date(2026, 11, 30)}),
        worked=frozenset({date(2026, 11, 28)}),
    )
    assert next_moment(Disturb.WORKING, at(now), BONTANG, office) == at(goes)
    assert next_moment(Disturb.URGENT, at(now), BONTANG, office) == at(now)


def test_hours_within_the_friday_prayer_leave_no_friday() -> None:
    office = WorkingTime(time(11, 30), time(13, 30))
    friday = at("2026-11-27 08.00")
    assert next_moment(Disturb.WORKING, friday, BONTANG, office) == at("2026-11-30 11.30")


@pytest.mark.parametrize(("opens", "closes"), [(4, 16), (8, 22), (16, 8), (8, 8)])
def test_hours_in_which_people_sleep_are_refused(opens: int, closes: int) -> None:
    with pytest.raises(ValueError, match="opens before it closes"):
        WorkingTime(time(opens), time(closes))


@pytest.mark.parametrize(
    ("day", "before"),
    [
        ("2026-11-25", "2026-11-24"),
        ("2026-11-23", "2026-11-20"),  # Monday: the Friday before
        ("2026-12-28", "2026-12-23"),  # weekend, Christmas and its joint leave
        ("2026-03-25", "2026-03-17"),  # Idulfitri and Nyepi
    ],
)
def test_the_last_day_before(day: str, before: str) -> None:
    assert last_day_before(date.fromisoformat(day), NATIONAL) == date.fromisoformat(before)


def test_the_last_day_before_is_one_on_which_both_offices_work() -> None:
    theirs = WorkingTime(closed=frozenset({date(2026, 11, 27)}))
    ours = WorkingTime(worked=frozenset({date(2026, 11, 28)}))
    monday = date(2026, 11, 30)
    assert last_day_before(monday, ours) == date(2026, 11, 28)
    assert last_day_before(monday, theirs) == date(2026, 11, 26)
    assert last_day_before(monday, ours, theirs) == date(2026, 11, 26)


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="which moment is now"):
        next_moment(Disturb.URGENT, at("2026-11-23 10.00").replace(tzinfo=None), BONTANG)


@given(
    kind=st.sampled_from(Disturb),
    now=st.integers(0, 20 * 366 * 86_400).map(lambda s: NEW_YEAR_2020 + timedelta(seconds=s)),
    zone=st.sampled_from(ZONES),
)
@example(Disturb.CHOSEN, datetime(2026, 9, 5, 23, 30, tzinfo=UTC), "America/Santiago")
def test_the_next_moment_is_not_earlier_and_is_allowed(
    kind: Disturb, now: datetime, zone: str
) -> None:
    moment = next_moment(kind, now, zone)
    assert moment >= now
    assert next_moment(kind, moment, zone) == moment
    assert 5 <= moment.astimezone(ZoneInfo(zone)).hour < 21
