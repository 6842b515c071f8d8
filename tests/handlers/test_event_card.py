"""What the card of an event shows to whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.events import events, sessions
from tests.given import DAY, HOUR
from tests.play import Play, playing

LINK = "https://contoh.example/rapat"
GIVEN = """(Rina panitia Bontang)
(Sari sudah dikenal)
(Umar sudah dikenal)
(kegiatan "Temu", 30/11/2026 09.00–12.00, 1 kursi)
Sari: /start e1
Sari: [Daftar]
Umar: /start e1
Umar: [Masuk daftar tunggu]
Rina: /menu"""


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def test_until_when_one_can_enrol_is_said_as_long_as_one_can(play: Play) -> None:
    closes = "Pendaftaran ditutup Jumat, 27 November 2026, pukul 16.00 WITA."
    now = play.clock.now()
    async with play.database.transaction() as connection:
        await events.change(connection, 1, 1, opens=now + 4 * HOUR, closes=now + 4 * DAY + 7 * HOUR)
    said = await play.hears("Asing: /start e1")
    assert closes in said
    assert "Pendaftaran dibuka Senin, 23 November 2026, pukul 13.00 WITA." in said
    await play.go_on(4 * DAY)
    said = await play.hears("Asing: /start e1")
    assert closes in said
    assert "dibuka" not in said
    await play.go_on(8 * HOUR)
    said = await play.hears("Asing: /start e1")
    assert closes not in said
    assert "Pendaftaran sudah ditutup." in said


async def test_a_screen_has_no_more_than_eight_buttons(play: Play) -> None:
    """A coordinator with a seat, letters and materials: asked, and right after enrolling."""
    async with play.database.transaction() as connection:
        await events.change(connection, 1, 1, seats=9, letter="optional")
        await connection.execute(
            """insert into materials (event, title, link, added)
               values (1, 'a', 'https://a.example', 0)"""
        )
    await play.hears("Rina: /start e1\nRina: [Daftar]")
    enrolled = await play.hears("Rina: [Menyusul]")
    assert "[Ke kalender] [Batalkan pendaftaran]" in enrolled
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set asked = 1")
    asked = await play.hears("Rina: /start e1")
    assert "[Akan hadir] [Batalkan pendaftaran]" in asked
    for said in (enrolled, asked):
        assert sum(line.count("[") for line in said.splitlines() if line.startswith("     [")) == 8


@pytest.mark.parametrize("several", [False, True])
async def test_the_way_into_an_online_room_is_for_those_inside(play: Play, several: bool) -> None:
    async with play.database.transaction() as connection:
        [first] = await sessions.of_event(connection, 1)
        await sessions.describe(connection, first.id, link=LINK)
        if several:
            later = first.ends - first.starts
            await sessions.add(connection, 1, first.ends, first.ends + later, link=LINK)
    for name, is_inside in (("Sari", True), ("Rina", True), ("Umar", False), ("Asing", False)):
        assert (LINK in await play.hears(f"{name}: /start e1")) is is_inside, name


async def test_a_changed_link_is_told_to_those_inside(play: Play) -> None:
    async with play.database.transaction() as connection:
        await sessions.describe(connection, 1, place="Aula 2")
    await play.presses("Rina", "se!:1:link")
    await play.hears(f"Rina: {LINK}")
    told = await play.hears("(10 menit kemudian)")
    assert LINK in told
    assert "kepada Sari" in told
    assert "kepada Umar" not in told


async def test_who_waits_hears_that_it_is_online_now_and_not_where(play: Play) -> None:
    await play.presses("Rina", "se!:1:link")
    await play.hears(f"Rina: {LINK}")
    told = await play.hears("(10 menit kemudian)")
    to_umar = told[told.index("kepada Umar") :].partition("Bot kepada")[0]
    assert "Menjadi: daring" in to_umar
    assert LINK not in to_umar


async def test_a_cancelled_event_says_so_first(play: Play) -> None:
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, 1, "Banjir", play.clock.now())
    for name in ("Asing", "Rina"):
        said = await play.hears(f"{name}: /start e1")
        assert said.index("Banjir") < said.index("*Temu*")
        assert "Untuk mengundang" not in said


async def test_what_was_called_off_can_be_taken_out_of_the_calendar(play: Play) -> None:
    await play.presses("Rina", "pc:1")
    told = await play.hears("Rina: Banjir di gedung\nRina: [Ya, batalkan kegiatan]")
    assert "[Hapus dari kalender]" in told[told.index("kepada Sari") :]
