"""`/umumkan`: each line says how it stands, since or until when, and for how many."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.running_presses import Pause
from tests.handlers.announcing.bontang import Bontang

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_each_line_says_when_and_how_many(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    await bontang.play.hears("Rina: /menu")
    await bontang.announces("Sudah")
    await bontang.play.hears("(1 menit kemudian)")
    await bontang.announces("Besok", starts=bontang.now + DAY)
    number = await bontang.announces("Sekarang")
    await bontang.feeds()
    await bontang.play.presses("Rina", Pause(number=number).wire)
    said = await bontang.play.hears("Rina: /umumkan")
    assert "1. Sekarang\n     _dijeda · Sen 23 Nov · 0 dari 2 orang_" in said
    assert "2. Besok\n     _terjadwal · Sel 24 Nov · 2 orang_" in said
    assert "3. Sudah\n     _selesai · Sen 23 Nov · 2 dari 2 orang_" in said


async def test_one_whose_people_are_counted_later_names_no_number(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    await bontang.announces("Mingguan", starts=bontang.now + HOUR, repeats="weekly")
    await bontang.play.hears("(1 hari kemudian)")
    said = await bontang.play.hears("Rina: /umumkan")
    assert "1. Mingguan\n     _terjadwal · Sen 30 Nov_" in said


async def test_of_another_year_the_year_is_named(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    await bontang.announces("Lama")
    await bontang.play.hears("(60 hari kemudian)")
    said = await bontang.play.hears("Rina: /umumkan")
    assert "_selesai · 23 November 2026 · 1 dari 1 orang_" in said
