"""What the card of an event shows to whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.events import events, sessions
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
    told = await play.hears("Rina: Banjir di gedung\nRina: [Ya, tetap]")
    assert "[Ke kalender]" in told[told.index("kepada Sari") :]
