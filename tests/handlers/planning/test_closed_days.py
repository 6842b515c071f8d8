"""A day is marked as closed: the events on it are named, and stay."""

from __future__ import annotations

import pytest

from tests.handlers.planning.planned import change, changes, event, numbers
from tests.play import Play

MARK, DAY = "kd+:1", "30/11/2026 Rapat kerja"
MARKED = "select count(*) from office_holidays"


async def test_who_closes_a_day_is_told_what_is_on_it(play: Play) -> None:
    before = await event(play)
    asked = await changes(play, MARK, DAY)
    assert "• Temu Pustakawan, Senin, 30 November 2026, pukul 09.00–12.00 WITA" in asked
    assert await numbers(play, MARKED) == [0]
    assert "Sudah dicatat" in await play.hears("Rina: [Ya, tetap]")
    assert await numbers(play, MARKED) == [1]
    assert await event(play) == before
    assert await numbers(play, "select count(*) from event_news") == [0]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "update events set state = 'draft'",
        "update events set office = 2",
        "update sessions set starts = starts + 86400000, ends = ends + 86400000",
    ],
)
async def test_what_is_not_on_it_is_not_named(play: Play, elsewhere: str) -> None:
    await change(play, elsewhere)
    assert "Sudah dicatat" in await changes(play, MARK, DAY)


async def test_of_very_many_some_are_counted(play: Play) -> None:
    for number in range(6):
        await play.hears(
            f'(kegiatan "Rapat {number}", 30/11/2026 1{number}.00–1{number}.30, 2 kursi)'
        )
    assert "dan 2 kegiatan lagi" in await changes(play, MARK, DAY)
