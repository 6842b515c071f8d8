"""The phones of a play on Telegram: the real channel and poller over HTTP, to the stand-in."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any

from telegram import Bot

from bot.channels.telegram.channel import NAME, Telegram
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.request import Request
from bot.channels.webchat.channel import Bubble, File
from bot.loops.turns import Turns
from content.text import Span, Style
from handlers.chat import Button, Raw
from storage.connection import Connection, Database
from tests.phones import Phone, Seen
from tests.wire.person import Person
from tests.wire.telegram import BotApi, Call

_A_LITTLE = 0.01  # seconds: dates are cut to whole ones, and must not fall below
_STYLES: dict[str, Style] = {
    "bold": "bold",
    "italic": "italic",
    "code": "code",
    "text_link": "link",
}


class TelegramPhones:
    def __init__(self, database: Database, api: BotApi) -> None:
        self._api = api
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._request = Request(hear=lambda date: None)
        bot = Bot(api.token, f"{api.url}/bot", f"{api.url}/file/bot", self._request, self._request)
        self.channel = Telegram(bot, self._request, database, lambda: datetime.now(UTC))
        self._poller = Poller(bot, self._request, self._keep)
        self._turns: Turns | None = None
        self._people: dict[str, Person] = {}
        self._numbers = count(1_000_000_001)
        self._looked = 0

    def at(self, now: Callable[[], datetime]) -> TelegramPhones:
        """What they send carries the time of this clock, as if Telegram's went with it."""
        self._now = now
        return self

    def address(self, name: str) -> str:
        return str(self._person(name).id)

    async def pick_up(self, connection: Connection, name: str) -> Phone:
        return Phone(self.address(name))

    async def send(self, turns: Turns, phone: Phone, posted: dict[str, object]) -> None:
        self._turns = turns
        self._api.ahead = self._now().timestamp() - time.time() + _A_LITTLE
        person = next(each for each in self._people.values() if str(each.id) == phone.address)
        if "press" in posted:
            message = person.chat.messages[int(str(posted["message"]))]
            person.press(str(posted["press"]), message)
        elif "file" in posted:
            content = posted["content"]
            assert isinstance(content, bytes)
            await person.sends_file(str(posted["file"]), content, str(posted["caption"]))
        else:
            await person.says(str(posted["words"]))
        await self._poller.step()

    async def _keep(self, updates: Sequence[Raw]) -> None:
        assert self._turns is not None
        await self._turns.keep(NAME, updates)

    async def look(self) -> list[Seen]:
        fresh, self._looked = self._api.log[self._looked :], len(self._api.log)
        names = {person.id: name for name, person in self._people.items()}
        toasts = [
            Seen(names[self._api.queries[call.query].person], toast=call.text)
            for call in fresh
            if call.query and call.text
        ]
        return toasts + [
            Seen(names[call.chat or 0], call.message, _bubble(call))
            for call in fresh
            if call.message is not None
        ]

    def _person(self, name: str) -> Person:
        if name not in self._people:
            self._people[name] = Person(self._api, name, next(self._numbers))
            assert self._people[name].chat  # the bot may write there
        return self._people[name]

    async def close(self) -> None:
        await self._request.shutdown()


def _bubble(call: Call) -> Bubble:
    buttons = tuple(
        tuple(Button(label=each.label, press=each.data) for each in row) for row in call.buttons
    )
    file = File(name=call.file.name, path="") if call.file else None
    spans = tuple(_span(call.text, each) for each in call.entities)
    return Bubble(text=call.text, spans=spans, buttons=buttons, file=file)


def _span(text: str, entity: dict[str, Any]) -> Span:
    """Counted in code points again."""
    units = text.encode("utf-16-le")
    start, end = (
        len(units[: 2 * place].decode("utf-16-le"))
        for place in (entity["offset"], entity["offset"] + entity["length"])
    )
    return Span(_STYLES[entity["type"]], start, end - start, entity.get("url"))
