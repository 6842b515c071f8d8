"""A whole service over Telegram in this process, and the people who talk to it."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.channels.telegram.channel import Telegram
from bot.loops.turns import Turns
from content.text import Text
from handlers.files.attachments import Attachment
from handlers.posting import Content
from handlers.router import Routes
from handlers.routes import ROUTES
from storage.connection import open_database
from storage.people import chats
from storage.post import outbox
from storage.post.outbox import Lane
from tests.given import DAY
from tests.phones import Seen
from tests.play import MONDAY, Play
from tests.telegram_phones import TelegramPhones
from tests.wire.person import Person
from tests.wire.telegram import BotApi, Call

BUTTONS = '[[{"label":"Menu","press":"go:menu"}]]'


class Phones(TelegramPhones):
    """People act by themselves; what they see stands in the stand-in's chats."""

    channel: Telegram

    def person(self, name: str) -> Person:
        return self._person(name)

    async def receive(self, turns: Turns) -> None:
        self._turns = turns
        await self._poller.step()

    async def look(self) -> list[Seen]:
        return []


@dataclass
class Talk:
    api: BotApi
    play: Play
    phones: Phones
    folder: Path
    received: int = 0  # the next update that is not yet fetched

    def __post_init__(self) -> None:
        self.received = self.api.updates.next

    async def person(self, name: str) -> Person:
        await self.play.phone(name)
        return self.phones.person(name)

    async def happens(self, *facts: str) -> None:
        for fact in facts:
            await self.play.happens(fact)

    async def receives(self) -> None:
        """All that people did; nothing is answered yet."""
        while self.received < self.api.updates.next:
            self.received = min(self.api.updates.next, self.received + 100)
            await self.phones.receive(self.play.turns)

    async def settles(self) -> None:
        """Until everything that follows from what people did has happened."""
        await self.receives()
        await self.play.settle()

    async def says(self, who: Person, *lines: str) -> str:
        """Each of these, `[Label]` as a press; what the newest message says in the end."""
        for words in lines:
            if label := re.fullmatch(r"\[(.+)\]", words):
                await who.presses(label[1])
            else:
                await who.says(words)
            await self.settles()
        return who.texts[-1]

    async def write(
        self,
        to: int,
        text: str | Text,
        *,
        lane: Lane = Lane.REPLIES,
        key: str | None = None,
        resend: bool = True,
        buttons: str | None = None,
        file: Attachment | None = None,
    ) -> int:
        """A message in the outbox; its row."""
        worded = Text(text) if isinstance(text, str) else text
        content = Content(text=worded, file=file).model_dump_json(exclude_defaults=True)
        now = self.play.clock.now()
        async with self.play.database.transaction() as connection:
            chat = await chats.meet(connection, "telegram", str(to), now)
            return await outbox.post(
                connection, chat.id, lane, content, buttons, now, now + DAY, key, resend
            )

    async def sends(self) -> list[Call]:
        """All that may go now; what was accepted of it."""
        before = len(self.api.log)
        while await self.play.sender.step():
            pass
        return self.api.log[before:]

    def waits(self, seconds: float) -> None:
        self.play.clock.advance(timedelta(seconds=seconds))

    async def row(self, number: int) -> tuple[Any, ...]:
        """State, reason, tries."""
        async with self.play.database.transaction() as connection:
            found = await connection.one(
                str, "select json_array(state, reason, tries) from outbox where id = :id", id=number
            )
        return tuple(json.loads(found))

    async def reads(self, column: str) -> list[Any]:
        """`column`: `select … from …` with one column of text."""
        async with self.play.database.transaction() as connection:
            return await connection.fetch(str, column)

    def dump(self) -> str:
        """All that the database says."""
        with closing(sqlite3.connect(self.folder / "rekan.db")) as connection:
            return "\n".join(connection.iterdump())


@asynccontextmanager
async def talking(folder: Path, api: BotApi, routes: Routes = ROUTES) -> AsyncIterator[Talk]:
    """A second one over the same folder is the service started again."""
    database = await open_database(folder / "rekan.db")
    phones = Phones(database, api)
    phones.channel.username = api.bot["username"]
    play = Play(database, folder, MONDAY, routes, phones)
    try:
        yield Talk(api, play, phones, folder)
    finally:
        await play.close()
        await database.close()
