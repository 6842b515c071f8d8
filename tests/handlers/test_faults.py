"""What the owner hears when something goes wrong with the service itself."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from bot.time.clock import Clock
from bot.time.clockwatch import watch_clock
from handlers.upkeep.faults import ClockLeft, LetterDied, NotAccepted
from storage.post import deliveries, notices
from tests.play import MONDAY, Play, playing


async def _told(play: Play, notice: LetterDied | ClockLeft | NotAccepted) -> None:
    async with play.database.transaction() as connection:
        now = play.clock.now()
        until = now + timedelta(hours=1)
        await notices.plan(connection, 1, notice.code, notice.subject, now, until)
    await play.settle()


async def test_the_owner_hears_of_a_dead_letter_and_nobody_else(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.follow("(Dewi pemilik layanan)")
        await _told(play, LetterDied(reference=7))
        assert "Satu pesan tidak dapat diolah" in play.said[-1]
        async with play.database.transaction() as connection:
            await connection.execute("delete from roles")
        heard = len(play.said)
        await _told(play, LetterDied(reference=8))
        assert len(play.said) == heard


async def test_the_owner_hears_of_what_a_channel_did_not_accept_and_nobody_else(
    tmp_path: Path,
) -> None:
    async with playing(tmp_path) as play:
        await play.follow("(Dewi pemilik layanan)")
        await _told(play, NotAccepted(channel="telegram", day=date(2026, 11, 23)))
        assert "tidak diterima oleh telegram" in play.said[-1]
        async with play.database.transaction() as connection:
            await connection.execute("delete from roles")
        heard = len(play.said)
        await _told(play, NotAccepted(channel="telegram", day=date(2026, 11, 24)))
        assert len(play.said) == heard


async def test_the_owner_hears_that_the_machine_s_clock_moved(tmp_path: Path) -> None:
    wall = [MONDAY]
    async with playing(tmp_path) as play:
        await play.follow("(Dewi pemilik layanan)")
        clock = Clock(has_channel=False, wall=lambda: wall[0], monotonic=float)
        wall[0] += timedelta(hours=1)
        await watch_clock(clock, play.database)
        await watch_clock(clock, play.database)
        await play.settle()
        heard = [line for line in play.said if "bergeser 3.600 detik" in line]
        assert len(heard) == 1


async def test_where_time_goes_back_no_retry_waits_for_it_to_pass_anew(tmp_path: Path) -> None:
    wall, elapsed = [MONDAY], [0.0]
    async with playing(tmp_path) as play:
        await play.follow("(Dewi pemilik layanan)\nDewi: /menu")
        async with play.database.transaction() as connection:
            await connection.execute("update outbox set state = 'waiting', due = :at", at=MONDAY)
        clock = Clock(has_channel=False, wall=lambda: wall[0], monotonic=lambda: elapsed[0])
        wall[0] -= timedelta(hours=1)
        await watch_clock(clock, play.database)
        wall[0], elapsed[0] = wall[0] + timedelta(minutes=5), 300.0
        await watch_clock(clock, play.database)
        assert clock.now() == wall[0], "five steady minutes: it follows"
        async with play.database.transaction() as connection:
            due = await deliveries.next_attempt(connection, clock.now())
        assert due == wall[0]
