"""Plays a transcript: people's lines are sent, and the bot's lines come out as they really are.

Everything is real: turns, forms, SQLite, texts, outbox, sender, the web chat's channel and the
demo's time machine. Only the browser is ours. A transcript in `tests/conversations` is read so:

    (Senin 23/11/2026 pukul 09.00 WITA)       the time at which the play begins
    (Rina panitia Bontang)                    a fact
    (kegiatan "Judul", 30/11/2026 09.00–12.00, 2 kursi)
    (2 hari kemudian) (3 jam kemudian)        time goes on, and what falls due happens
    (KODE-DEWI mengundang pemilik, berlaku 3 hari)
                                              from here on KODE-DEWI stands for a real code
    Sari: words · Sari: [Label]               a line, a press of the button with that label
    Sari: [Label] dua kali                    two taps, both there before the first is answered
    Bot: · Bot mengubah: · Bot sekilas:       a message, an edit in place, a passing word (toast)
    Bot kepada Rina:                          the same, where it goes to somebody else
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.channels.webchat.channel import NAME, Bubble, WebChat
from bot.channels.webchat.hub import Event, Hub, Signal
from bot.drawing.worker import Worker
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.loops.turns import Turns
from bot.time.clock import Clock
from bot.time.machine import TimeMachine
from handlers import jobs
from handlers.context import World
from handlers.router import Routes
from handlers.routes import ROUTES
from handlers.turn import take_turn
from storage.connection import Database, open_database
from storage.post import deliveries, web
from tests.facts import FACTS

KEY = b"k" * 32
MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Makassar"))
_INDENT = "     "


@dataclass
class Phone:
    """One person's phone: what it shows now, and what has not been told yet."""

    address: str
    toasts: asyncio.Queue[Signal]
    seen: int = 0
    shown: dict[int, Bubble] = field(default_factory=dict)


class Play:
    """A service over one database file, and the phones of those who talk to it."""

    def __init__(
        self, database: Database, folder: Path, begins: datetime, routes: Routes = ROUTES
    ) -> None:
        self.database = database
        self.clock = Clock(has_channel=False, wall=lambda: begins.astimezone(UTC), monotonic=float)
        self.hub = Hub()
        self.phones: dict[str, Phone] = {}
        self.said: list[str] = []
        self.codes: dict[str, str] = {}
        self._speaker = ""
        self._streams = ExitStack()
        channel = WebChat(database, self.hub, self.clock.now, folder / "uploads")
        self.world = World(routes, {NAME: channel}, "id", KEY)
        self._worker = Worker(folder / "drawn")
        bell = Bell()
        self.turns = Turns(database, self.world, self.clock.now, bell, bell)
        self.sender = Sender(
            database, self.world.channels, self.clock.now, Pace(1_000_000), self._worker, bell
        )
        self._time_machine = TimeMachine(database, self.clock, self._due_work)

    async def close(self) -> None:
        self._streams.close()
        await self._worker.close()

    async def follow(self, script: str) -> str:
        """The transcript as it really goes."""
        for line in script.splitlines():
            if line.startswith("#"):
                self.said.append(line)
            elif line.startswith("("):
                self.said.append(("\n" if self.said else "") + line)
                await self.happens(line.strip("()"))
            elif match := re.fullmatch(r"(?!Bot\b)(\w+): ?(.*)", line):
                await self.speaks(match[1], match[2])
        return "\n".join(self.said) + "\n"

    async def hears(self, script: str) -> str:
        """What a piece of a transcript adds."""
        before = len(self.said)
        await self.follow(script)
        return "\n".join(self.said[before:])

    async def presses(self, name: str, wire: str) -> str:
        """What a press adds that may be made up, on the newest message of this phone."""
        before, self._speaker = len(self.said), name
        phone = await self.phone(name)
        await self.sends(phone, {"press": wire, "message": max(phone.shown, default=0)})
        return "\n".join(self.said[before:])

    async def speaks(self, name: str, words: str) -> None:
        self.said.append(f"\n{name}: {words}")
        self._speaker = name
        phone = await self.phone(name)
        for code, real in self.codes.items():
            words = words.replace(code, real)
        posted: dict[str, object] = (
            {"words": words.encode().decode("unicode_escape")}
            if ("\\" in words)
            else {"words": words}
        )
        if label := re.fullmatch(r"\[(.+)\]( dua kali)?", words):
            posted = _press(phone, label[1])
            if label[2]:
                await self._receives(phone, posted)
        await self.sends(phone, posted)

    async def sends(self, phone: Phone, posted: dict[str, object]) -> None:
        await self._receives(phone, posted)
        await self.settle()

    async def _receives(self, phone: Phone, posted: dict[str, object]) -> None:
        update = {"phone": phone.address, "number": str(uuid4()), **posted}
        update["at"] = self.clock.now().isoformat()
        await self.turns.receive(NAME, json.dumps(update).encode())

    async def happens(self, what: str) -> None:
        for pattern, fact in FACTS:
            if match := re.fullmatch(pattern, what):
                await fact(self, match)
                await self.settle()
                return
        raise ValueError(f"no such fact: {what}")

    async def go_on(self, by: timedelta) -> None:
        self._speaker = ""
        await self._time_machine.go(self.clock.now() + by)

    async def settle(self) -> None:
        """Until everything that follows has happened."""
        while True:
            while turned := await take_turn(self.database, self.clock.now(), self.world):
                await self.world.channels[NAME].acknowledge(
                    turned.number, turned.order_key, turned.toast
                )
                if turned.error is not None and turned.reference is None:
                    self.clock.advance(timedelta(seconds=5))  # it is tried again a little later
            await self._due_work()
            if not await self._little_later():
                break
        await self._look()

    async def _little_later(self) -> bool:
        """Edits of one key keep 3 s apart: let them pass."""
        async with self.database.transaction() as connection:
            due = await deliveries.next_attempt(connection, self.clock.now())
        ahead = timedelta() if due is None else due - self.clock.now()
        if not timedelta() < ahead < timedelta(seconds=10):
            return False
        self.clock.advance(ahead)
        return True

    async def _due_work(self) -> None:
        for job in jobs.JOBS:
            assert await job.run(self.database, self.clock.now(), self.world) == []
        while await self.sender.step():
            pass

    async def phone(self, name: str) -> Phone:
        if name not in self.phones:
            address = f"ponsel-{name}"
            async with self.database.transaction() as connection:
                if not await web.is_phone(connection, address):
                    await web.open_phone(connection, address, self.clock.now())
                before = await web.changed_since(connection, address, 0)
            self.pick_up(name, address)
            self.phones[name].seen = max((each.change for each in before), default=0)
            self.phones[name].shown = {
                each.id: Bubble.model_validate_json(each.content) for each in before
            }
        return self.phones[name]

    def pick_up(self, name: str, address: str) -> None:
        signals = self._streams.enter_context(self.hub.stream(address))
        self.phones[name] = Phone(address, signals)

    async def _look(self) -> None:
        """Write down what the phones show that was not there before, in the order it happened."""
        async with self.database.transaction() as connection:
            fresh = [
                (message, name)
                for name, phone in self.phones.items()
                for message in await web.changed_since(connection, phone.address, phone.seen)
            ]
        for name, phone in self.phones.items():
            self._hear(name, phone)
        for message, name in sorted(fresh, key=lambda pair: pair[0].change):
            phone = self.phones[name]
            phone.seen = message.change
            bubble = Bubble.model_validate_json(message.content)
            known = phone.shown.get(message.id)
            phone.shown[message.id] = bubble
            if known is None or known.text != bubble.text or bubble.buttons:
                self._write("Bot" if known is None else "Bot mengubah", name, written(bubble))

    def _hear(self, name: str, phone: Phone) -> None:
        while not phone.toasts.empty():
            signal = phone.toasts.get_nowait()
            if isinstance(signal, Event) and signal.data.get("toast"):
                self._write("Bot sekilas", name, str(signal.data["toast"]))

    def _write(self, how: str, name: str, text: str) -> None:
        to = "" if name == self._speaker else f" kepada {name}"
        lines = text.split("\n")
        rest = [f"{_INDENT}{line}".rstrip() for line in lines[1:]]
        self.said.append("\n".join([f"{how}{to}: {lines[0]}", *rest]))


def _press(phone: Phone, label: str) -> dict[str, object]:
    for number, bubble in sorted(phone.shown.items(), reverse=True):
        for button in (button for row in bubble.buttons for button in row):
            if button.label == label:
                return {"press": button.press, "message": number}
    raise AssertionError(f"no button [{label}]")


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


def begins_at(script: str) -> datetime:
    """The time in the transcript's first fact, or the Monday on which plays begin."""
    match = re.search(r"^\(\w+ ([\d/]+ pukul [\d.]+) WITA\)$", script, re.MULTILINE)
    if match is None:
        return MONDAY
    read = datetime.strptime(match[1], "%d/%m/%Y pukul %H.%M")  # noqa: DTZ007
    return read.replace(tzinfo=MONDAY.tzinfo)


@asynccontextmanager
async def playing(
    folder: Path, begins: datetime = MONDAY, routes: Routes = ROUTES
) -> AsyncIterator[Play]:
    """A second play over the same folder goes on where the first one ended."""
    database = await open_database(folder / "rekan.db")
    play = Play(database, folder, begins, routes)
    try:
        yield play
    finally:
        await play.close()
        await database.close()
