"""The web chat's real server in this process, over a played service: turns go when we say so."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.types import ASGIApp

from bot.channels.webchat.app import Web
from bot.channels.webchat.channel import Bubble
from bot.channels.webchat.stage import Stage
from bot.time.machine import TimeMachine
from bot.webserver import WebServer
from storage.post import web
from tests.play import Play, playing


@dataclass(frozen=True)
class Poured:
    """How much of a body was taken before the answer."""

    status: int
    answer: Any
    megabytes: int


@dataclass
class Site:
    play: Play
    address: str
    app: ASGIApp
    client: httpx.AsyncClient
    wrong: str | None = None
    phones: list[str] = field(default_factory=list)

    @property
    def port(self) -> int | None:
        return urlsplit(self.address).port

    async def open_phone(self) -> str:
        """The path of a new librarian's phone."""
        answer = await self.client.post("/api/phones", json={"as": "librarian"})
        assert answer.status_code == 201, answer.text
        return f"/api/phones/{answer.json()['phone']}"

    async def post(
        self, path: str, body: bytes, kind: str | None = "application/json"
    ) -> httpx.Response:
        headers = {"Content-Type": kind} if kind else {}
        return await self.client.post(path, content=body, headers=headers)

    async def pour(self, path: str, megabytes: int) -> Poured:
        """A body of a megabyte a chunk, straight into the app, as long as it takes more."""
        taken = 0

        async def body() -> AsyncIterator[bytes]:
            nonlocal taken
            for _ in range(megabytes):
                taken += 1
                yield b" " * 1_000_000

        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url=self.address) as client:
            headers = {"Content-Type": "application/json"}
            answer = await client.post(path, content=body(), headers=headers)
        return Poured(answer.status_code, answer.json(), taken)

    async def texts(self, path: str) -> list[str]:
        """What the phone shows."""
        async with self.play.database.transaction() as connection:
            shown = await web.changed_since(connection, path.rpartition("/")[2], 0)
        return [json.loads(message.content)["text"] for message in shown]

    async def bubble(self, phone: str, message: int) -> Bubble:
        async with self.play.database.transaction() as connection:
            content = await web.content_of(connection, phone, message)
        assert content is not None
        return Bubble.model_validate_json(content)

    async def count(self, table: str, where: str = "true") -> int:
        async with self.play.database.transaction() as connection:
            return await connection.one(int, f"select count(*) from {table} where {where}")

    async def impatient(self) -> None:
        """From now on a locked database is not waited for."""
        async with self.play.database.transaction() as connection:
            await connection.execute("pragma busy_timeout = 1")


@asynccontextmanager
async def serving(folder: Path, *, demo: bool = True) -> AsyncIterator[Site]:
    async with playing(folder) as play:
        machine = TimeMachine(play.database, play.clock, play.settle) if demo else None
        app = Web(
            database=play.database,
            hub=play.web.hub,
            stage=Stage(play.database, play.clock.now, machine),
            receive=play.turns.receive,
            now=play.clock.now,
            wrong=lambda: site.wrong,
            uploads=folder / "uploads",
        ).app()
        server = WebServer(app, "127.0.0.1", 0)
        address = server.bind()
        running = asyncio.create_task(server.run())
        async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
            site = Site(play, address, app, client)
            try:
                yield site
            finally:
                play.web.hub.close()
                server.stop()
                await running
