"""What makes time pass: APScheduler ticks the jobs, and does nothing else.

The library computes each sleep from the wall clock, so a clock set back an hour silences it for an
hour. Two things of ours hold against that: a trigger that only ever looks one step ahead, and a
watchdog on the monotonic clock that arms a job again when its tick does not come.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot.faults import place_of

WATCH_SECONDS = 0.25
PATIENCE_SECONDS = 0.5
FIRST_OF_PATIENT_SECONDS = 60

log = structlog.get_logger()


@dataclass(frozen=True)
class Job:
    """One row of the table: `run` is awaited at start and then every `step` seconds.

    A run that takes longer than its step skips ticks; a job never runs beside itself. A `patient`
    one first runs a minute after the start: what people sent meanwhile is heard before.
    """

    name: str
    step: float
    run: Callable[[], Awaitable[None]]
    patient: bool = False


class Step(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """Fires at once when armed, then one step after the moment at which it last fired.

    At once, so that a daily job also runs in a service that restarts daily. From the moment, not
    from the last due time, so that a clock thirty days ahead makes one run and not a million.
    """

    def __init__(self, seconds: float) -> None:
        self._step = timedelta(seconds=seconds)
        if self._step <= timedelta(0):
            raise ValueError("a job's step must be positive")

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        return now if previous_fire_time is None else now + self._step


class Ticker:
    """Ticks the jobs of a table. Raises ValueError for a step that is not positive or a name twice.

    A job that raises is logged by its exception's class and place, and ticks on.
    """

    def __init__(self, jobs: Sequence[Job]) -> None:
        self._jobs = {job.name: job for job in jobs}
        if len(self._jobs) < len(jobs):
            raise ValueError("two jobs have the same name")
        self._triggers = {job.name: Step(job.step) for job in jobs}
        self._ticked: dict[str, float] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        self._watchdog: asyncio.Task[None] | None = None
        self._stopping = False
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        # Below this the library writes two lines a tick.
        logging.getLogger("apscheduler").setLevel(logging.WARNING)

    def start(self) -> None:
        """Starts ticking in the running event loop; a job's first run is at once, or patient."""
        now = asyncio.get_running_loop().time()
        for job in self._jobs.values():
            self._ticked[job.name] = now
            added = self._scheduler.add_job(
                self._tick, self._triggers[job.name], args=[job], id=job.name, name=job.name
            )
            if job.patient:
                self._ticked[job.name] += FIRST_OF_PATIENT_SECONDS
                first = datetime.now(UTC) + timedelta(seconds=FIRST_OF_PATIENT_SECONDS)
                added.modify(next_run_time=first)
        self._scheduler.start()
        self._watchdog = asyncio.create_task(self._watch(), name="ticker watchdog")

    async def kick(self) -> None:
        """Runs every job once, in the table's order, and returns when the last has ended.

        A job that is running now began before the caller's change, so it runs once more. Call it
        after the commit, never inside a job: both would wait for themselves.
        """
        for job in self._jobs.values():
            await self._run_anew(job)

    async def stop(self) -> None:
        """Ends the ticking and waits for the jobs that are running; none is cancelled."""
        if not self._stopping:
            self._stopping = True
            await self._silence()
        while self._running:
            await asyncio.wait(self._running.values())

    def late(self, patience: float = 10.0) -> tuple[str, ...]:
        """The jobs whose tick is more than `patience` seconds overdue: for readiness."""
        now = asyncio.get_running_loop().time()
        return tuple(
            name
            for name, ticked in self._ticked.items()
            if now - ticked > self._jobs[name].step + patience
        )

    async def _tick(self, job: Job) -> None:
        # A coroutine although it awaits nothing: the library runs other functions in a thread.
        self._ticked[job.name] = asyncio.get_running_loop().time()
        if job.name not in self._running:
            self._begin(job)

    def _begin(self, job: Job) -> None:
        """Runs the job in a task of ours: the library cancels its own when it shuts down."""
        if self._stopping:
            return
        task = asyncio.create_task(_run(job), name=f"job {job.name}")
        self._running[job.name] = task
        task.add_done_callback(lambda _: self._running.pop(job.name))

    async def _run_anew(self, job: Job) -> None:
        if running := self._running.get(job.name):
            await asyncio.wait({running})
        if job.name not in self._running:
            self._begin(job)
        if running := self._running.get(job.name):
            await asyncio.wait({running})

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            for name in self.late(PATIENCE_SECONDS):
                # Sets the next run to the wall clock's present, whatever that is now.
                self._scheduler.reschedule_job(name, trigger=self._triggers[name])

    async def _silence(self) -> None:
        if self._watchdog is None:
            return
        self._watchdog.cancel()
        await asyncio.wait({self._watchdog})
        # A tick that the library cancelled in its shutdown would be logged as an error. Paused it
        # hands out no more, and its shutdown comes in the next turn of the loop, after the last.
        self._scheduler.pause()
        self._scheduler.shutdown(wait=False)
        await asyncio.sleep(0)


async def _run(job: Job) -> None:
    try:
        await job.run()
    except asyncio.CancelledError:
        log.warning("job cancelled", job=job.name)
        raise
    except Exception as error:
        log.error("job failed", job=job.name, error=type(error).__name__, place=place_of(error))
