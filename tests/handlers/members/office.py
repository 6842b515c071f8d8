"""An office with its people, in the middle of a coordinator's work with them."""

from __future__ import annotations

from storage.people import people
from tests.handlers.test_access import heard
from tests.play import Play

GIVEN = """(Dewi pemilik layanan)
(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari orang kantor Bontang)
(Sarie orang kantor Bontang)
(Budi orang kantor Samarinda)
(Umar sudah dikenal)
(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi)
Budi: /start e1
Budi: [Daftar]
Umar: /start e1
Umar: [Daftar]
Rina: /menu
Tono: /menu
Dewi: /menu"""
DEWI, RINA, TONO, SARI, SARIE, BUDI, UMAR = range(1, 8)
NOBODY = 99
BONTANG = 1
GONE = "Maaf, orang itu tidak ditemukan."


async def said(play: Play, name: str, wire: str) -> str:
    """What a press is answered with, on a screen of its own."""
    await play.hears(f"{name}: /menu")
    return heard(await play.presses(name, wire))


async def person(play: Play, number: int) -> people.Person:
    async with play.database.transaction() as connection:
        return await people.person(connection, number)


async def numbers(play: Play, sql: str) -> list[int]:
    async with play.database.transaction() as connection:
        return await connection.fetch(int, sql)


async def change(play: Play, sql: str) -> None:
    """What happens meanwhile, elsewhere."""
    async with play.database.transaction() as connection:
        await connection.execute(sql)
