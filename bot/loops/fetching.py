"""Files that people send: fetched by their channel before the turn, so that a turn never waits.

Their chat waits for them, nobody else does.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.loops.bell import Bell
from handlers.chat import Channel, FileRef, NotFetched, ReceivedFile
from handlers.files.arrival import LOST
from storage.connection import Database
from storage.errors import Unavailable
from storage.post import inbox
from storage.post.inbox import Received

MOST_UNDER_WAY = 4
MOST_TRIES = 3
PATIENCE_SECONDS = 120
IDLE_SECONDS = 1.0

log = structlog.get_logger()


class Fetcher:
    """Brings files into `folder`; `bell` wakes it, `after` is rung when an update may go on."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        folder: Path,
        bell: Bell,
        after: Bell,
    ) -> None:
        self._database = database
        self._channels = channels
        self._now = now
        self._folder = folder
        self._bell = bell
        self._after = after
        self._under_way: dict[int, asyncio.Task[None]] = {}

    @property
    def under_way(self) -> tuple[asyncio.Task[None], ...]:
        return tuple(self._under_way.values())

    async def run(self) -> None:
        """Until the bell stops it; what is under way is given up and fetched anew later."""
        while not self._bell.stopped:
            started = False
            try:
                started = len(self._under_way) < MOST_UNDER_WAY and await self.begin()
            except Unavailable as error:
                log.warning("fetching waits", reason=str(error))
            if not started:
                await self._bell.sleep(IDLE_SECONDS)
        for task in self.under_way:
            task.cancel()
        await asyncio.gather(*self.under_way, return_exceptions=True)

    async def begin(self) -> bool:
        """Start fetching the oldest file; False where none waits."""
        async with self._database.transaction() as connection:
            update = await inbox.unfetched(connection, self._now(), self._channels, self._under_way)
        if update is None:
            return False
        task = asyncio.create_task(self._fetch(update), name="fetching")
        self._under_way[update.id] = task
        task.add_done_callback(lambda done: self._landed(update.id, done))
        return True

    def _landed(self, update: int, task: asyncio.Task[None]) -> None:
        del self._under_way[update]
        self._bell.ring()
        self._after.ring()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("fetching failed", error=type(error).__name__)

    async def _fetch(self, update: Received) -> None:
        assert update.file is not None
        file = FileRef.model_validate_json(update.file)
        path = self._folder / str(update.id)
        brought = await self._bring(update.channel, file, path)
        lost = isinstance(brought, NotFetched)
        if isinstance(brought, NotFetched):
            log.warning("file not fetched", channel=update.channel, reason=brought.reason)
            lost = not brought.again or update.tries + 1 >= MOST_TRIES
        async with self._database.transaction() as connection:
            if isinstance(brought, ReceivedFile):
                await inbox.arrived(connection, update.id, brought.model_dump_json())
            elif lost:
                await inbox.arrived(connection, update.id, LOST)
            else:
                later = self._now() + timedelta(seconds=2**update.tries)
                await inbox.postpone(connection, update.id, later)

    async def _bring(self, channel: str, file: FileRef, path: Path) -> ReceivedFile | NotFetched:
        try:
            await asyncio.to_thread(self._folder.mkdir, mode=0o700, parents=True, exist_ok=True)
            async with asyncio.timeout(PATIENCE_SECONDS):
                problem = await self._channels[channel].fetch(file, path)
            if problem is not None:
                return problem
            return await asyncio.to_thread(_describe, file.name, path, self._now())
        except TimeoutError:
            return NotFetched("it took too long", again=True)
        except Exception as error:  # whatever it is counts as a try, and its words may hold secrets
            return NotFetched(type(error).__name__, again=True)


def _describe(name: str, path: Path, now: datetime) -> ReceivedFile:
    os.utime(path, (now.timestamp(), now.timestamp()))  # forgotten by the service's time
    with path.open("rb") as file:
        os.fsync(file.fileno())  # a turn may keep it
        checksum = hashlib.file_digest(file, "sha256").hexdigest()
    return ReceivedFile(name=name, path=path, size=path.stat().st_size, checksum=checksum)


def forget_files(folder: Path, older_than: datetime) -> int:
    """Delete received files that were last written before this moment; how many."""
    forgotten = 0
    for path in folder.glob("*"):
        with suppress(OSError):  # gone meanwhile, or no file
            if path.stat().st_mtime < older_than.timestamp():
                path.unlink()
                forgotten += 1
    return forgotten
