"""Who never said where they live goes by the clock of where the event is."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from storage.people import people
from storage.people.people import Person
from tests.given import BONTANG
from tests.play import Play

JAKARTA = "Asia/Jakarta"


async def _known(play: Play, **parts: str | int | None) -> int:
    """Sari, who wrote before she followed a link, and went by the clock of the service."""
    await play.hears("(Sari sudah dikenal)")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await people.describe(connection, sari, zone=JAKARTA, **parts)
    return sari


async def _zone(play: Play, person: int) -> str:
    async with play.database.transaction() as connection:
        found: Person = await people.person(connection, person)
    return found.zone


async def _reminded_at(play: Play, person: int) -> str:
    async with play.database.transaction() as connection:
        due = await connection.one(
            int, "select due from notices where person = :person and kind = 'h-1'", person=person
        )
    return f"{play.clock.now().fromtimestamp(due / 1000, ZoneInfo(BONTANG)):%H.%M}"


async def test_they_are_reminded_when_the_others_are(play: Play) -> None:
    sari = await _known(play)
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert await _zone(play, sari) == BONTANG
    assert await _reminded_at(play, sari) == "09.00"


@pytest.mark.parametrize("city", ["Kota Jakarta Pusat", "Desa yang tidak terdaftar"])
async def test_only_a_city_that_is_known_says_otherwise(play: Play, city: str) -> None:
    sari = await _known(play, city=city)
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    at_home = city.startswith("Kota")
    assert await _zone(play, sari) == (JAKARTA if at_home else BONTANG)
    assert await _reminded_at(play, sari) == ("10.00" if at_home else "09.00")


async def test_who_is_added_as_well(play: Play) -> None:
    sari = await _known(play)
    async with play.database.transaction() as connection:
        await people.describe(connection, sari, office=1)
    await play.presses("Rina", f"sa1:1:p:{sari}")
    assert await _zone(play, sari) == BONTANG
    assert await _reminded_at(play, sari) == "09.00"


async def test_their_office_is_nearer_than_an_event(play: Play) -> None:
    sari = await _known(play, office=1)
    async with play.database.transaction() as connection:
        await connection.execute("update offices set zone = 'Asia/Jayapura' where id = 1")
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert await _zone(play, sari) == "Asia/Jayapura"
