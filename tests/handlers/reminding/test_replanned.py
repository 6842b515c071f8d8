"""Reminders follow the event, its coordinator and the person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.reminding.planned import planned_for_all
from handlers.turn import plan
from storage.events import events, sessions
from tests.given import DAY
from tests.handlers.reminding.waiting import changed, the_event, waiting
from tests.play import Play

PLANNED = [
    "h-? 26/11 09.00",
    "h-? 30/11 09.00",
    "h-1 02/12 09.00",
    "h-0 03/12 06.00",
    "h-0+ 04/12 06.00",
]


async def _replanned(play: Play) -> None:
    event = await the_event(play)
    async with play.database.transaction() as connection:
        told = await planned_for_all(connection, event, play.clock.now(), moved=True)
        await plan(connection, told)


async def test_planned_anew_nothing_changes(play: Play) -> None:
    assert await waiting(play) == PLANNED
    await _replanned(play)
    assert await waiting(play) == PLANNED


async def test_they_move_with_the_event(play: Play) -> None:
    async with play.database.transaction() as connection:
        for session in await sessions.of_event(connection, 1):
            later = 7 * DAY
            await sessions.describe(
                connection, session.id, starts=session.starts + later, ends=session.ends + later
            )
    await _replanned(play)
    assert await waiting(play) == [
        "h-? 03/12 09.00",
        "h-? 07/12 09.00",
        "h-1 09/12 09.00",
        "h-0 10/12 06.00",
        "h-0+ 11/12 06.00",
    ]


async def test_nobody_is_reminded_of_a_cancelled_event(play: Play) -> None:
    async with play.database.transaction() as connection:
        await events.cancel(connection, 1, "Banjir", play.clock.now())
    await _replanned(play)
    assert await waiting(play) == []


async def test_nor_where_nobody_planned_anew(play: Play) -> None:
    async with play.database.transaction() as connection:
        await events.cancel(connection, 1, "Banjir", play.clock.now())
    assert "kami mengingatkan" not in await play.hears("(9 hari kemudian)")


async def test_who_left_is_not_reminded(play: Play) -> None:
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    assert await waiting(play) == []


async def test_the_own_choice_moves_what_is_planned(play: Play) -> None:
    await play.hears("Sari: /berhenti\nSari: [Atur pengingat kegiatan]")
    await play.hears("Sari: [Hanya hari-H]")
    assert await waiting(play) == [each for each in PLANNED if "h-1" not in each]
    await play.hears("Sari: [Semua pengingat]")
    assert await waiting(play) == PLANNED


async def test_what_is_snoozed_comes_once(play: Play) -> None:
    await changed(play, asks="")
    await _replanned(play)
    await play.hears("(3 hari kemudian)\nSari: [Ingatkan 1 jam lagi] dua kali")
    assert "h-z 26/11 10.00" in await waiting(play)
    assert (await play.hears("(1 jam kemudian)")).count("seperti yang Anda minta") == 1
    assert "h-z" not in "".join(await waiting(play))


async def test_no_snooze_beyond_the_beginning(play: Play) -> None:
    await play.go_on(timedelta(days=9, hours=22, minutes=30))  # 3 December, 07.30
    before = await waiting(play)
    for until in ("hour", "morning"):
        assert "sudah terlambat" in await play.presses("Sari", f"hz:1:{until}")
    assert await waiting(play) == before


@pytest.mark.parametrize("wire", ["hz:1:hour", "hz:99:hour", "hd:1", "hd:99"])
async def test_who_has_no_seat_can_neither_come_nor_snooze(play: Play, wire: str) -> None:
    await play.hears("Budi: /menu")
    before = await waiting(play)
    await play.presses("Budi", wire)
    assert await waiting(play) == before
    async with play.database.transaction() as connection:
        assert await connection.one(int, "select count(coming) from enrolments") == 0
