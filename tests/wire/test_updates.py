"""Long polling: what is confirmed, what is served again, and who is told to go."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.wire.calling import Call, calling
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api

OTHER = (
    409,
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)


def _thrice(api: BotApi) -> list[int]:
    return [api.push({"message": {"text": text}}) or 0 for text in "abc"]


async def _numbers(call: Call, **how: Any) -> list[int]:
    status, updates = await call("getUpdates", **how)
    assert status == 200, updates
    return [update["update_id"] for update in updates]


async def _polled(api: BotApi) -> None:
    async with asyncio.timeout(10):
        while not api.updates.polled:  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_an_offset_confirms_what_is_before_it() -> None:
    async with bot_api() as api, calling(api) as call:
        first, second, third = _thrice(api)
        assert await _numbers(call) == [first, second, third]
        assert await _numbers(call, limit=2) == [first, second]
        assert await _numbers(call, offset=second) == [second, third]
        assert await _numbers(call, offset=second) == [second, third]
        assert await _numbers(call, offset=first) == [second, third]
        assert await _numbers(call, offset=third + 1) == []


async def test_a_negative_offset_keeps_the_last() -> None:
    async with bot_api() as api, calling(api) as call:
        _, second, third = _thrice(api)
        assert await _numbers(call, offset=-2) == [second, third]
        assert await _numbers(call) == [second, third]


async def test_a_long_poll_wakes_at_once() -> None:
    async with bot_api() as api, calling(api) as call:
        polling = asyncio.create_task(_numbers(call, timeout=50))
        await _polled(api)
        sari = Person(api, "Sari")
        await sari.says("halo")
        assert await polling == [100_000_001]


async def test_the_earlier_of_two_polls_ends() -> None:
    async with bot_api() as api, calling(api) as call:
        earlier = asyncio.create_task(call("getUpdates", timeout=50))
        await _polled(api)
        later = asyncio.create_task(_numbers(call, timeout=50))
        assert await earlier == OTHER
        await _polled(api)
        (first, *_) = _thrice(api)
        assert (await later)[0] == first


async def test_a_poll_without_news_ends_empty() -> None:
    async with bot_api() as api, calling(api) as call:
        assert await _numbers(call, timeout=0) == []


async def test_only_what_was_asked_for_comes() -> None:
    async with bot_api() as api, calling(api) as call:
        assert api.push({"chat_member": {}}) is None
        assert await _numbers(call, allowed_updates=["callback_query"]) == []
        assert api.push({"message": {}}) is None
        assert await _numbers(call) == []  # it is remembered
        pressed = api.push({"callback_query": {}})
        assert await _numbers(call, allowed_updates=[]) == [pressed]
        message = api.push({"message": {}})
        assert await _numbers(call) == [pressed, message]
        await call("getUpdates", allowed_updates=["thoughts"])
        assert api.faults == ["allowed_updates: unknown ['thoughts']"]


async def test_updates_are_kept_for_a_while() -> None:
    async with bot_api() as api, calling(api) as call:
        message = api.push({"message": {}})
        api.push({"callback_query": {}})
        api.ahead = 151
        assert await _numbers(call) == [message]
        api.ahead = 24 * 3600 + 1
        assert await _numbers(call) == []


async def test_numbers_may_jump_back() -> None:
    async with bot_api() as api, calling(api) as call:
        first = api.push({"message": {}})
        assert await _numbers(call) == [first]
        assert await _numbers(call, offset=(first or 0) + 1) == []
        api.jump(2_000_001)
        assert api.push({"message": {}}) == 2_000_001
        assert await _numbers(call, offset=2_000_001) == [2_000_001]
