"""Plays a transcript: people's lines are sent, and the bot's lines come out as they really are.

Everything is real: turns, forms, SQLite, texts, outbox, sender, the web chat's channel and the
demo's time machine. Only the browser is ours. A transcript in `tests/conversations` is read so:

    (Senin 23/11/2026 pukul 09.00 WITA)       the time at which the play begins
    (Rina panitia Bontang)                    a fact
    (kegiatan "Judul", 30/11/2026 09.00–12.00, 2 kursi)
    (2 hari kemudian) (3 jam kemudian)        time goes on, and what falls due happens
    Sari: words · Sari: [Label]               a line, a press of the button with that label
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

from bot.bell import Bell
from bot.channels.webchat.channel import NAME, Bubble, WebChat
from bot.channels.webchat.hub import Event, Hub, Signal
from bot.clock import Clock
from bot.demo import TimeMachine
from bot.drawing.worker import Worker
from bot.pace import Pace
from bot.sender import Sender
from bot.turns import Turns
from handlers import jobs
from handlers.context import World
from handlers.forms.answer import Understood
from handlers.forms.when import parse_when
from handlers.routes import ROUTES
from handlers.turn import take_turn
from storage import chats, events, offices, outbox, people, roles, web
from storage.connection import Connection, Database, open_database

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

    def __init__(self, database: Database, folder: Path, begins: datetime) -> None:
        self.database = database
        self.clock = Clock(has_channel=False, wall=lambda: begins.astimezone(UTC), monotonic=float)
        self.hub = Hub()
        self.phones: dict[str, Phone] = {}
        self.said: list[str] = []
        self._speaker = ""
        self._streams = ExitStack()
        channel = WebChat(database, self.hub, self.clock.now)
        self.world = World(ROUTES, {NAME: channel}, "id", KEY)
        self._worker = Worker(folder / "drawn")
        bell = Bell()
        self.turns = Turns(database, self.world, self.clock.now, bell, bell)
        self.sender = Sender(
            database, self.world.channels, self.clock.now, Pace(1000), self._worker, bell
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

    async def speaks(self, name: str, words: str) -> None:
        self.said.append(f"\n{name}: {words}")
        self._speaker = name
        phone = await self._phone(name)
        posted: dict[str, object] = (
            {"words": words.encode().decode("unicode_escape")}
            if ("\\" in words)
            else {"words": words}
        )
        if label := re.fullmatch(r"\[(.+)\]", words):
            posted = _press(phone, label[1])
        await self.sends(phone, posted)

    async def sends(self, phone: Phone, posted: dict[str, object]) -> None:
        update = {"phone": phone.address, "number": str(uuid4()), **posted}
        update["at"] = self.clock.now().isoformat()
        await self.turns.receive(NAME, json.dumps(update).encode())
        await self.settle()

    async def happens(self, what: str) -> None:
        for pattern, fact in _FACTS:
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
            due = await outbox.next_attempt(connection)
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

    async def _phone(self, name: str) -> Phone:
        if name not in self.phones:
            address = f"ponsel-{name}"
            async with self.database.transaction() as connection:
                await web.open_phone(connection, address, self.clock.now())
            self._pick_up(name, address)
        return self.phones[name]

    def _pick_up(self, name: str, address: str) -> None:
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

    async def _person(self, connection: Connection, name: str, office: str) -> people.Person:
        phone = await web.is_phone(connection, f"ponsel-{name}")
        person = await people.welcome(
            connection, f"{name} Contoh", office, "Asia/Makassar", "1", self.clock.now()
        )
        assert not phone
        await web.open_phone(connection, f"ponsel-{name}", self.clock.now())
        chat = await chats.meet(connection, NAME, f"ponsel-{name}", self.clock.now())
        await chats.belong(connection, chat.id, person.id)
        self._pick_up(name, chat.address)
        return person

    async def given_office(self, connection: Connection, city: str) -> offices.Office:
        for office in await offices.all_offices(connection):
            if office.city == city:
                return office
        made = await offices.found(
            connection,
            f"Dinas Perpustakaan {city} (contoh)",
            city,
            "Asia/Makassar",
            f"panitia-{city.lower()}@contoh.example",
        )
        assert made is not None
        return made


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


async def _later(play: Play, match: re.Match[str]) -> None:
    unit = {"menit": 1, "jam": 60, "hari": 60 * 24}[match[2]]
    await play.go_on(timedelta(minutes=int(match[1]) * unit))


async def _begins(play: Play, match: re.Match[str]) -> None:
    """The first line of a transcript; `begins_at` has read it already."""


async def _coordinator(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        office = await play.given_office(connection, match[2])
        person = await play._person(connection, match[1], office.name)
        await roles.grant(connection, person.id, "coordinator", office.id)


async def _owner(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        person = await play._person(connection, match[1], "Kantor pusat (contoh)")
        await roles.grant(connection, person.id, "owner")


async def _librarian(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        await play._person(connection, match[1], "SDN 000 Contoh")


async def _workshop(play: Play, match: re.Match[str]) -> None:
    zone = "Asia/Makassar"
    when = parse_when(match[2], play.clock.now(), zone, "id", 180)
    assert isinstance(when, Understood)
    async with play.database.transaction() as connection:
        office = await play.given_office(connection, "Bontang")
        await events.publish(
            connection,
            office=office.id,
            kind="workshop",
            title=match[1],
            starts=when.value.starts,
            ends=when.value.ends,
            zone=zone,
            place="Aula Perpustakaan (contoh)",
            seats=int(match[3]),
            created_by=None,
            now=play.clock.now(),
        )


_FACTS = (
    (r"(\d+) (menit|jam|hari) kemudian", _later),
    (r"\w+ [\d/]+ pukul [\d.]+ WITA", _begins),
    (r"(\w+) panitia (\w+)", _coordinator),
    (r"(\w+) pemilik layanan", _owner),
    (r"(\w+) sudah dikenal", _librarian),
    (r'kegiatan "(.+)", (.+), (\d+) kursi', _workshop),
)


def begins_at(script: str) -> datetime:
    """The time in the transcript's first fact, or the Monday on which plays begin."""
    match = re.search(r"^\(\w+ ([\d/]+ pukul [\d.]+) WITA\)$", script, re.MULTILINE)
    if match is None:
        return MONDAY
    read = datetime.strptime(match[1], "%d/%m/%Y pukul %H.%M")  # noqa: DTZ007
    return read.replace(tzinfo=MONDAY.tzinfo)


@asynccontextmanager
async def playing(folder: Path, begins: datetime = MONDAY) -> AsyncIterator[Play]:
    database = await open_database(folder / "rekan.db")
    play = Play(database, folder, begins)
    try:
        yield play
    finally:
        await play.close()
        await database.close()
