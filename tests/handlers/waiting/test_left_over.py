"""Who waited in vain is told when the event begins, and not before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.play import Play

BEGINS = timedelta(days=14)  # Monday 7 December, 09.00
NO_SEAT = "tidak ada kursi yang kosong untuk Anda di *Temu (contoh)*"


@pytest.fixture
async def waited(play: Play) -> Play:
    """Sari has the only seat; Budi and Cici wait."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 1")
    for name in ("Sari", "Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    return play


async def test_each_is_told_once(waited: Play) -> None:
    await waited.go_on(BEGINS - timedelta(hours=1))
    said = await waited.hears("(59 menit kemudian)")
    assert NO_SEAT not in said
    said = await waited.hears("(2 menit kemudian)")
    assert said.count(NO_SEAT) == 2
    assert "kepada Sari" not in said
    assert NO_SEAT not in await waited.hears("(2 hari kemudian)")


async def test_the_card_says_so_afterwards(waited: Play) -> None:
    await waited.go_on(BEGINS)
    said = await waited.hears("Budi: /start e1")
    assert "Maaf, kegiatan ini sudah dimulai dan tidak ada kursi yang kosong" in said
    assert "urutan ke" not in said
    await waited.go_on(timedelta(hours=4))
    assert "tidak ada kursi yang kosong" in await waited.hears("Budi: /start e1")


async def test_who_waited_for_approval_reads_that(waited: Play) -> None:
    async with waited.database.transaction() as connection:
        await connection.execute("update enrolments set state = 'approval' where person = 3")
    said = await waited.hears("(14 hari kemudian)\n(2 menit kemudian)")
    assert "pendaftaran Anda untuk *Temu (contoh)* belum disetujui" in said
    assert said.count(NO_SEAT) == 1


async def test_where_it_is_put_off_they_wait_on(waited: Play) -> None:
    """It began in the evening; the notice waits for a working hour, and by then is untrue."""
    async with waited.database.transaction() as connection:
        await connection.execute(
            "update events set starts = starts + 9 * 3600000, ends = ends + 9 * 3600000"
        )
    await waited.go_on(BEGINS + timedelta(hours=10))
    async with waited.database.transaction() as connection:
        await connection.execute(
            "update events set starts = starts + 86400000, ends = ends + 86400000"
        )
    assert NO_SEAT not in await waited.hears("(14 jam kemudian)")
