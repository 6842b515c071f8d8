"""Two ways for a test to call the stand-in itself: bare HTTP, and the library."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from telegram import Bot

from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, BotApi, bot_api


class Call:
    """`call(method, ...)` sends JSON and gives back the status and the description or result."""

    def __init__(self, api: BotApi, client: aiohttp.ClientSession) -> None:
        self.client = client
        self.api = api

    def url(self, method: str, token: str = "") -> str:
        return f"{self.api.url}/bot{token or self.api.token}/{method}"

    async def __call__(self, method: str, **arguments: Any) -> tuple[int, Any]:
        async with self.client.post(self.url(method), json=arguments) as answer:
            return await _of(answer)

    async def form(self, method: str, fields: Any) -> tuple[int, Any]:
        async with self.client.post(self.url(method), data=fields) as answer:
            return await _of(answer)

    async def raw(self, method: str) -> bytes:
        async with self.client.get(self.url(method)) as answer:
            return await answer.read()


async def _of(answer: aiohttp.ClientResponse) -> tuple[int, Any]:
    said = await answer.json()
    assert said["ok"] == (answer.status == 200)
    return answer.status, said["result"] if said["ok"] else said["description"]


@asynccontextmanager
async def calling(api: BotApi) -> AsyncIterator[Call]:
    async with aiohttp.ClientSession() as client:
        yield Call(api, client)


@asynccontextmanager
async def sari_and_bot() -> AsyncIterator[tuple[Person, Call]]:
    async with bot_api(NO_LIMITS) as api, calling(api) as call:
        sari = Person(api, "Sari")
        await sari.starts()
        yield sari, call


@asynccontextmanager
async def library(api: BotApi) -> AsyncIterator[Bot]:
    base = f"{api.url}/bot"
    async with Bot(api.token, base_url=base, base_file_url=f"{api.url}/file/bot") as bot:
        yield bot
