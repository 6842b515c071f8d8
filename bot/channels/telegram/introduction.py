"""What Telegram shows about us: menus of commands and descriptions, in Indonesian and English.

Telegram knows them already after the first start, so they are only set where they differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.channels.telegram.persistence import persist
from handlers.menu.commands import (
    Command,
    commands,
    description,
    group_commands,
    short_description,
)

# A phone in no language of ours is shown English.
LANGUAGES = {"id": "id", "": "en"}


async def introduce(bot: Bot) -> None:
    """Raises `TokenRefused`."""
    for code, language in LANGUAGES.items():
        await persist("introduction", partial(_introduce, bot, code, language))


async def _introduce(bot: Bot, code: str, language: str) -> None:
    private, group = BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()
    await _set_commands(bot, commands(language), private, code)
    await _set_commands(bot, group_commands(language), group, code)
    wanted = description(language)
    if (await bot.get_my_description(code)).description != wanted:
        await bot.set_my_description(wanted, code)
    wanted = short_description(language)
    if (await bot.get_my_short_description(code)).short_description != wanted:
        await bot.set_my_short_description(wanted, code)


async def _set_commands(
    bot: Bot, menu: Sequence[Command], scope: BotCommandScope, code: str
) -> None:
    wanted = tuple(BotCommand(each.name, each.description) for each in menu)
    if tuple(await bot.get_my_commands(scope, code)) != wanted:
        await bot.set_my_commands(wanted, scope, code)
