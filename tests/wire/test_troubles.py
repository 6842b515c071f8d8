"""What goes wrong on the way, and that it stops again."""

from __future__ import annotations

import asyncio
import time
from email.utils import parsedate_to_datetime

import aiohttp
import pytest

from tests.wire.calling import sari_and_bot


async def test_the_effect_without_the_answer() -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.drop(next=1)
        # One that is refused is not meant.
        assert (await call("sendMessage", chat_id=5, text="Halo"))[0] == 400
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await call("sendMessage", chat_id=sari.id, text="Halo")
        assert sari.texts == ["Halo"]
        assert (await call("sendMessage", chat_id=sari.id, text="Halo"))[0] == 200


@pytest.mark.parametrize("after", [True, False])
async def test_the_page_of_a_proxy(after: bool) -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.fail(504, next=1, after=after)
        body = {"chat_id": sari.id, "text": "Halo"}
        async with call.client.post(call.url("sendMessage"), json=body) as answer:
            assert (answer.status, answer.content_type) == (504, "text/html")
        assert sari.texts == (["Halo"] if after else [])
        assert (await call("getMe"))[0] == 200


async def test_half_an_answer() -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.garble(next=1)
        half = await call.raw("getMe")
        assert half.startswith(b'{"ok":true')
        assert not half.endswith(b"}")
        sari.api.garble(next=1, cut=True)
        with pytest.raises(aiohttp.ClientPayloadError):
            await call.raw("getMe")
        assert (await call("getMe"))[0] == 200


async def test_a_scripted_answer() -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.answer("sendMessage", 429, "Too Many Requests: retry after 2", {"retry_after": 2})
        body = {"chat_id": sari.id, "text": "Halo"}
        async with call.client.post(call.url("sendMessage"), json=body) as answer:
            assert (await answer.json())["parameters"] == {"retry_after": 2}
        assert sari.texts == []
        assert (await call("sendMessage", **body))[0] == 200


async def test_silence() -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.silence()
        sending = asyncio.create_task(call("sendMessage", chat_id=sari.id, text="Halo"))
        async with asyncio.timeout(10):
            while not sari.api.server.held:  # noqa: ASYNC110
                await asyncio.sleep(0)
        assert not sending.done()
        await sari.api.calm()
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await sending
        assert sari.texts == []


async def test_nobody_listens() -> None:
    async with sari_and_bot() as (sari, call):
        before = sari.api.url
        await sari.api.refuse_connections()
        with pytest.raises(aiohttp.ClientConnectionError):
            await call("getMe")
        await sari.api.calm()
        assert sari.api.url == before
        assert (await call("getMe"))[0] == 200


async def test_the_date_of_each_answer() -> None:
    async with sari_and_bot() as (sari, call):
        sari.api.date_off = -7200
        async with call.client.get(call.url("getMe")) as answer:
            date = parsedate_to_datetime(answer.headers["Date"]).timestamp()
        assert abs(date - (time.time() - 7200)) < 60


async def test_a_share_is_met_by_chance_but_the_same_each_time() -> None:
    seen = []
    for _ in range(2):
        async with sari_and_bot() as (sari, call):
            sari.api.fail(500, share=0.5, methods=("getMe",))
            url = call.url("getMe")
            statuses = []
            for _ in range(20):
                async with call.client.get(url) as answer:
                    statuses.append(answer.status)
            seen.append(statuses)
    assert seen[0] == seen[1]
    assert set(seen[0]) == {200, 500}
