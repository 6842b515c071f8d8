"""A whole service in this process that receives over Telegram: the real loops, over real HTTP.

async with receiving(folder, api) as reception:
    await Person(api, "Sari").says("/start")
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.channels.telegram.line import Line
from bot.loops.bell import Bell
from bot.loops.fetching import Fetcher
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.loops.turns import Turns
from bot.settings import Settings
from bot.site import site
from bot.webserver import WebServer
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from handlers.chat import Raw
from handlers.context import World
from handlers.routes import ROUTES
from storage.connection import Database, open_database
from tests.wire.telegram import BotApi

KEY = b"k" * 32
PUBLIC = "https://contoh.example"


@dataclass
class Reception:
    """`kept` has every update that was committed, in its order, repetitions too."""

    api: BotApi
    database: Database
    folder: Path
    line: Line
    kept: list[Raw]
    address: str
    receiving: asyncio.Task[None]

    @property
    def received(self) -> Path:
        return self.folder / "received"

    async def count(self, table: str, where: str = "true") -> int:
        async with self.database.transaction() as connection:
            return await connection.one(int, f"select count(*) from {table} where {where}")

    async def reasons(self) -> list[str]:
        """Of the dead letters, in their order."""
        async with self.database.transaction() as connection:
            return await connection.fetch(str, "select reason from dead_letters order by id")

    async def settled(self) -> None:
        """Until nothing waits for its turn."""
        async with asyncio.timeout(30):
            while await self.count("inbox", "handled is null"):  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def forgets_numbers(self) -> None:
        """As 72 hours after they were handled."""
        async with self.database.transaction() as connection:
            await connection.execute("delete from inbox where handled is not null")

    async def impatient(self) -> None:
        """From now on a locked database is not waited for."""
        async with self.database.transaction() as connection:
            await connection.execute("pragma busy_timeout = 1")

    @asynccontextmanager
    async def locked(self) -> AsyncIterator[None]:
        with closing(sqlite3.connect(self.folder / "rekan.db", timeout=0)) as other:
            while not other.in_transaction:
                with suppress(sqlite3.OperationalError):  # a turn is under way
                    other.execute("begin immediate")
                await asyncio.sleep(0)
            yield


@asynccontextmanager
async def receiving(folder: Path, api: BotApi, mode: str = "polling") -> AsyncIterator[Reception]:
    async with AsyncExitStack() as stack:
        database = await open_database(folder / "rekan.db")
        stack.push_async_callback(database.close)
        kept: list[Raw] = []

        async def keep(updates: Sequence[Raw]) -> None:
            await turns.keep("telegram", updates)
            kept.extend(updates)

        line = Line(_settings(api, mode), database, _now, lambda date: None, keep, KEY)
        stack.push_async_callback(line.close)
        world = World(ROUTES, {"telegram": line.channel}, "id", KEY)
        process = Process(folder / "worker")
        stack.push_async_callback(process.close)
        drawings = Drawings(folder / "drawn", process)
        inbox, files, outbox = Bell(), Bell(), Bell()
        turns = Turns(database, world, _now, inbox, files, outbox.ring)
        fetcher = Fetcher(database, world.channels, _now, folder / "received", files, inbox)
        sender = Sender(database, line.channel, _now, Pace(1000), drawings, outbox)
        server = WebServer(site(line.routes, None, lambda: line.wrong), "127.0.0.1", 0)
        address = server.bind()
        api.webhook.reach = {PUBLIC: address}
        tasks = [
            asyncio.create_task(each)
            for each in (turns.run(), fetcher.run(), sender.run(), server.run())
        ]
        line_runs = asyncio.create_task(line.run(lambda address: None))
        try:
            yield Reception(api, database, folder, line, kept, address, line_runs)
        finally:
            line_runs.cancel()
            await asyncio.gather(line_runs, return_exceptions=True)
            for bell in (inbox, files, outbox):
                bell.stop()
            server.stop()
            await asyncio.wait(tasks)
            await asyncio.gather(*tasks)


def _settings(api: BotApi, mode: str) -> Settings:
    return Settings(
        _env_file=None,
        telegram_token=SecretStr(api.token),
        telegram_api_url=api.url,
        telegram_mode="webhook" if mode == "webhook" else "polling",
        public_url=PUBLIC,
    )


def _now() -> datetime:
    return datetime.now(UTC)
