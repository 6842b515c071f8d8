"""What a told profile does: it is kept, the zone follows the city, the audit names only parts."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.people import people
from tests.play import Play, playing

NIP = "199001012020012001"


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.follow("(Rina panitia Bontang)\n(Sari sudah dikenal)")
        yield play


async def sari(play: Play) -> people.Person:
    async with play.database.transaction() as connection:
        (number,) = await connection.fetch(int, "select id from people where name like 'Sari%'")
        return await people.person(connection, number)


async def tells(play: Play, part: str, words: str) -> str:
    await play.hears("Sari: /profil")
    await play.presses("Sari", f"pp:{part}")
    return await play.hears(f"Sari: {words}")


async def test_the_city_decides_the_zone_and_unsays_the_district(play: Play) -> None:
    await tells(play, "city", "Bontang")
    await tells(play, "district", "Bontang Utara")
    assert (await sari(play)).zone == "Asia/Makassar"
    await tells(play, "city", "Kota Jayapura")
    moved = await sari(play)
    assert (moved.zone, moved.city, moved.district) == ("Asia/Jayapura", "Kota Jayapura", None)
    await tells(play, "city", "Kabupaten Contoh Raya")
    assert (await sari(play)).zone == "Asia/Jayapura"


async def test_who_is_no_civil_servant_any_more_has_no_nip(play: Play) -> None:
    await tells(play, "status", "pns")
    await tells(play, "nip", NIP)
    assert (await sari(play)).nip == NIP
    await tells(play, "status", "relawan")
    assert (await sari(play)).nip is None


async def test_a_nip_is_asked_of_nobody_else(play: Play) -> None:
    await tells(play, "status", "relawan")
    assert "NIP" not in await play.presses("Sari", "pp:nip")


async def test_a_nip_is_never_said_whole(play: Play) -> None:
    await tells(play, "status", "pns")
    said = await tells(play, "nip", NIP) + await play.hears("Sari: /profil")
    bot = "\n".join(line for line in said.splitlines() if not line.startswith("Sari:"))
    assert NIP not in bot
    assert "•001" in bot


async def test_the_audit_names_the_parts_and_never_what_they_say(play: Play) -> None:
    await tells(play, "phone", "0812 3456 7890")
    await tells(play, "city", "Kota Jayapura")
    async with play.database.transaction() as connection:
        rows = await connection.fetch(str, "select details from audit order by id")
        actions = await connection.fetch(str, "select action from audit")
    assert [json.loads(row) for row in rows] == [{"parts": "phone"}, {"parts": "city"}]
    assert actions == ["profile changed", "profile changed"]


async def test_saying_the_same_again_changes_nothing(play: Play) -> None:
    for _ in range(2):
        await tells(play, "phone", "0812 3456 7890")
    async with play.database.transaction() as connection:
        assert len(await connection.fetch(str, "select action from audit")) == 1


@pytest.mark.parametrize("wire", ["pp:zone", "pp:office", "pp:erased", "pp:", "pg:all", "pb:999"])
async def test_a_made_up_part_changes_nothing(play: Play, wire: str) -> None:
    before = await sari(play)
    await play.hears("Sari: /profil")
    await play.presses("Sari", wire)
    await play.hears("Sari: Asia/Jayapura")
    assert await sari(play) == before
