"""The composition root: builds everything, runs it, and ends it in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.channels.webchat.app import Web
from bot.channels.webchat.channel import WebChat
from bot.channels.webchat.hub import Event, Hub
from bot.channels.webchat.stage import Stage
from bot.drawing.worker import Worker
from bot.faults import place_of
from bot.logs import loop_failed
from bot.loops.bell import Bell
from bot.loops.fetching import Fetcher, forget_files
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.loops.turns import Turns
from bot.ownership import owned, signing_key
from bot.settings import Settings
from bot.time.clock import Clock
from bot.time.clockwatch import watch_clock
from bot.time.machine import TimeMachine
from bot.time.ticker import Job, Ticker
from bot.webserver import WebServer
from handlers import jobs
from handlers.context import World
from handlers.offices import sample
from handlers.routes import ROUTES
from storage import demo
from storage.connection import Database, open_database

DRAIN_SECONDS = 5
FILES_LIVE = timedelta(days=1)

log = structlog.get_logger()


class NothingToRun(Exception):
    """No channel is switched on; the message says what to set."""


async def serve(settings: Settings, with_sample: bool, started: Callable[[str], None]) -> None:
    """Run until SIGTERM or SIGINT. `started` is told the address once a browser can connect.

    Raises `NotOurs`, `Unopenable`, `NothingToRun`, and `PortTaken`, each with a sentence.
    """
    if settings.webchat == "off":
        raise NothingToRun("WEBCHAT=off and no other channel is set up: there is nothing to run")
    with owned(settings.database, settings.data_dir):
        key = signing_key(settings.data_dir)
        # Kept until the sample is loaded, so that a kill in the first start does not cost it.
        fresh = settings.database.with_suffix(".fresh")
        if not settings.database.exists():
            fresh.touch()
        database = await open_database(settings.database)
        try:
            clock = Clock(has_channel=False, offset=await _demo_offset(database))
            if with_sample or fresh.exists():
                await _load_sample(database, clock.now())
                fresh.unlink(missing_ok=True)
            await Service(settings, database, clock, key).run(started)
        finally:
            await database.close()


async def _demo_offset(database: Database) -> timedelta:
    async with database.transaction() as connection:
        return await demo.offset(connection)


async def _load_sample(database: Database, now: datetime) -> None:
    async with database.transaction() as connection:
        count = await sample.load(connection, now)
    log.info("sample loaded", programmes=count)


class Service:
    """Everything that runs, over one open database."""

    def __init__(self, settings: Settings, database: Database, clock: Clock, key: bytes) -> None:
        self._database = database
        self._clock = clock
        self._hub = Hub()
        self._inbox_bell, self._outbox_bell, self._file_bell = Bell(), Bell(), Bell()
        self._uploads = settings.data_dir / "uploads"
        self._received = settings.data_dir / "received"
        web_chat = WebChat(database, self._hub, clock.now, self._uploads)
        self._world = World(
            routes=ROUTES,
            channels={web_chat.name: web_chat},
            default_language=settings.default_language,
            invitation_key=key,
        )
        self._worker = Worker(settings.data_dir / "drawn", now=clock.now)
        self._turns = Turns(database, self._world, clock.now, self._inbox_bell, self._outbox_bell)
        self._fetcher = Fetcher(
            database,
            self._world.channels,
            clock.now,
            self._received,
            self._file_bell,
            self._inbox_bell,
        )
        self._sender = Sender(
            database,
            self._world.channels,
            clock.now,
            Pace(settings.messages_per_second),
            self._worker,
            self._outbox_bell,
        )
        self._stage = Stage(database, clock.now, TimeMachine(database, clock, self._run_due_work))
        self._shown_time: dict[str, Any] = {}
        self._ticker = Ticker([*self._due_work(), *self._upkeep()])
        web = Web(
            database,
            self._hub,
            self._stage,
            self._turns.receive,
            clock.now,
            self._wrong,
            self._uploads,
        )
        self._server = WebServer(web.app(), settings.web_host, settings.web_port)

    async def run(self, started: Callable[[str], None]) -> None:
        """Until a signal; then the current turn and what is under way are finished."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(loop_failed)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        address = self._server.bind()
        tasks = [
            asyncio.create_task(self._fetcher.run(), name="fetcher"),
            asyncio.create_task(self._turns.run(), name="turns"),
            asyncio.create_task(self._sender.run(), name="sender"),
            asyncio.create_task(self._server.run(), name="web server"),
        ]
        self._ticker.start()
        started(address)
        waiting = asyncio.create_task(stop.wait(), name="signal")
        await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        await self._stop()
        for task in tasks:
            await task  # a loop that failed fails the service

    async def _stop(self) -> None:
        """In the order of the way of a message, so that nothing is handed to a closed door."""
        await self._database.stop_waiting()
        self._hub.close()
        self._server.stop()
        self._file_bell.stop()
        self._inbox_bell.stop()
        await self._ticker.stop()
        self._outbox_bell.stop()
        await self._worker.close()

    def _due_work(self) -> list[Job]:
        return [Job(job.name, job.step, self._bound(job)) for job in jobs.JOBS]

    def _bound(self, job: jobs.Job) -> Callable[[], Any]:
        async def run() -> None:
            for untold in await job.run(self._database, self._clock.now(), self._world):
                log.error(
                    "notice failed",
                    kind=untold.kind,
                    error=type(untold.error).__name__,
                    place=place_of(untold.error),
                )
            self._outbox_bell.ring()

        return run

    async def _run_due_work(self) -> None:
        """All of it, told to the end: time must not move over a message before it was sent."""
        await self._ticker.kick()
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._sender.drained()

    def _upkeep(self) -> list[Job]:
        return [
            Job("watch the clock", 1, self._watch_clock),
            Job("show the time", 1, self._show_time),
            Job("forget files", 3600, self._forget_files),
        ]

    async def _watch_clock(self) -> None:
        await watch_clock(self._clock, self._database)

    async def _show_time(self) -> None:
        """Browsers count on by themselves; they are told when the next due notice changes."""
        time = await self._stage.time()
        if time["next_due"] != self._shown_time.get("next_due"):
            self._shown_time = time
            self._hub.tell_all(Event("time", time))

    async def _forget_files(self) -> None:
        before = self._clock.now() - FILES_LIVE
        await asyncio.to_thread(self._worker.forget, before)
        for folder in (self._received, self._uploads):
            await asyncio.to_thread(forget_files, folder, before)

    def _wrong(self) -> str | None:
        """What keeps the service from being ready."""
        if self._clock.deviation is not None:
            return f"the machine's clock left the service's time by {self._clock.deviation}"
        late = self._ticker.late()
        return f"late: {', '.join(late)}" if late else None
