"""python-telegram-bot, its own request; with `--per-second` its AIORateLimiter holds the pace."""

from __future__ import annotations

import argparse
import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from benchmarks.sends.message import AT_ONCE, BUTTONS, TEXT, TOKEN, asked, send_all


async def main(given: argparse.Namespace) -> None:
    limited = given.per_second < 1_000_000
    bot = ExtBot(
        TOKEN,
        base_url=f"{given.url}/bot",
        request=HTTPXRequest(connection_pool_size=AT_ONCE, read_timeout=30),
        rate_limiter=AIORateLimiter(given.per_second) if limited else None,
    )
    buttons = InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data)] for label, data in BUTTONS]
    )
    async with bot:
        await send_all(lambda chat: bot.send_message(chat, TEXT, reply_markup=buttons), given.count)


if __name__ == "__main__":
    asyncio.run(main(asked()))
