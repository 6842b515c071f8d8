"""POSTs to the webhook, as Telegram makes them and as others would."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.bot.process import until
from tests.bot.telegram.reception import PUBLIC
from tests.wire.telegram import BotApi

SECRET = "X-Telegram-Bot-Api-Secret-Token"
JSON = {"Content-Type": "application/json"}


@dataclass
class Door:
    """The address that was set as the webhook, where it really is."""

    url: str
    secret: str
    client: httpx.AsyncClient

    async def knocks(
        self,
        body: bytes | AsyncIterator[bytes] = b"{}",
        headers: dict[str, Any] = JSON,
        secret: str | bytes | None = "",
        path: str = "",
    ) -> int:
        """The status. An empty `secret` stands for the right one, None for no header."""
        known = {} if secret is None else {SECRET: secret or self.secret}
        answer = await self.client.post(
            path or self.url, content=body, headers={**headers, **known}
        )
        assert answer.content in (b"", b"Not Found")
        return answer.status_code

    async def announces(self, length: int) -> int:
        """The status of an answer to a body that is announced and never sent."""
        where = urlsplit(self.url)
        reader, writer = await asyncio.open_connection(where.hostname, where.port)
        head = (
            f"POST {where.path} HTTP/1.1\r\nHost: contoh.example\r\n{SECRET}: {self.secret}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        )
        writer.write(head.encode())
        async with asyncio.timeout(10):
            first = await reader.readline()
        writer.close()
        await writer.wait_closed()
        return int(first.split()[1])


@asynccontextmanager
async def door(api: BotApi) -> AsyncIterator[Door]:
    await until(lambda: api.webhook.setting)
    setting = api.webhook.setting
    assert setting is not None
    url = setting.url.replace(PUBLIC, api.webhook.reach[PUBLIC])
    async with httpx.AsyncClient(trust_env=False) as client:
        yield Door(url, setting.secret, client)


async def poured(chunks: int, taken: list[int]) -> AsyncIterator[bytes]:
    """A body of so many pieces of 100 kB, without its length; `taken` counts those that went."""
    for number in range(chunks):
        taken.append(number)
        yield b" " * 100_000
