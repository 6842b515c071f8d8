"""Who is long away is erased, but nobody who was not told, came back, or met a wrong clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from handlers.telling import tell_due
from handlers.upkeep.unused import KEPT_UNUSED, WARNED_BEFORE, erase_unused, warn_unused
from storage.people import people
from tests.given import DAY
from tests.play import MONDAY, Play, playing

SOON = KEPT_UNUSED - WARNED_BEFORE + DAY
SARI = 1


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\nSari: /menu")
        yield play


async def hour(play: Play, at: datetime) -> None:
    """The jobs as they come, without telling."""
    await warn_unused(play.database, at, play.world)
    await erase_unused(play.database, at, play.world)


async def is_kept(play: Play) -> bool:
    async with play.database.transaction() as connection:
        return (await people.person(connection, SARI)).name != ""


async def test_the_days_begin_when_they_are_told(play: Play) -> None:
    """The service was off while the warning waited."""
    await hour(play, MONDAY + SOON)
    late = MONDAY + SOON + 42 * DAY
    await hour(play, late)
    assert await is_kept(play)
    await tell_due(play.database, late, play.world)
    await hour(play, late + WARNED_BEFORE)
    assert await is_kept(play)
    await hour(play, late + WARNED_BEFORE + timedelta(seconds=1))
    assert not await is_kept(play)


async def test_who_came_back_before_they_were_told_hears_nothing(play: Play) -> None:
    play.clock.advance(SOON)
    await warn_unused(play.database, play.clock.now(), play.world)
    assert "dua tahun" not in await play.hears("Sari: /menu")


async def test_a_clock_that_was_years_ahead_erases_nobody(play: Play) -> None:
    ahead = MONDAY + timedelta(days=4_000)
    for after in (0, 1):
        await hour(play, ahead + after * DAY)
        await tell_due(play.database, ahead + after * DAY, play.world)
    await hour(play, MONDAY + DAY)
    assert await is_kept(play)


async def test_and_they_are_warned_anew_when_it_is_time(play: Play) -> None:
    ahead = MONDAY + timedelta(days=4_000)
    await hour(play, ahead)
    await tell_due(play.database, ahead, play.world)
    await hour(play, MONDAY + SOON)
    await tell_due(play.database, MONDAY + SOON, play.world)
    await hour(play, MONDAY + SOON + WARNED_BEFORE + DAY)
    assert not await is_kept(play)
