"""What who gets a seat is promised, and what silence costs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.quiet import NATIONAL, WorkingTime
from handlers.reminding.last_call import answered_by
from tests.given import BONTANG
from tests.handlers.reminding.test_planned import event
from tests.handlers.reminding.waiting import changed, ended
from tests.play import Play

HERE = ZoneInfo(BONTANG)
LOST = "sampai Selasa, 1 Desember 2026, pukul 16.00 WITA, kursi diberikan kepada orang lain"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In December 2026."""
    return datetime(2026, 12, day, hour, minute, tzinfo=HERE)


@pytest.mark.parametrize(
    ("starts", "asked", "until"),
    [
        (at(17, 8), at(14, 9), at(15, 16)),  # halfway is at 20.30
        (at(17, 13), at(14, 9), at(15, 16)),  # halfway is at 23.00
        (at(16, 14), at(14, 9), at(15, 11)),  # halfway is at 11.30
        (at(17, 1), at(14, 9), at(15, 16)),  # halfway is at 17.00
        (at(16, 3), at(14, 9), at(14, 16)),  # halfway is before the office opens
        (at(28, 8), at(14, 9), at(17, 9)),  # 24 working hours
    ],
)
def test_an_answer_is_wanted_by_an_hour_of_the_day(
    starts: datetime, asked: datetime, until: datetime
) -> None:
    assert answered_by(event(starts), asked, NATIONAL) == until.astimezone(UTC)


@given(st.integers(6, 14 * 24), st.integers(0, 59), st.integers(8, 15))
def test_it_is_never_over_at_once_nor_later_than_halfway(hours: int, minute: int, of: int) -> None:
    asked = at(14, of, minute)
    starts = asked + timedelta(hours=hours)
    until = answered_by(event(starts), asked, WorkingTime())
    assert asked < until <= asked + (starts - asked) / 2


async def test_the_days_are_named_as_they_are_planned(play: Play) -> None:
    await changed(play, seats=5)
    said = await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert "mengingatkan pada Kam 26 Nov, Sen 30 Nov, Rab 2 Des dan pada hari kegiatan." in said
    assert "kursi diberikan" not in said


async def test_what_silence_costs_is_said_at_once(play: Play) -> None:
    await changed(play, seats=5, releases=1)
    assert LOST in await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert LOST in await play.hears("(3 hari kemudian)"), "and in the first question"
    assert LOST in await play.hears("(4 hari kemudian)")
    await play.hears("(1 hari kemudian)\n(7 jam kemudian)")
    assert await ended(play) == ["released", "released"]


async def test_who_takes_an_offer_has_answered(play: Play) -> None:
    await changed(play, releases=1)
    await play.hears("Budi: /start e1\nBudi: [Masuk daftar tunggu]\n(4 hari kemudian)")
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    said = await play.hears("Budi: [Ya, ambil kursi]\n(3 hari kemudian)")
    assert "tetap hadir" not in said
    await play.hears("(2 hari kemudian)")
    assert await ended(play) == ["left", None]


async def test_long_before_that_they_are_asked_as_everybody_is(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Masuk daftar tunggu]")
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    await play.hears("Budi: [Ya, ambil kursi]")
    assert "tetap hadir" in await play.hears("(3 hari kemudian)")
