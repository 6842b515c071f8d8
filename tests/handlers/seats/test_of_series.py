"""One meeting of a series is named by its day, and the others stay."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.handlers.planning.planned import change
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Sari sudah dikenal)
(Umar sudah dikenal)
(kegiatan "Latihan", 30/11/2026 09.00–12.00, 2 kursi)
(kegiatan "Latihan", 7/12/2026 09.00–12.00, 2 kursi)
(kegiatan "Latihan", 14/12/2026 09.00–12.00, 2 kursi)
Sari: /start e1
Umar: /start e1
Rina: /menu"""


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    """Sari takes part in the first two of three meetings, Umar only in the first."""
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        await change(play, "update events set series = 1")
        for name, number in (("Sari", 1), ("Sari", 2), ("Umar", 1)):
            await play.presses(name, f"join:{number}")
        yield play


async def test_who_leaves_reads_which_day_and_stays_in_the_others(play: Play) -> None:
    asked = await play.presses("Sari", "lv?:1")
    assert "untuk *Latihan*, Senin, 30 November 2026, pukul 09.00–12.00 WITA?" in asked
    assert "Pertemuan lainnya tetap." in asked
    assert "Pertemuan lainnya tetap." not in await play.presses("Umar", "lv?:1")


async def test_a_reminder_says_which_meeting_it_is(play: Play) -> None:
    await play.hears("(4 hari kemudian)")
    assert "Pertemuan ke-1 dari 3" in await play.hears("(3 hari kemudian)")


async def test_thanks_name_the_day_and_the_next_own_meeting(play: Play) -> None:
    await change(
        play,
        """insert into attendance (session, person, at, how)
           select 1, person, 0, 'code' from enrolments where event = 1""",
    )
    await play.go_on(timedelta(days=7))
    said = await play.hears("(2 hari kemudian)")
    assert said.count("sudah hadir di *Latihan*, Senin, 30 November 2026.") == 2
    assert said.count("Pertemuan Anda berikutnya: Senin, 7 Desember 2026, pukul 09.00") == 1


async def test_cancelling_one_leaves_the_others(play: Play) -> None:
    await play.presses("Rina", "pc:1")
    asked = await play.hears("Rina: Banjir di gedung")
    assert "Hanya pertemuan ini; 2 lainnya tetap." in asked
    told = await play.hears("Rina: [Ya, batalkan kegiatan]")
    to_sari = told[told.index("kepada Sari") :]
    assert "Pertemuan lainnya dalam rangkaian ini tetap." in to_sari
    assert "[Hapus dari kalender] [Tanggal lain]" in to_sari
    assert "14 Des" in await play.presses("Sari", "sem:1:0")


async def test_the_last_one_has_no_others(play: Play) -> None:
    await change(play, "update events set state = 'cancelled', why_cancelled = '-' where id > 1")
    await play.presses("Rina", "pc:1")
    assert "lainnya" not in await play.hears("Rina: Banjir di gedung")
    told = await play.hears("Rina: [Ya, batalkan kegiatan]")
    assert "Pertemuan lainnya" not in told
    assert "Tanggal lain" not in told
