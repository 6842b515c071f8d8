"""What people see of what the bot sends, and what they send."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.wire.calling import calling, sari_and_bot
from tests.wire.person import Group, Person
from tests.wire.telegram import NO_LIMITS, bot_api

IKUT = {"inline_keyboard": [[{"text": "Ikut", "callback_data": "join:7"}]]}


async def test_they_see_what_came_after_they_did_something() -> None:
    async with sari_and_bot() as (sari, call):
        await call("sendMessage", chat_id=sari.id, text="Halo Sari")
        message = await sari.sees("Halo", within=0)
        await sari.says("lagi")
        with pytest.raises(AssertionError, match="no 'Halo'"):
            await sari.sees("Halo", within=0)
        this = {"chat_id": sari.id, "message_id": message.id}
        await call("editMessageText", **this, text="Halo lagi")
        await sari.sees("Halo", within=0)


async def test_they_wait_for_words_and_buttons() -> None:
    async with sari_and_bot() as (sari, call):
        seeing = asyncio.create_task(sari.sees("Halo"))
        pressing = asyncio.create_task(sari.presses("Ikut"))
        await asyncio.sleep(0)
        await call("sendMessage", chat_id=sari.id, text="Halo", reply_markup=IKUT)
        assert (await seeing).text == "Halo"
        await pressing
        (query,) = sari.api.queries
        await call("answerCallbackQuery", callback_query_id=query, text="Tercatat")
        await sari.sees_toast("Tercatat", within=0)


async def test_a_press_says_what_was_pressed() -> None:
    async with sari_and_bot() as (sari, call):
        await call("sendMessage", chat_id=sari.id, text="Halo", reply_markup=IKUT)
        _, before = await call("getUpdates")
        await sari.presses("Ikut", twice=True)
        _, updates = await call("getUpdates", offset=before[-1]["update_id"] + 1)
        presses: list[dict[str, Any]] = [update["callback_query"] for update in updates]
        assert [press["data"] for press in presses] == ["join:7"] * 2
        assert presses[0]["id"] != presses[1]["id"]
        assert presses[0]["message"]["reply_markup"] == IKUT
        assert presses[0]["from"]["id"] == sari.id


async def test_nobody_is_known_before_they_wrote() -> None:
    async with bot_api(NO_LIMITS) as api, calling(api) as call:
        sari = Person(api, "Sari", 71)
        assert (sari.texts, sari.buttons, sari.files, sari.toasts) == ([], [], [], [])
        assert (await call("sendMessage", chat_id=71, text="Halo"))[0] == 400
        await sari.starts("undangan")
        assert (await call("sendMessage", chat_id=71, text="Halo"))[0] == 200
        _, (update,) = await call("getUpdates")
        assert update["message"]["text"] == "/start undangan"
        assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_a_group_is_apart_from_the_private_chat() -> None:
    async with sari_and_bot() as (sari, call):
        group = Group(sari.api)
        there = sari.in_group(group)
        await there.says("halo semua")
        await call("sendMessage", chat_id=group.id, text="Halo", reply_markup=IKUT)
        await there.sees("Halo", within=0)
        assert sari.texts == []
        await there.presses("Ikut")
        _, updates = await call("getUpdates", offset=-1)
        assert updates[0]["callback_query"]["message"]["chat"]["id"] == group.id
        assert updates[0]["callback_query"]["from"]["id"] == sari.id
