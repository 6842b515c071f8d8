"""The pushing side: what is posted, in which order, and how often."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.wire.calling import Call, calling
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api

PUBLIC = "https://contoh.example"
URL = f"{PUBLIC}/telegram"


@dataclass
class Service:
    """Answers with `answers`, one after the other, then 200; waits while `waits` is unset."""

    got: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    goes: asyncio.Event = field(default_factory=asyncio.Event)
    inside: int = 0
    most_inside: int = 0
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        try:
            return await self._take(await request.json(), dict(request.headers))
        finally:
            self.inside -= 1

    async def _take(self, update: dict[str, Any], headers: dict[str, str]) -> web.Response:
        if update.get("message", {}).get("text") in self.held:
            await self.goes.wait()
        self.headers.append(headers)
        self.got.append(update)
        async with self._news:
            self._news.notify_all()
        return self.answers.pop(0) if self.answers else web.Response()

    async def gets(self, number: int) -> list[str]:
        async with asyncio.timeout(10), self._news:
            await self._news.wait_for(lambda: len(self.got) >= number)
        return [update["message"]["text"] for update in self.got if "message" in update]


@asynccontextmanager
async def _pushing() -> AsyncIterator[tuple[BotApi, Call, Service]]:
    service = Service()
    runner = web.ServerRunner(web.Server(service.serve), shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    local = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with bot_api(reach={PUBLIC: local}, second=0.001) as api, calling(api) as call:
        try:
            yield api, call, service
        finally:
            service.goes.set()
            await api.webhook.stop()
            await runner.cleanup()


async def _until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_updates_come_with_the_secret_through_the_proxy() -> None:
    async with _pushing() as (api, call, service):
        sari = Person(api, "Sari")
        await sari.says("sebelum")
        assert await call("setWebhook", url=URL, secret_token="rahasia") == (200, True)
        await sari.says("sesudah")
        assert await service.gets(2) == ["sebelum", "sesudah"]
        headers = service.headers[0]
        assert headers["X-Telegram-Bot-Api-Secret-Token"] == "rahasia"
        assert headers["Content-Type"] == "application/json"
        assert headers["Host"] == "contoh.example"
        assert headers["X-Forwarded-Proto"] == "https"
        await _until(lambda: not api.updates.pending)


async def test_again_until_it_is_taken() -> None:
    async with _pushing() as (api, call, service):
        service.answers = [
            web.Response(status=500),
            web.Response(status=503, headers={"Retry-After": "3"}),
            web.Response(status=502),
            web.Response(status=201),
        ]
        await call("setWebhook", url=URL)
        sari = Person(api, "Sari")
        await sari.says("satu")
        await sari.says("dua")
        assert await service.gets(5) == [*["satu"] * 4, "dua"]
        await _until(lambda: not api.updates.pending)
        tries = [(each.status, each.wait) for each in api.posted]
        assert tries == [(500, 1), (503, 3), (502, 4), (201, 0), (200, 0)]
        _, about = await call("getWebhookInfo")
        assert about["last_error_message"].startswith("Wrong response from the webhook: 502")
        assert about["pending_update_count"] == 0


async def test_each_chat_in_order_and_chats_beside_each_other() -> None:
    async with _pushing() as (api, call, service):
        service.held = {"satu"}
        await call("setWebhook", url=URL)
        sari, budi = Person(api, "Sari"), Person(api, "Budi")
        await sari.says("satu")
        await sari.says("dua")
        await budi.says("halo")
        assert await service.gets(1) == ["halo"]
        service.goes.set()
        assert await service.gets(3) == ["halo", "satu", "dua"]


async def test_one_connection_is_one_at_a_time() -> None:
    async with _pushing() as (api, call, service):
        service.held = {"satu"}
        await call("setWebhook", url=URL, max_connections=1)
        await Person(api, "Sari").says("satu")
        await _until(lambda: service.inside)
        await Person(api, "Budi").says("halo")
        await call("getMe")  # as long as another call takes, nothing comes
        await call("getMe")
        service.goes.set()
        assert await service.gets(2) == ["satu", "halo"]
        assert service.most_inside == 1


async def test_polling_and_webhook_exclude_each_other() -> None:
    async with _pushing() as (api, call, _):
        polling = asyncio.create_task(call("getUpdates", timeout=50))
        await _until(lambda: api.updates.polled)
        await call("setWebhook", url=URL)
        assert await polling == (409, "Conflict: terminated by setWebhook request")
        assert await call("getUpdates") == (
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
        assert await call("deleteWebhook", drop_pending_updates=True) == (200, True)
        assert await call("getUpdates") == (200, [])
        assert (await call("getWebhookInfo"))[1]["url"] == ""


@pytest.mark.parametrize(
    ("arguments", "description"),
    [
        (
            {"url": "http://contoh.example/x"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            {"url": "https://contoh.example:8000/x"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            {"url": "https://lain.example/x"},
            "bad webhook: Failed to resolve host: Name or service not known",
        ),
        ({"url": URL, "secret_token": "x y"}, "secret token contains unallowed characters"),
        ({"url": URL, "secret_token": "x" * 257}, "secret token is too long"),
    ],
)
async def test_errors(arguments: dict[str, str], description: str) -> None:
    async with _pushing() as (api, call, _):
        assert await call("setWebhook", **arguments) == (400, f"Bad Request: {description}")
        assert api.webhook.setting is None
