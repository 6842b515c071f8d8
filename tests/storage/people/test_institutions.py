"""Institutions that are offered by name."""

from __future__ import annotations

from pathlib import Path

from storage.people import institutions
from tests.handlers.planning.planned import change
from tests.play import playing

GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Ani sudah dikenal, Desa Loa Duri)
(Budi sudah dikenal, desa loa duri)
(Cici sudah dikenal, Rumah Cici)
(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 9 kursi)
(kegiatan "Rapat", 30/11/2026 13.00–14.00, 9 kursi)
Ani: /start e1
Ani: [Daftar]
Budi: /start e1
Budi: [Daftar]
Cici: /start e1
Cici: [Daftar]"""
EXPECTED = """insert into expected (office, name, institution, code, imported_by, imported)
               values ({}, 'Dodi Contoh', '{}', '{}', 1, 0)"""


async def test_of_the_list_or_of_two_people(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        await change(play, EXPECTED.format(1, "SDN 001 Contoh", "a" * 32))
        await change(play, EXPECTED.format(2, "Desa Lain", "b" * 32))
        async with play.database.transaction() as connection:
            known = await institutions.common(connection, 2, 5)
            assert known == ["Desa Loa Duri", "SDN 001 Contoh"]
            assert await institutions.common(connection, 2, 1) == known[:1]


async def test_near_ones_are_looked_for_in_this_event_and_on_this_list(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        await change(play, EXPECTED.format(1, "SDN 001 Contoh", "a" * 32))
        await change(play, EXPECTED.format(2, "Desa Lain", "b" * 32))
        async with play.database.transaction() as connection:
            assert await institutions.there(connection, 1) == [
                *("Desa Loa Duri", "Rumah Cici", "SDN 001 Contoh", "desa loa duri")
            ]
            assert await institutions.there(connection, 2) == ["SDN 001 Contoh"]
