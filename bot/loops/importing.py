"""Files of expected people: read in the worker process, their rows staged in one transaction.

What became of one is told by a job of the handlers; a crash in the middle reads the file again.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import structlog

from bot.faults import named
from bot.loops.bell import Bell
from bot.worker.process import NoWorker, Process, WorkerEnded
from bot.worker.reading import read_table
from bot.worker.table import NotATable, Table
from storage.connection import Database
from storage.errors import Unavailable
from storage.expected import imports

IDLE_SECONDS = 1.0

log = structlog.get_logger()


class Importer:
    """`bell` wakes it when a file may have come."""

    def __init__(self, database: Database, process: Process, bell: Bell) -> None:
        self._database = database
        self._process = process
        self._bell = bell

    async def run(self) -> None:
        """Until the bell stops it; the worker's end gives up the file that is under way."""
        while not self._bell.stopped:
            read = False
            try:
                read = await self.step()
            except (Unavailable, NoWorker) as error:
                log.warning("reading waits", reason=str(error))
            if not read:
                await self._bell.sleep(IDLE_SECONDS)

    async def step(self) -> bool:
        """Read the oldest file; False where none waits. Raises Unavailable, NoWorker."""
        async with self._database.transaction() as connection:
            waiting = await imports.to_read(connection)
        if waiting is None:
            return False
        path = Path(waiting.path)
        try:
            await self._keep(waiting.id, await self._read(path))
        except (Unavailable, NoWorker):
            raise
        except Exception as error:  # one file that cannot be kept must not stop the service
            await self._keep(waiting.id, NotATable("file_damaged", named(error)))
        with suppress(OSError):  # else it goes a day later
            await asyncio.to_thread(path.unlink, missing_ok=True)
        return True

    async def _keep(self, number: int, table: Table | NotATable) -> None:
        async with self._database.transaction() as connection:
            if isinstance(table, Table):
                await imports.stage(connection, number, table.columns, table.rows)
            else:
                log.warning("file not read", reason=table.reason, fault=table.fault)
                await imports.unreadable(connection, number, table.reason)

    async def _read(self, path: Path) -> Table | NotATable:
        try:
            return await self._process.run(read_table, path)
        except NoWorker:
            raise
        except WorkerEnded as error:
            return NotATable("file_damaged", str(error))
