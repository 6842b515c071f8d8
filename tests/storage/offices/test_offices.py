from __future__ import annotations

from datetime import date, time

import pytest

from handlers.offices.hours import working_time
from handlers.quiet import NATIONAL
from storage.connection import Connection
from storage.offices import offices
from tests.given import BONTANG

DAY = date(2026, 12, 28)


async def an_office(connection: Connection) -> offices.Office:
    found = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert found is not None
    return found


async def test_an_office_is_described_anew(connection: Connection) -> None:
    office = await an_office(connection)
    described = await offices.describe(connection, office.id, opens=600, signature="Kepala")
    assert described == await offices.office(connection, office.id)
    assert (described.opens, described.closes, described.signature) == (600, 960, "Kepala")
    with pytest.raises(ValueError, match="no part of an office: id"):
        await offices.describe(connection, office.id, id=7)


async def test_a_day_is_marked_once_and_unmarked(connection: Connection) -> None:
    office = await an_office(connection)
    await offices.mark_day(connection, office.id, DAY, "Rapat")
    await offices.mark_day(connection, office.id, DAY, "Layanan", works=True)
    marked = await offices.marked_days(connection, office.id)
    assert marked == [offices.Holiday(day=DAY, name="Layanan", works=True)]
    assert await offices.unmark_day(connection, office.id, DAY)
    assert not await offices.unmark_day(connection, office.id, DAY)


async def test_the_working_time_is_the_offices_own(connection: Connection) -> None:
    office = await an_office(connection)
    assert await working_time(connection, office.id) == NATIONAL
    await offices.describe(connection, office.id, opens=630, closes=1140)
    await offices.mark_day(connection, office.id, DAY, "Rapat")
    saturday = date(2026, 12, 5)
    await offices.mark_day(connection, office.id, saturday, "Layanan", works=True)
    time_of_office = await working_time(connection, office.id)
    assert (time_of_office.opens, time_of_office.closes) == (time(10, 30), time(19))
    assert time_of_office.works(saturday)
    assert not time_of_office.works(DAY)


@pytest.mark.parametrize("office", [None, 99])
async def test_without_an_office_the_nation_says(
    connection: Connection, office: int | None
) -> None:
    assert await working_time(connection, office) == NATIONAL
