"""The demo's time moves forward only, and over nothing that falls due on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.time.machine import TimeMachine, TooFar
from storage import demo
from tests.play import MONDAY, Play, playing

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FRIDAY = 4 * DAY  # at nine, when the reminder of Monday's workshop is due


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.follow(
            "(Rina panitia Bontang)\n"
            '(kegiatan "Literasi (contoh)", 30/11/2026 09.00–12.00, 20 kursi)\n'
            "Rina: /start e1\nRina: Daftar"
        )
        yield play


def _reminded(play: Play) -> int:
    return "\n".join(play.said).count("kami mengingatkan kegiatan")


async def test_a_reminder_that_waits_for_a_form_goes_on_the_way(play: Play) -> None:
    await play.go_on(FRIDAY - timedelta(minutes=5))
    await play.follow("Rina: /buat")
    await play.go_on(timedelta(minutes=6))
    await play.settle()
    assert _reminded(play) == 0, "she is answering a form"
    await play.go_on(DAY)
    await play.settle()
    assert _reminded(play) == 1


async def test_two_moves_at_once_are_two_moves(play: Play) -> None:
    began, ahead = play.clock.now(), play.clock.offset
    machine = TimeMachine(play.database, play.clock, play.settle)
    await asyncio.gather(machine.move("day"), machine.move("day"))
    assert play.clock.now() - began == 2 * DAY
    async with play.database.transaction() as connection:
        assert await demo.offset(connection) == ahead + 2 * DAY
    await asyncio.gather(*(machine.move("day") for _ in range(4)))
    assert _reminded(play) == 1


async def test_to_the_next_reminder_and_no_further(play: Play) -> None:
    machine = TimeMachine(play.database, play.clock, play.settle)
    await machine.move("next")
    assert (play.clock.now() - MONDAY, _reminded(play)) == (FRIDAY, 1)


async def test_the_next_one_may_be_told_by_what_happens_on_the_way(play: Play) -> None:
    """On the last day nothing is planned yet; the summary comes an hour after the end."""
    machine = TimeMachine(play.database, play.clock, play.settle)
    await play.go_on(7 * DAY)
    async with play.database.transaction() as connection:
        await connection.execute("delete from notices where state = 'waiting'")
    play.said.clear()
    await machine.move("next")
    assert play.clock.now() - MONDAY < 7 * DAY + 5 * HOUR
    assert "Ringkasan: Literasi" in "\n".join(play.said)


async def test_ten_years_are_enough(play: Play) -> None:
    began = play.clock.now()
    with pytest.raises(TooFar):
        await play.go_on(3651 * DAY)
    assert play.clock.now() - began <= 3650 * DAY
