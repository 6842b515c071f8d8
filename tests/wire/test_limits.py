"""How fast one may send, on a clock that stands until it is moved."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.wire.calling import Call, calling
from tests.wire.telegram import NO_LIMITS, BotApi, Limits, bot_api
from tests.wire.telegram.log import busiest


class Watch:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def _limited(limits: Limits) -> AsyncIterator[tuple[BotApi, Call, Watch]]:
    watch = Watch()
    async with bot_api(limits, monotonic=watch) as api, calling(api) as call:
        for chat in range(1, 50):
            api.open_chat(chat)
        api.open_chat(-1, "group")
        yield api, call, watch


async def _send(call: Call, chat: int) -> int:
    return (await call("sendMessage", chat_id=chat, text="Halo"))[0]


async def test_a_chat_takes_a_few_at_once_then_one_a_second() -> None:
    async with _limited(Limits()) as (api, call, watch):
        assert [await _send(call, 1) for _ in range(4)] == [200, 200, 200, 429]
        assert await _send(call, 2) == 200
        assert api.inside_pause == 0
        watch.now += 0.5
        assert await _send(call, 1) == 429
        assert api.inside_pause == 1
        assert api.refused[-1].inside_pause == "chat"
        watch.now += 0.6
        assert await _send(call, 1) == 200


async def test_all_chats_together() -> None:
    async with _limited(Limits()) as (api, call, watch):
        assert {await _send(call, chat) for chat in range(1, 31)} == {200}
        said = await call("sendMessage", chat_id=31, text="Halo")
        assert said == (429, "Too Many Requests: retry after 1")
        assert await _send(call, 32) == 429
        assert (api.inside_pause, api.refused[-1].inside_pause) == (1, "global")
        watch.now += 1
        assert await _send(call, 31) == 200
        assert api.busiest_second() == 32
        assert api.busiest_second(31) == 1


async def test_a_group_takes_twenty_a_minute() -> None:
    async with _limited(Limits(burst=None)) as (_, call, watch):
        assert {await _send(call, -1) for _ in range(20)} == {200}
        assert await call("sendMessage", chat_id=-1, text="Halo") == (
            429,
            "Too Many Requests: retry after 60",
        )
        watch.now += 60
        assert await _send(call, -1) == 200


async def test_edits_count_and_toasts_do_not() -> None:
    async with _limited(Limits(burst=1)) as (_, call, _watch):
        assert await _send(call, 1) == 200
        assert (await call("editMessageText", chat_id=1, message_id=1, text="x"))[0] == 429
        assert (await call("sendChatAction", chat_id=1, action="typing"))[0] == 200
        assert (await call("deleteMessage", chat_id=1, message_id=1))[0] == 200


async def test_what_was_on_its_way_is_no_offence() -> None:
    async with _limited(Limits(burst=1, grace=0.1)) as (api, call, watch):
        assert [await _send(call, 1) for _ in range(3)] == [200, 429, 429]
        assert api.inside_pause == 0
        watch.now += 0.2
        assert await _send(call, 1) == 429
        assert api.inside_pause == 1


@pytest.mark.parametrize("scope", ["global", "chat"])
async def test_a_storm(scope: str) -> None:
    async with _limited(NO_LIMITS) as (api, call, watch):
        api.storm(1.0, retry_after=(5, 5), scope=scope)
        assert await _send(call, 1) == 429
        api.gate.storm = None
        watch.now += 3
        said = await call("sendMessage", chat_id=1, text="Halo")
        assert said == (429, "Too Many Requests: retry after 2")
        assert await _send(call, 2) == (429 if scope == "global" else 200)
        watch.now += 2
        assert await _send(call, 1) == 200


async def test_a_storm_is_the_same_each_time() -> None:
    seen = []
    for _ in range(2):
        async with _limited(NO_LIMITS) as (api, call, _watch):
            api.storm(0.5, retry_after=(1, 60), scope="chat", seed=7)
            seen.append([await _send(call, chat) for chat in range(1, 20)])
    assert seen[0] == seen[1]
    assert set(seen[0]) == {200, 429}


@pytest.mark.parametrize(
    ("moments", "most"),
    [([], 0), ([1.0], 1), ([1.0, 1.5, 2.0], 2), ([3.0, 1.0, 1.1, 1.2, 2.05], 3)],
)
def test_the_busiest_second(moments: list[float], most: int) -> None:
    assert busiest(moments) == most
