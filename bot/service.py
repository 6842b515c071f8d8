"""The composition root: builds everything, runs it, and ends it in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from starlette.routing import BaseRoute

from bot.channels.telegram.line import Line
from bot.channels.webchat.room import Room
from bot.faults import place_of
from bot.logs import loop_failed
from bot.loops.bell import Bell
from bot.loops.fetching import Fetcher, forget_files
from bot.loops.importing import Importer
from bot.loops.keeping import forget_unneeded
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.loops.turns import Turns
from bot.ownership import owned, signing_key
from bot.projector.app import Projector
from bot.settings import Settings
from bot.site import site
from bot.time.clock import Clock
from bot.time.clockwatch import watch_clock
from bot.time.machine import TimeMachine
from bot.time.ticker import Job, Ticker
from bot.webserver import WebServer
from bot.worker.drawing import Drawings
from bot.worker.erased import forget_erased
from bot.worker.process import Process
from handlers import jobs
from handlers.chat import Channel, Raw
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
    if not settings.has_webchat and not settings.has_telegram:
        raise NothingToRun("WEBCHAT=off and TELEGRAM_TOKEN is not set: there is nothing to run")
    is_demo = not settings.has_telegram
    with owned(settings.database, settings.data_dir):
        key = signing_key(settings.data_dir)
        # Kept until the sample is loaded, so that a kill in the first start does not cost it.
        fresh = settings.database.with_suffix(".fresh")
        if is_demo and not settings.database.exists():
            fresh.touch()
        database = await open_database(settings.database)
        try:
            offset = await _demo_offset(database) if is_demo else timedelta()
            clock = Clock(has_channel=not is_demo, offset=offset)
            if with_sample or (is_demo and fresh.exists()):
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
        self._inbox_bell, self._file_bell, self._import_bell = Bell(), Bell(), Bell()
        self._uploads = settings.data_dir / "uploads"
        self._received = settings.data_dir / "received"
        self._line = self._build_line(settings, key)
        self._room = self._build_room(settings)
        lines = [each for each in (self._line, self._room) if each is not None]
        self._world = World(
            routes=ROUTES,
            channels={line.channel.name: line.channel for line in lines},
            default_language=settings.default_language,
            invitation_key=key,
            kept=settings.data_dir / "kept",
            public_url=settings.public_url,
        )
        self._process = Process(settings.data_dir / "worker")
        drawn, kept = settings.data_dir / "drawn", self._world.kept
        self._drawings = Drawings(drawn, self._process, clock.now, kept)
        self._outbox_bells = {name: Bell() for name in self._world.channels}
        self._senders = [
            self._build_sender(channel, settings.messages_per_second)
            for channel in self._world.channels.values()
        ]
        self._turns = Turns(
            database,
            self._world,
            clock.now,
            self._inbox_bell,
            self._file_bell,
            self._after_turn,
        )
        self._fetcher = Fetcher(
            database,
            self._world.channels,
            clock.now,
            self._received,
            self._file_bell,
            self._inbox_bell,
        )
        self._importer = Importer(database, self._process, self._import_bell)
        self._ticker = Ticker([*self._due_work(), *self._upkeep()])
        app = site(self._outside(), self._room.app if self._room else None, self._wrong)
        self._server = WebServer(app, settings.web_host, settings.web_port)

    def _outside(self) -> list[BaseRoute]:
        """What the world may ask for."""
        routes = list[BaseRoute](self._line.routes if self._line else [])
        if self._world.public_url:
            projector = Projector(self._database, self._world, self._drawings, self._clock.now)
            routes.append(projector.route)
        return routes

    def _build_line(self, settings: Settings, key: bytes) -> Line | None:
        if not settings.has_telegram:
            return None

        async def keep(updates: Sequence[Raw]) -> None:
            assert self._line is not None
            await self._turns.keep(self._line.channel.name, updates)

        return Line(settings, self._database, self._clock.now, self._clock.confirm, keep, key)

    def _build_room(self, settings: Settings) -> Room | None:
        """Beside a real channel the web chat is a plain chat."""
        if not settings.has_webchat:
            return None

        async def receive(channel: str, body: bytes) -> None:
            await self._turns.receive(channel, body)

        is_demo = self._line is None
        machine = TimeMachine(self._database, self._clock, self._run_due_work) if is_demo else None
        return Room(self._database, self._clock.now, self._uploads, receive, self._wrong, machine)

    def _build_sender(self, channel: Channel, per_second: int) -> Sender:
        return Sender(
            self._database,
            channel,
            self._clock.now,
            Pace(per_second),
            self._drawings,
            self._outbox_bells[channel.name],
        )

    def _after_turn(self) -> None:
        self._ring_outboxes()
        self._import_bell.ring()

    def _ring_outboxes(self) -> None:
        for bell in self._outbox_bells.values():
            bell.ring()

    async def run(self, started: Callable[[str], None]) -> None:
        """Until a signal; then the current turn and what is under way are finished."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(loop_failed)
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        address = self._server.bind()
        if self._line is not None:
            await self._line.channel.recall()
        tasks = [
            asyncio.create_task(self._fetcher.run(), name="fetcher"),
            asyncio.create_task(self._turns.run(), name="turns"),
            asyncio.create_task(self._importer.run(), name="importer"),
            *(asyncio.create_task(sender.run(), name="sender") for sender in self._senders),
            asyncio.create_task(self._server.run(), name="web server"),
        ]
        receiving = self._begin_receiving(started)
        self._ticker.start()
        log.info("listening", address=address)
        if self._room is not None:
            started(address)
        waiting = asyncio.create_task(stop.wait(), name="signal")
        await asyncio.wait([waiting, *receiving, *tasks], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        for task in receiving:
            task.cancel()
        await self._stop()
        ended = await asyncio.gather(*tasks, *receiving, return_exceptions=True)
        if self._line is not None:
            await self._line.close()
        for failure in ended:  # a loop that failed fails the service
            if isinstance(failure, Exception):
                raise failure

    def _begin_receiving(self, started: Callable[[str], None]) -> list[asyncio.Task[None]]:
        """Cancelled at the end: what was not acknowledged comes again."""
        if self._line is None:
            return []
        return [asyncio.create_task(self._line.run(started), name="telegram")]

    async def _stop(self) -> None:
        """In the order of the way of a message, so that nothing is handed to a closed door."""
        await self._database.stop_waiting()
        if self._room is not None:
            self._room.close()
        self._server.stop()
        self._file_bell.stop()
        self._inbox_bell.stop()
        self._import_bell.stop()
        await self._ticker.stop()
        for bell in self._outbox_bells.values():
            bell.stop()
        await self._process.close()

    def _due_work(self) -> list[Job]:
        return [Job(job.name, job.step, self._bound(job), job.patient) for job in jobs.JOBS]

    def _bound(self, job: jobs.Job) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            for untold in await job.run(self._database, self._clock.now(), self._world):
                log.error(
                    "notice failed",
                    kind=untold.kind,
                    error=type(untold.error).__name__,
                    place=place_of(untold.error),
                )
            self._ring_outboxes()

        return run

    async def _run_due_work(self) -> None:
        """All of it, told to the end: time must not move over a message before it was sent."""
        await self._ticker.kick()
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                for sender in self._senders:
                    await sender.drained()

    def _upkeep(self) -> list[Job]:
        shown = [Job("show the time", 1, self._room.show_time)] if self._room else []
        return [
            Job("watch the clock", 1, self._watch_clock),
            *shown,
            Job("forget files", 3600, self._forget_files),
            Job("forget files of the erased", 60, self._forget_erased),
        ]

    async def _watch_clock(self) -> None:
        await watch_clock(self._clock, self._database)

    async def _forget_files(self) -> None:
        before = self._clock.now() - FILES_LIVE
        await asyncio.to_thread(self._drawings.forget, before)
        for folder in (self._received, self._uploads):
            await asyncio.to_thread(forget_files, folder, before)

    async def _forget_erased(self) -> None:
        await forget_erased(self._database, self._drawings, self._clock.now())
        await forget_unneeded(self._database, self._world.kept)

    def _wrong(self) -> str | None:
        """What keeps the service from being ready."""
        if self._clock.deviation is not None:
            return f"the machine's clock left the service's time by {self._clock.deviation}"
        if self._line is not None and self._line.wrong is not None:
            return self._line.wrong
        late = self._ticker.late()
        return f"late: {', '.join(late)}" if late else None
