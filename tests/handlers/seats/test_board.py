"""The list of participants: those with a seat, counted alike on every screen."""

from __future__ import annotations

from tests.handlers.test_access import heard
from tests.play import Play

OFFERED = "Terisi 1 dari 2 kursi\n     Daftar tunggu: 2 orang (1 sedang ditawari kursi)"


async def test_who_is_only_offered_a_seat_takes_no_part_yet(play: Play) -> None:
    for name in ("Sari", "Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    await play.hears("(Dina sudah dikenal)\nDina: /start e1")
    await play.presses("Dina", "join:1")
    await play.presses("Sari", "lv:1")
    board = await play.presses("Rina", "ps:1:0")
    assert "1. Budi Contoh" in board
    assert "Cici" not in board
    for said in (board, await play.presses("Rina", "ss:1"), await play.presses("Rina", "me:1")):
        assert OFFERED in said
    assert "[Daftar tunggu (2)]" in await play.presses("Rina", "ss:1"), "as many as on the button"
    assert OFFERED.splitlines()[1].strip() in await play.presses("Rina", "atz:1")


async def test_a_page_that_is_gone_is_the_first(play: Play) -> None:
    await play.hears("(Sari sudah dikenal)\nSari: /start e1\nSari: [Daftar]")
    assert "1. Sari Contoh" in heard(await play.presses("Rina", "ps:1:20"))
