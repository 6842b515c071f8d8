"""A series as participants see it, and taking part in all its meetings at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.planning.planned import change, changes, numbers, said
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Sari sudah dikenal)
(kegiatan "Pelatihan", 30/11/2026 09.00–12.00, 2 kursi)"""
MINE = "select event from enrolments where left_at is null and state = '{}' order by event"


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    """Four meetings: 1 to 4."""
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        await changes(play, "rpt:1", "1", "21/12/2026", "[Ya, terbitkan semua]")
        yield play


async def test_each_is_judged_by_its_own_seats_approval_and_hours(play: Play) -> None:
    await change(play, "update events set approval = 1 where id = 2")
    await change(play, "update events set closes = 1 where id = 3")
    await play.hears('(kegiatan "Lain", 21/12/2026 10.00–11.00, 2 kursi)\nSari: /menu')
    await said(play, "Sari", "join:5")
    shown = await said(play, "Sari", "sem+:1")
    assert "1. Sen 30 Nov, 09.00–12.00 WITA: ✓ terdaftar" in shown
    assert "2. Sen 7 Des, 09.00–12.00 WITA: menunggu persetujuan" in shown
    assert "3. Sen 14 Des, 09.00–12.00 WITA: pendaftaran tidak dibuka" in shown
    assert "4. Sen 21 Des, 09.00–12.00 WITA: belum didaftarkan, karena jamnya bentrok" in shown
    assert await numbers(play, MINE.format("confirmed")) == [1, 5]
    assert await numbers(play, MINE.format("approval")) == [2]


async def test_a_typed_number_is_that_of_its_line(play: Play) -> None:
    await said(play, "Sari", "sem:1:0")
    assert "Senin, 7 Desember 2026" in await play.hears("Sari: 2")


async def test_pressed_twice_it_changes_nothing(play: Play) -> None:
    await said(play, "Sari", "sem+:1")
    reminders = "select count(*) from notices"
    before = await numbers(play, reminders)
    assert "4. Sen 21 Des, 09.00–12.00 WITA: ✓ terdaftar" in await said(play, "Sari", "sem+:4")
    assert await numbers(play, MINE.format("confirmed")) == [1, 2, 3, 4]
    assert await numbers(play, reminders) == before


async def test_what_is_missing_is_asked_once_for_all(play: Play) -> None:
    await change(play, "update events set letter = 'optional'")
    quota = "insert into quotas (event, what, value, most) values (3, 'position', '', 2)"
    await change(play, quota)
    await play.hears("Sari: /menu")
    await play.presses("Sari", "sem+:1")
    shown = await play.hears("Sari: Guru\nSari: [Menyusul]")
    assert shown.count("✓ terdaftar") == 4
    later = "select count(*) from enrolments where letter = 'later'"
    assert await numbers(play, later) == [4]


async def test_silence_that_costs_the_seat_is_said(play: Play) -> None:
    await change(play, "update events set releases = 1, asks = '3' where id = 4")
    assert "kursi diberikan kepada orang lain" in await said(play, "Sari", "sem+:1")


async def test_who_is_not_known_enrols_in_one_first(play: Play) -> None:
    assert "Daftar semua" not in await play.hears("Umar: /start e1\nUmar: [Tanggal lain]")
    assert "Apakah Bapak/Ibu setuju?" in await play.presses("Umar", "sem+:1")


async def test_drafts_cancelled_and_single_events_have_no_other_dates(play: Play) -> None:
    await change(play, "update events set state = 'cancelled', why_cancelled = '-' where id = 2")
    await play.hears('(kegiatan "Lain", 04/12/2026 10.00–11.00, 2 kursi)')
    assert "7 Des" not in await said(play, "Sari", "sem:1:0")
    assert "Tanggal lain" not in await play.hears("Sari: /start e5")
    assert "*Lain*" in await said(play, "Sari", "sem:5:0")
    assert "tidak ditemukan" in await said(play, "Sari", "sem:99:0")


async def test_the_day_goes_first_where_titles_are_alike(play: Play) -> None:
    await play.hears('(kegiatan "Lain", 01/12/2026 10.00–11.00, 2 kursi)')
    shown = await play.hears("Sari: /kegiatan")
    assert "[1. Sen 30 Nov: Pelatihan]" in shown
    assert "[2. Lain]" in shown
    await play.hears('(kegiatan "Lain", 02/12/2026 10.00–11.00, 2 kursi)')
    shown = await play.hears("Sari: /kegiatan")
    assert "[2. Sel 1 Des: Lain]" in shown
    assert "[3. Rab 2 Des: Lain]" in shown
