"""A played event whose code is shown on a page, over the real web server.

async with room(folder) as it:
    await it.shows(await it.address())
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx

from bot.projector.app import Projector
from bot.site import site
from bot.webserver import WebServer
from handlers.attendance import showing
from handlers.attendance.presses import ShowCode
from handlers.chat import Reply
from handlers.turn import open_context
from tests.handlers.attendance.room import BEGUN
from tests.play import Play, playing

PUBLIC = "https://contoh.example"
PROXIED = {"Host": "contoh.example", "X-Forwarded-For": "192.0.2.1", "Via": "1.1 proxy"}


@dataclass
class Room:
    play: Play
    client: httpx.AsyncClient
    base: str

    async def address(self, session: int = 1) -> str:
        """The path that [Kode hadir] gives to Rina; '' where it gives none."""
        phone = await self.play.phone("Rina")
        async with self.play.database.transaction() as connection:
            now, world = self.play.clock.now(), replace(self.play.world, public_url=PUBLIC)
            context = await open_context(
                connection, self.play.channel.name, phone.address, now, world
            )
            posts = await showing.show(context, ShowCode(session=session))
        said = "\n".join(post.text.plain for post in posts if isinstance(post, Reply))
        found = re.search(rf"{PUBLIC}(/hadir/\S+)", said)
        return found[1] if found else ""

    async def shows(self, address: str) -> Any:
        answer = await self.client.get(f"{address}/now", headers=PROXIED)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def status(self, address: str) -> int:
        return (await self.client.get(address, headers=PROXIED)).status_code

    async def does(self, sql: str) -> None:
        async with self.play.database.transaction() as connection:
            await connection.execute(sql)


@asynccontextmanager
async def room(folder: Path) -> AsyncIterator[Room]:
    async with playing(folder) as play:
        await play.hears(BEGUN)
        projector = Projector(play.database, play.world, play.drawings, play.clock.now)
        server = WebServer(site([projector.route], None, lambda: None), "127.0.0.1", 0)
        address = server.bind()
        running = asyncio.create_task(server.run())
        async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
            try:
                yield Room(play, client, address)
            finally:
                server.stop()
                await running
