"""The real APScheduler, ticking through wall clocks that jump."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import apscheduler.schedulers.base
import pytest
from structlog.testing import capture_logs

from bot.time import ticker
from bot.time.ticker import Job, Step, Ticker

STEP = 0.01
GENEROUS = 20
JUMPS = {
    "an hour back": timedelta(hours=-1),
    "a month ahead": timedelta(days=30),
    "56 years back": timedelta(days=-20454),
    "12 years ahead": timedelta(days=4383),
}


class Wall(datetime):
    """The far end: the wall clock that the library reads."""

    error = timedelta(0)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromtimestamp(datetime.now(UTC).timestamp(), tz) + cls.error


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> type[Wall]:
    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", Wall)
    monkeypatch.setattr(Wall, "error", timedelta(0))
    monkeypatch.setattr(ticker, "WATCH_SECONDS", 0.01)
    monkeypatch.setattr(ticker, "PATIENCE_SECONDS", 0.05)
    return Wall


class Counter:
    """A job that counts its runs, and can be waited for."""

    def __init__(self) -> None:
        self.runs = 0
        self._ran = asyncio.Condition()

    async def run(self) -> None:
        self.runs += 1
        async with self._ran:
            self._ran.notify_all()

    async def more(self, runs: int) -> None:
        wanted = self.runs + runs
        async with self._ran:
            await self._ran.wait_for(lambda: self.runs >= wanted)


class Gate:
    """A job that stays in the middle of its work until it is let through."""

    def __init__(self) -> None:
        self.entered, self.open = asyncio.Event(), asyncio.Event()
        self.began = self.ended = 0

    async def run(self) -> None:
        self.began += 1
        self.entered.set()
        await self.open.wait()
        self.ended += 1


@asynccontextmanager
async def ticking(*jobs: Job) -> AsyncIterator[Ticker]:
    ticks = Ticker(jobs)
    ticks.start()
    try:
        async with asyncio.timeout(GENEROUS):
            yield ticks
    finally:
        await ticks.stop()


async def test_ticks_at_once_and_then_again_and_again() -> None:
    rarely, often = Counter(), Counter()
    async with ticking(Job("rarely", 86_400, rarely.run), Job("often", STEP, often.run)):
        await often.more(5)
    assert rarely.runs == 1


async def test_a_patient_job_waits_until_others_have_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticker, "FIRST_OF_PATIENT_SECONDS", 0.3)
    patient, often = Counter(), Counter()
    async with ticking(Job("patient", STEP, patient.run, True), Job("often", STEP, often.run)):
        await often.more(5)
        assert patient.runs == 0
        await patient.more(3)


@pytest.mark.parametrize("jump", JUMPS.values(), ids=JUMPS)
async def test_ticks_through_a_jump_of_the_wall_clock(jump: timedelta, wall: type[Wall]) -> None:
    counter = Counter()
    async with ticking(Job("job", STEP, counter.run)):
        await counter.more(3)
        wall.error = jump
        await counter.more(10)
        wall.error = timedelta(0)
        await counter.more(10)


async def test_a_month_ahead_makes_one_run_of_the_missed_ones(
    wall: type[Wall], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    original = Step.get_next_fire_time

    def count(self: Step, previous: datetime | None, now: datetime) -> datetime:
        nonlocal asked
        asked += 1
        return original(self, previous, now)

    monkeypatch.setattr(Step, "get_next_fire_time", count)
    counter = Counter()
    async with ticking(Job("job", STEP, counter.run)):
        await counter.more(3)
        wall.error = timedelta(days=30)
        await counter.more(3)
    assert asked < 100  # 260 million steps of 10 ms were missed


async def test_a_job_is_late_while_the_library_is_silent(wall: type[Wall]) -> None:
    counter = Counter()
    async with ticking(Job("job", STEP, counter.run)) as ticks:
        await counter.more(3)
        assert ticks.late() == ()
        wall.error = timedelta(hours=-1)
        while ticks.late(patience=0.02) == ():  # noqa: ASYNC110  silence sets no event
            await asyncio.sleep(0)
        await counter.more(3)
        assert ticks.late() == ()


async def test_a_job_that_raises_is_logged_without_its_words_and_ticks_on() -> None:
    calm, twice = Counter(), Counter()

    async def fail() -> None:
        await twice.run()
        raise LookupError("Ibu Sari, 081234567890")

    with capture_logs() as logs:
        async with ticking(Job("fails", STEP, fail), Job("calm", STEP, calm.run)):
            await twice.more(2)
            await calm.more(2)
    assert {entry["job"] for entry in logs} == {"fails"}
    assert {entry["error"] for entry in logs} == {"LookupError"}
    assert all(entry["place"].startswith("test_ticker.py:") for entry in logs)
    assert "Sari" not in str(logs)


async def test_a_job_that_is_cancelled_from_within_ticks_on() -> None:
    counter = Counter()

    async def cancelled() -> None:
        await counter.run()
        raise asyncio.CancelledError

    with capture_logs() as logs:
        async with ticking(Job("job", STEP, cancelled)):
            await counter.more(3)
    assert logs[0]["event"] == "job cancelled"


async def test_a_slow_job_never_runs_beside_itself_and_holds_up_no_other() -> None:
    gate, other = Gate(), Counter()
    async with ticking(Job("slow", STEP, gate.run), Job("other", STEP, other.run)):
        await gate.entered.wait()
        await other.more(10)
        assert gate.began == 1
        gate.open.set()
        await other.more(10)
        assert gate.began > 1


async def test_kick_runs_every_job_once_in_order() -> None:
    ran: list[str] = []

    def job(name: str) -> Job:
        async def run() -> None:
            ran.append(name)

        return Job(name, 86_400, run)

    async with ticking(job("b"), job("a")) as ticks:
        await ticks.kick()
        ran.clear()
        await ticks.kick()
    assert ran == ["b", "a"]


async def test_kick_runs_a_running_job_once_more() -> None:
    gate = Gate()
    async with ticking(Job("job", 86_400, gate.run)) as ticks:
        await gate.entered.wait()
        kick = asyncio.create_task(ticks.kick())
        gate.open.set()
        await kick
    assert gate.ended == 2


async def test_a_cancelled_kick_cancels_no_job() -> None:
    gate = Gate()
    async with ticking(Job("job", 86_400, gate.run)) as ticks:
        await gate.entered.wait()
        kick = asyncio.create_task(ticks.kick())
        await asyncio.sleep(0)
        kick.cancel()
        await asyncio.wait({kick})
        gate.open.set()
    assert gate.ended == gate.began


async def test_stop_waits_for_the_running_job_and_starts_no_other() -> None:
    gate, other = Gate(), Counter()
    ticks = Ticker([Job("job", STEP, gate.run), Job("other", STEP, other.run)])
    ticks.start()
    async with asyncio.timeout(GENEROUS):
        await gate.entered.wait()
        await other.more(1)
        stop, stop_again = (asyncio.create_task(ticks.stop()) for _ in range(2))
        await asyncio.wait({stop, stop_again}, timeout=STEP * 5)
        assert not stop.done()
        assert not stop_again.done()
        runs = other.runs
        gate.open.set()
        await asyncio.gather(stop, stop_again)
        await ticks.kick()
    assert (gate.began, gate.ended, other.runs) == (1, 1, runs)


@pytest.mark.parametrize("turns", range(6))
async def test_stop_at_any_moment_is_quiet(turns: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    counter = Counter()
    ticks = Ticker([Job(str(n), 1e-6, counter.run) for n in range(5)])
    ticks.start()
    for _ in range(turns):
        await asyncio.sleep(0)
    await ticks.stop()
    for _ in range(5):
        await asyncio.sleep(0)
    assert caplog.records == []


async def test_a_ticker_that_never_started_stops() -> None:
    await Ticker([]).stop()


@pytest.mark.parametrize(
    "jobs",
    [
        lambda run: [Job("a", 0, run)],
        lambda run: [Job("a", -1, run)],
        lambda run: [Job("a", 1e-9, run)],
        lambda run: [Job("a", 1, run), Job("a", 2, run)],
    ],
)
async def test_a_table_that_cannot_tick_is_refused(
    jobs: Callable[[Callable[[], object]], list[Job]],
) -> None:
    with pytest.raises(ValueError, match=r"step must be positive|same name"):
        Ticker(jobs(Counter().run))
