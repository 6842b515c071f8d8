"""What Telegram shows about us: menus of commands and descriptions, set only where they differ."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.channels.telegram.introduction import introduce
from bot.channels.telegram.persistence import TokenRefused
from content.text import units
from handlers.routes import ROUTES
from tests.wire.calling import library
from tests.wire.telegram import BotApi

PRIVATE, GROUPS = "all_private_chats", "all_group_chats"


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with library(api) as bot:
        yield bot


def names(api: BotApi, scope: str, language: str) -> list[str]:
    return [each["command"] for each in api.commands[scope, language]]


def was_set(api: BotApi) -> list[str]:
    return [call.method for call in api.log if call.method.startswith("set")]


async def test_each_scope_has_its_menu_in_two_languages(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    assert api.commands.keys() == {(PRIVATE, "id"), (PRIVATE, ""), (GROUPS, "id"), (GROUPS, "")}
    indonesian = "menu kegiatan jadwal profil tanya privasi berhenti bahasa bantuan"
    assert names(api, PRIVATE, "id") == indonesian.split()
    english = "menu events schedule profile ask privacy stop language help"
    assert names(api, PRIVATE, "") == english.split()
    assert names(api, GROUPS, "id") == names(api, GROUPS, "") == ["start"]
    assert (api.faults, api.refused) == ([], [])


async def test_everything_in_the_menus_is_understood(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    for menu in api.commands.values():
        for each in menu:
            assert each["command"] in ROUTES.commands
            assert re.fullmatch("[a-z0-9_]{1,32}", each["command"])
            assert 1 <= units(each["description"]) <= 256


async def test_indonesian_and_english_are_not_the_same(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    for scope in (PRIVATE, GROUPS):
        theirs = [each["description"] for each in api.commands[scope, ""]]
        ours = [each["description"] for each in api.commands[scope, "id"]]
        assert set(theirs).isdisjoint(ours)
    assert len(set(api.descriptions.values())) == 4


async def test_the_words_about_us_fit(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    limits = {"description": 512, "short_description": 120}
    assert len(api.descriptions) == 4
    for (kind, _), words in api.descriptions.items():
        assert 1 <= units(words) <= limits[kind]


async def test_a_second_start_sets_nothing(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    assert len(was_set(api)) == 8
    api.log.clear()
    await introduce(bot)
    assert was_set(api) == []


async def test_only_what_somebody_changed_is_set_again(api: BotApi, bot: Bot) -> None:
    await introduce(bot)
    api.log.clear()
    api.commands[PRIVATE, "id"].pop()
    api.descriptions["short_description", ""] = "lain"
    await introduce(bot)
    assert was_set(api) == ["setMyCommands", "setMyShortDescription"]
    assert "bantuan" in names(api, PRIVATE, "id")


async def test_a_refused_token_is_said(api: BotApi, bot: Bot) -> None:
    api.answer("getMyCommands", 401, "Unauthorized")
    with pytest.raises(TokenRefused):
        await introduce(bot)
