from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from content import dates

NINE_IN_BONTANG = datetime(2026, 11, 23, 1, tzinfo=UTC)
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("language", "hours", "said"),
    [
        ("id", 3, "Senin, 23 November 2026, pukul 09.00–12.00 WITA"),
        ("en", 3, "Monday, 23 November 2026, 09:00–12:00 WITA"),
        (
            "id",
            17,
            "Senin, 23 November 2026, pukul 09.00 s.d. Selasa, 24 November 2026, pukul 02.00 WITA",
        ),
        ("en", 17, "Monday, 23 November 2026, 09:00 – Tuesday, 24 November 2026, 02:00 WITA"),
        (
            "id",
            24,
            "Senin, 23 November 2026, pukul 09.00 s.d. Selasa, 24 November 2026, pukul 09.00 WITA",
        ),
        ("id", 31, "23–24 November 2026, mulai pukul 09.00 WITA"),
        ("id", 39, "23–24 November 2026, mulai pukul 09.00 WITA"),
        ("en", 31, "23–24 November 2026, from 09:00 WITA"),
        ("id", 10 * 24, "23 November – 3 Desember 2026, mulai pukul 09.00 WITA"),
        ("id", 50 * 24, "23 November 2026 – 12 Januari 2027, mulai pukul 09.00 WITA"),
    ],
)
def test_a_span_of_time(language: str, hours: int, said: str) -> None:
    ends = NINE_IN_BONTANG + timedelta(hours=hours)
    assert dates.span_of_time(NINE_IN_BONTANG, ends, "Asia/Makassar", language) == said


@pytest.mark.parametrize(
    ("language", "hours", "said"),
    [
        ("id", 3, "Sen 23 Nov, 09.00–12.00 WITA"),
        ("id", 17, "Sen 23 Nov, 09.00–Sel 24 Nov, 02.00 WITA"),
        ("en", 3, "Mon 23 Nov, 09:00–12:00 WITA"),
        ("id", 31, "23–24 Nov, mulai 09.00 WITA"),
        ("id", 10 * 24, "23 Nov – 3 Des, mulai 09.00 WITA"),
        ("en", 31, "23–24 Nov, from 09:00 WITA"),
    ],
)
def test_a_short_span_for_a_list(language: str, hours: int, said: str) -> None:
    ends = NINE_IN_BONTANG + timedelta(hours=hours)
    assert dates.short_span(NINE_IN_BONTANG, ends, "Asia/Makassar", language) == said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Jakarta", "08.00–11.00 WIB"),
        ("Asia/Pontianak", "08.00–11.00 WIB"),
        ("Asia/Makassar", "09.00–12.00 WITA"),
        ("Asia/Jayapura", "10.00–13.00 WIT"),
        ("Asia/Kolkata", "06.30–09.30 UTC+5:30"),
        ("Asia/Singapore", "09.00–12.00 UTC+8"),
        ("UTC", "01.00–04.00 UTC"),
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_zone_has_its_own_clock_and_label(zone: str, said: str, language: str) -> None:
    ends = NINE_IN_BONTANG + timedelta(hours=3)
    shown = dates.span_of_time(NINE_IN_BONTANG, ends, zone, language)
    assert shown.endswith(said if language == "id" else said.replace(".", ":"))


def test_a_zone_west_of_london_and_its_summer() -> None:
    winter, summer = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    assert dates.zone_label("America/St_Johns", winter) == "UTC-3:30"
    assert dates.zone_label("America/St_Johns", summer) == "UTC-2:30"


def test_a_moment() -> None:
    said = dates.moment(NINE_IN_BONTANG, "Asia/Makassar", "id")
    assert said == "Senin, 23 November 2026, pukul 09.00 WITA"
    said = dates.moment(NINE_IN_BONTANG, "Asia/Makassar", "en")
    assert said == "Monday, 23 November 2026, 09:00 WITA"


def test_the_parts_of_a_date() -> None:
    assert dates.day(MONDAY, "id") == "Senin, 23 November 2026"
    assert dates.day(MONDAY, "en") == "Monday, 23 November 2026"
    assert dates.weekday(MONDAY, "id") == "Senin"
    assert dates.short_day(MONDAY, "id") == "Sen 23 Nov"
    assert dates.short_day(MONDAY, "en") == "Mon 23 Nov"
    assert dates.clock(time(9), "id") == "09.00"
    assert dates.clock(time(21, 5), "en") == "21:05"


def test_numbers() -> None:
    assert dates.number(1500, "id") == "1.500"
    assert dates.number(1500, "en") == "1,500"
    assert dates.number(Decimal("91.48"), "id") == "91,48"


@pytest.mark.parametrize("naive_end", [False, True])
def test_a_naive_datetime_is_refused(naive_end: bool) -> None:
    naive = NINE_IN_BONTANG.replace(tzinfo=None)
    span = (NINE_IN_BONTANG, naive) if naive_end else (naive, NINE_IN_BONTANG)
    with pytest.raises(ValueError, match="needs a zone"):
        dates.span_of_time(*span, "Asia/Makassar", "id")


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(ValueError, match="ends after it starts"):
        dates.span_of_time(
            NINE_IN_BONTANG, NINE_IN_BONTANG - timedelta(minutes=1), "Asia/Makassar", "id"
        )
