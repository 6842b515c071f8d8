"""The last working day before an event, where the offices have days of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from storage.offices import offices
from storage.people import people
from tests.play import Play, playing

# 30 November 2026 is a Monday, and so is the day on which plays begin.
GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(kegiatan "Temu", 30/11/2026 09.00–12.00, 20 kursi)"""
BONTANG, SAMARINDA = 1, 2


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def _mark(play: Play, office: int, day: str, works: bool = False) -> None:
    async with play.database.transaction() as connection:
        await offices.mark_day(connection, office, date.fromisoformat(day), "Contoh", works)


async def _planned(play: Play) -> str:
    """The day on which the first reminder falls due, as 27/11 09.00 in Bontang."""
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    async with play.database.transaction() as connection:
        return await connection.one(
            str,
            """select strftime('%d/%m %H.%M', due / 1000 + 8 * 3600, 'unixepoch')
               from notices where kind = 'h-1'""",
        )


async def _belong(play: Play, office: int) -> None:
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await people.describe(connection, sari, office=office)


async def test_it_is_the_working_day_before(play: Play) -> None:
    assert await _planned(play) == "27/11 09.00"


async def test_a_day_on_which_the_events_office_is_closed_does_not_count(play: Play) -> None:
    await _mark(play, BONTANG, "2026-11-27")
    assert await _planned(play) == "26/11 09.00"


async def test_nor_one_on_which_the_own_office_is_closed(play: Play) -> None:
    await _belong(play, SAMARINDA)
    await _mark(play, SAMARINDA, "2026-11-27")
    assert await _planned(play) == "26/11 09.00"


async def test_a_saturday_counts_where_the_own_office_works_too(play: Play) -> None:
    await _mark(play, BONTANG, "2026-11-28", works=True)
    await _belong(play, BONTANG)
    assert await _planned(play) == "28/11 09.00"


async def test_and_not_for_somebody_who_rests_on_it(play: Play) -> None:
    await _mark(play, BONTANG, "2026-11-28", works=True)
    assert await _planned(play) == "27/11 09.00"


@pytest.mark.parametrize(
    ("opens", "closes", "reminded"), [(480, 540, "27/11 08.00"), (600, 960, "27/11 10.00")]
)
async def test_an_office_that_is_closed_at_nine_is_reminded_when_it_opens(
    play: Play, opens: int, closes: int, reminded: str
) -> None:
    async with play.database.transaction() as connection:
        await offices.describe(connection, BONTANG, opens=opens, closes=closes)
    await _belong(play, BONTANG)
    assert await _planned(play) == reminded
