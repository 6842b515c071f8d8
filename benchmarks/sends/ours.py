"""The service's own way: rows of the outbox, claimed, sent and written down, each durably."""

from __future__ import annotations

import argparse
import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from telegram import Bot

from benchmarks.sends.message import BUTTONS, FIRST_CHAT, TEXT, TOKEN, Watch, asked
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.request import Request
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from content.text import Text
from handlers.chat import Button
from handlers.posting import BUTTONS_TYPE, Content
from storage.connection import Database, open_database

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
_FILL_CHATS = """
    with recursive counted (number) as
      (select 0 union all select number + 1 from counted where number + 1 < :count)
    insert into chats (channel, address, used)
    select 'telegram', cast(:first + number as text), 0 from counted"""
_FILL_OUTBOX = """
    insert into outbox (chat, channel, lane, content, buttons, due, expires, resend)
    select id, 'telegram', 3, :content, :buttons, :now, :expires, 0 from chats"""


async def fill(database: Database, count: int) -> None:
    """This many announcements wait, each for a chat of its own."""
    rows = tuple((Button(label=label, press=data),) for label, data in BUTTONS)
    async with database.transaction() as connection:
        await connection.execute(_FILL_CHATS, count=count, first=FIRST_CHAT)
        await connection.execute(
            _FILL_OUTBOX,
            content=Content(text=Text(TEXT)).model_dump_json(exclude_defaults=True),
            buttons=BUTTONS_TYPE.dump_json(rows).decode(),
            now=NOW,
            expires=NOW + timedelta(days=1),
        )


def line_to(url: str, database: Database) -> tuple[Telegram, Request]:
    request = Request(hear=lambda date: None)
    bot = Bot(TOKEN, f"{url}/bot", f"{url}/file/bot", request, request)
    return Telegram(bot, request, database, lambda: NOW), request


async def main(given: argparse.Namespace, folder: Path) -> None:
    database = await open_database(folder / "rekan.db")
    await fill(database, given.count)
    channel, request = line_to(given.url, database)
    bell, process = Bell(), Process(folder / "worker")
    drawings = Drawings(folder / "drawn", process)
    sender = Sender(database, channel, lambda: NOW, Pace(given.per_second), drawings, bell)
    watch = Watch()
    running = asyncio.create_task(sender.run())
    await sender.drained()
    bell.stop()
    await running
    async with database.transaction() as connection:
        sent = await connection.one(int, "select count(*) from outbox where state = 'sent'")
    watch.say(sent, given.count - sent)
    await request.shutdown()
    await process.close()
    await database.close()


if __name__ == "__main__":
    with TemporaryDirectory(prefix="rekan-sends-") as made:
        asyncio.run(main(asked(), Path(made)))
