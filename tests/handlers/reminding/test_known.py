"""What coordinators know of the answers, and of the seats that silence cost."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.telling import tell_due
from tests.handlers.reminding.waiting import changed, ended
from tests.play import Play

ASKED = timedelta(days=3)
LAST_CALL = timedelta(days=7)
LOST = timedelta(days=1, hours=7, minutes=30)  # after the last call: Tuesday at 16.30


@pytest.fixture
async def asked(play: Play) -> Play:
    """Thursday: Sari says that she comes, Budi nothing yet; Cici waits."""
    await changed(play, seats=2, releases=1)
    await play.hears("Budi: /start e1\nBudi: [Daftar]\n(Cici sudah dikenal)\nCici: /start e1")
    await play.presses("Cici", "join:1")
    await play.hears("(3 hari kemudian)\nSari: [Akan hadir]")
    return play


async def test_each_list_says_who_answered(asked: Play) -> None:
    board = await asked.presses("Rina", "ps:1:0")
    assert "Sari Contoh – SDN 000 Contoh · akan hadir" in board
    assert "Budi Contoh – SDN 000 Contoh · belum menjawab" in board
    listed = await asked.presses("Rina", "sl:1:seats:0")
    assert "Sari Contoh · SDN 000 Contoh · akan hadir" in listed
    assert "Budi Contoh · SDN 000 Contoh · belum menjawab" in listed
    assert "Akan hadir: 1 · belum menjawab: 1" in await asked.presses("Rina", "ss:1")


async def test_so_does_the_file(asked: Play, tmp_path: Path) -> None:
    await asked.presses("Rina", "pf:1")
    said = _in_the_sheet(tmp_path)
    assert "Jawaban" in said
    assert "akan hadir" in said
    assert "belum menjawab" in said


def _in_the_sheet(folder: Path) -> str:
    [path] = folder.rglob("*.xlsx")
    with zipfile.ZipFile(path) as file:
        return "".join(file.read(name).decode() for name in file.namelist() if "xml" in name)


async def test_coordinators_are_told_once_of_all_seats_that_are_released(asked: Play) -> None:
    await asked.hears("(Dodi sudah dikenal)\nDodi: /start e1")
    await changed(asked, seats=3)
    await asked.presses("Dodi", "join:1")
    await asked.go_on(LAST_CALL - ASKED)
    said = await asked.hears("(1 hari kemudian)\n(7 jam kemudian)\n(2 menit kemudian)")
    assert (await ended(asked)).count("released") == 2
    assert said.count("Kursi yang dilepas karena panggilan terakhir tidak dijawab: 2") == 1
    assert "Bot kepada Rina" in said
    assert "(1 sedang ditawari kursi)" in said
    assert "dilepas karena tidak menjawab: 2" in await asked.presses("Rina", "ss:1")


async def test_who_loses_the_seat_is_told_while_it_matters(asked: Play) -> None:
    await asked.go_on(LAST_CALL - ASKED)
    said = await asked.hears("(1 hari kemudian)\n(7 jam kemudian)\n(2 menit kemudian)")
    assert "Bot kepada Budi: Karena belum ada jawaban" in said, "not the next morning"


async def test_nobody_is_reminded_of_a_seat_that_silence_has_cost(asked: Play) -> None:
    """The service stood still, and tells what is due before it releases."""
    await asked.go_on(LAST_CALL - ASKED)
    asked.clock.advance(timedelta(days=2))  # Wednesday, the day before
    await tell_due(asked.database, asked.clock.now(), asked.world)
    async with asked.database.transaction() as connection:
        reminded = await connection.fetch(
            str,
            """select name || ' ' || state from notices join people on people.id = notices.person
               where kind = 'h-1' order by name""",
        )
    assert reminded == ["Budi Contoh untrue", "Sari Contoh posted"]
