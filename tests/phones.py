"""The phones of a play: what people send from them, and what they show. On the web chat's channel;
`telegram_phones.py` has those of Telegram."""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from bot.channels.webchat.channel import NAME, Bubble, WebChat
from bot.channels.webchat.hub import Event, Hub, Signal
from handlers.chat import Channel, FileRef
from storage.connection import Connection, Database
from storage.post import web

if TYPE_CHECKING:
    from bot.loops.turns import Turns
    from bot.time.clock import Clock


@dataclass
class Phone:
    """One person's phone: what it shows now."""

    address: str
    shown: dict[int, Bubble] = field(default_factory=dict)


@dataclass(frozen=True)
class Seen:
    """A message that is new or changed, or (`toast`) a word that passed by."""

    name: str
    number: int = 0
    bubble: Bubble | None = None
    toast: str = ""


class Phones(Protocol):
    """Everybody's phones on one channel."""

    @property
    def channel(self) -> Channel: ...

    def address(self, name: str) -> str: ...

    async def pick_up(self, connection: Connection, name: str) -> Phone:
        """The phone of this person, which from now on is looked at."""

    async def send(self, turns: Turns, phone: Phone, posted: dict[str, object]) -> None:
        """`posted` has `words`, `press` and `message`, or `file` (its name), `content` and
        `caption`."""

    async def look(self) -> list[Seen]:
        """What is there that was not there before, in the order it happened."""

    async def close(self) -> None: ...


class WebPhones:
    def __init__(self, database: Database, clock: Clock, folder: Path) -> None:
        self.hub = Hub()
        self._uploads = folder / "uploads"
        self.channel = WebChat(database, self.hub, clock.now, self._uploads)
        self._database = database
        self._clock = clock
        self._streams = ExitStack()
        self._phones: dict[str, tuple[Phone, asyncio.Queue[Signal]]] = {}
        self._seen: dict[str, int] = {}

    def address(self, name: str) -> str:
        return f"ponsel-{name}"

    async def pick_up(self, connection: Connection, name: str) -> Phone:
        address = self.address(name)
        if not await web.is_phone(connection, address):
            await web.open_phone(connection, address, self._clock.now())
        before = await web.changed_since(connection, address, 0)
        phone = Phone(
            address, {each.id: Bubble.model_validate_json(each.content) for each in before}
        )
        self._seen[name] = max((each.change for each in before), default=0)
        self._phones[name] = phone, self._streams.enter_context(self.hub.stream(address))
        return phone

    async def send(self, turns: Turns, phone: Phone, posted: dict[str, object]) -> None:
        if "file" in posted:
            file = self._uploaded(str(posted["file"]), posted["content"])
            posted = {"file": file, "words": posted["caption"] or None}
        update = {"phone": phone.address, "number": str(uuid4()), **posted}
        update["at"] = self._clock.now().isoformat()
        await turns.receive(NAME, json.dumps(update).encode())

    def _uploaded(self, name: str, content: object) -> dict[str, object]:
        assert isinstance(content, bytes)
        reference = token_urlsafe(16)
        self._uploads.mkdir(exist_ok=True)
        (self._uploads / reference).write_bytes(content)
        return FileRef(reference=reference, name=name).model_dump()

    async def look(self) -> list[Seen]:
        async with self._database.transaction() as connection:
            fresh = [
                (message, name)
                for name, (phone, _) in self._phones.items()
                for message in await web.changed_since(connection, phone.address, self._seen[name])
            ]
        found = [Seen(name, toast=toast) for name in self._phones for toast in self._toasts(name)]
        for message, name in sorted(fresh, key=lambda pair: pair[0].change):
            self._seen[name] = message.change
            found.append(Seen(name, message.id, Bubble.model_validate_json(message.content)))
        return found

    def _toasts(self, name: str) -> list[str]:
        _, signals = self._phones[name]
        heard = []
        while not signals.empty():
            signal = signals.get_nowait()
            if isinstance(signal, Event) and signal.data.get("toast"):
                heard.append(str(signal.data["toast"]))
        return heard

    async def close(self) -> None:
        self._streams.close()


_MARKS = {"bold": "*", "italic": "_", "code": "`", "link": ""}


def written(bubble: Bubble) -> str:
    """A message as a transcript shows it: spans as marks, buttons as [Label] rows."""
    marks: list[tuple[int, str]] = []
    for span in bubble.spans:
        mark = _MARKS[span.style]
        marks += [(span.start, mark), (span.start + span.length, mark)]
    text = bubble.text
    for place, mark in sorted(marks, reverse=True):
        text = text[:place] + mark + text[place:]
    rows = [" ".join(f"[{button.label}]" for button in row) for row in bubble.buttons]
    file = [f"(berkas {bubble.file.name})"] if bubble.file else []
    return "\n".join([text, *file, *rows])
