"""aiogram, as it comes."""

from __future__ import annotations

import asyncio

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from benchmarks.sends.message import BUTTONS, TEXT, TOKEN, asked, send_all


async def main(url: str, count: int) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    buttons = InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data)] for label, data in BUTTONS
        ]
    )
    async with Bot(TOKEN, session=session) as bot:
        await send_all(lambda chat: bot.send_message(chat, TEXT, reply_markup=buttons), count)


if __name__ == "__main__":
    given = asked()
    asyncio.run(main(given.url, given.count))
