"""Who did not answer an offer reads what became of the seat."""

from __future__ import annotations

import pytest

from tests.handlers.planning.planned import change
from tests.play import Play

ENDED = "Tawaran kursi untuk *Temu (contoh)* sudah lewat waktunya"


@pytest.fixture
async def offered(play: Play) -> Play:
    """Sari gave her seat back on Monday; it is offered to Budi."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 1")
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    await play.presses("Sari", "lv:1")
    return play


async def test_nobody_follows(offered: Play) -> None:
    said = await offered.hears("(5 hari kemudian)")
    assert f"{ENDED}. Kursinya sekarang terbuka untuk siapa saja" in said
    assert "yang berikutnya" not in said
    assert "*diterima*" in await offered.hears("Budi: [Daftar]")


async def test_somebody_follows(offered: Play) -> None:
    await offered.hears("(Cici sudah dikenal)\nCici: /start e1")
    await offered.presses("Cici", "join:1")
    said = await offered.hears("(4 hari kemudian)")
    assert f"{ENDED}, jadi kami berikan kepada yang berikutnya." in said
    assert "terbuka untuk siapa saja" not in said


async def test_enrolment_is_closed(offered: Play) -> None:
    await change(offered, "update events set closes = starts - 12 * 86400000")
    said = await offered.hears("(5 hari kemudian)")
    assert f"{ENDED}.\n" in said
    assert "[Daftar]" not in said
