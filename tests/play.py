"""Plays a transcript: people's lines are sent, and the bot's lines come out as they really are.

Everything is real: turns, forms, SQLite, texts, outbox, sender, the web chat's channel and the
demo's time machine. Only the browser is ours, or the Bot API's server. A transcript in
`tests/conversations` is read so:

    (Senin 23/11/2026 pukul 09.00 WITA)       the time at which the play begins
    (Rina panitia Bontang)                    a fact
    (kegiatan "Judul", 30/11/2026 09.00–12.00, 2 kursi)
    (2 hari kemudian) (3 jam kemudian)        time goes on, and what falls due happens
    (KODE-DEWI mengundang pemilik, berlaku 3 hari)
                                              from here on KODE-DEWI stands for a real code
    KODE-A, KODE-B, …                         the codes that the bot made, in their order
    (Rina mengirim "a.csv": Nama; Telepon / Sari Contoh; 0812 3456 7890)
                                              a file with these rows; a.xlsx is a workbook
    (Rina mengirim foto "a.jpg" bertuliskan: Halo)
                                              a picture, and the words beside it
    (grup Pustakawan terhubung dengan Bontang)
                                              a group that hears this office
    chat (saluran)                            the name of the channel that plays
    Sari: words · Sari: [Label]               a line, a press of the button with that label
    Sari: [Label] dua kali                    two taps, both there before the first is answered
    Sari: [palsu ps:1:0]                      a press that is made up, on the newest message
    Bot: · Bot mengubah: · Bot sekilas:       a message, an edit in place, a passing word (toast)
    Bot kepada Rina:                          the same, where it goes to somebody else
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from string import ascii_uppercase
from zoneinfo import ZoneInfo

from bot.loops.bell import Bell
from bot.loops.fetching import Fetcher
from bot.loops.importing import Importer
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.loops.turns import Turns
from bot.time.clock import Clock
from bot.time.machine import TimeMachine
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from handlers import jobs
from handlers.context import World
from handlers.router import Routes
from handlers.routes import ROUTES
from handlers.turn import take_turn
from storage.connection import Connection, Database
from storage.post import deliveries
from tests.blank import open_blank
from tests.facts import FACTS
from tests.phones import Phone, Phones, WebPhones, written
from tests.telegram_phones import TelegramPhones
from tests.wire.telegram import BotApi

KEY = b"k" * 32
MONDAY = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Makassar"))
AN_HOUR = timedelta(hours=1)
_INDENT = "     "
_MADE_UP = "palsu "
_CODE = re.compile(
    r"\b[a-z2-7]{32}\b|(?<=`)\d{6}(?=`)|(?<=`/hubungkan )(?:\d{6}|[a-z2-7]{12})(?=`)"
    r"|\bp[a-z2-7]{12}(?=`)|(?<=start[ =]j)[a-z2-7]{12}\b"
)
_CHANNEL = re.compile(r"\bchat (web|Telegram)\b")  # a transcript reads the same on each


class Play:
    """A service over one database file, and the phones of those who talk to it."""

    def __init__(
        self,
        database: Database,
        folder: Path,
        begins: datetime,
        routes: Routes = ROUTES,
        telegram: TelegramPhones | None = None,
    ) -> None:
        self.database = database
        self.clock = Clock(has_channel=False, wall=lambda: begins.astimezone(UTC), monotonic=float)
        self.web = WebPhones(database, self.clock, folder)
        self.far_end: Phones = telegram.at(self.clock.now) if telegram else self.web
        self.channel = self.far_end.channel
        self.phones: dict[str, Phone] = {}
        self.said: list[str] = []
        self.codes: dict[str, str] = {}
        self._speaker = ""
        kept = folder / "kept"
        self.world = World(routes, {self.channel.name: self.channel}, "id", KEY, kept=kept)
        self.process = Process(folder / "worker")
        self.drawings = Drawings(folder / "drawn", self.process, self.clock.now, kept)
        self.importer = Importer(database, self.process, Bell())
        bell = Bell()
        received = folder / "received"
        self.fetches = True  # else what people send is on its way
        self.fetcher = Fetcher(database, self.world.channels, self.clock.now, received, bell, bell)
        self.turns = Turns(database, self.world, self.clock.now, bell, bell, bell.ring)
        self.sender = Sender(
            database, self.channel, self.clock.now, _unhurried(), self.drawings, bell
        )
        self._time_machine = TimeMachine(database, self.clock, self._due_work)
        self._ran: dict[str, datetime] = {}  # what goes by the hour

    async def close(self) -> None:
        await self.far_end.close()
        await self.process.close()

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
                await self.far_end.send(self.turns, phone, posted)
        await self.sends(phone, posted)

    async def sends_file(self, name: str, file: str, content: bytes, caption: str = "") -> None:
        self._speaker = name
        phone = await self.phone(name)
        await self.sends(phone, {"file": file, "content": content, "caption": caption})

    async def sends(self, phone: Phone, posted: dict[str, object]) -> None:
        await self.far_end.send(self.turns, phone, posted)
        await self.settle()

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
            while self.fetches and await self.fetcher.begin():
                await asyncio.gather(*self.fetcher.under_way)
            while turned := await take_turn(self.database, self.clock.now(), self.world):
                await self.channel.acknowledge(turned.handled)
                if turned.error is not None and turned.reference is None:
                    self.clock.advance(timedelta(seconds=5))  # it is tried again a little later
            while await self.importer.step():
                pass
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
        now = self.clock.now()
        for job in jobs.JOBS:
            step = timedelta(seconds=job.step)
            ran = self._ran.get(job.name)
            if ran is None or step < AN_HOUR or now - ran >= step:
                assert await job.run(self.database, self.clock.now(), self.world) == []
                self._ran[job.name] = now
        while await self.sender.step():
            pass

    async def phone(self, name: str) -> Phone:
        if name not in self.phones:
            async with self.database.transaction() as connection:
                await self.pick_up(connection, name)
        return self.phones[name]

    async def pick_up(self, connection: Connection, name: str) -> Phone:
        self.phones[name] = await self.far_end.pick_up(connection, name)
        return self.phones[name]

    async def _look(self) -> None:
        """Write down what the phones show that was not there before, in the order it happened."""
        for seen in await self.far_end.look():
            if seen.bubble is None:
                self._write("Bot sekilas", seen.name, seen.toast)
                continue
            shown = self.phones[seen.name].shown
            known = shown.get(seen.number)
            shown[seen.number] = seen.bubble
            if known is None or known.text != seen.bubble.text or seen.bubble.buttons:
                how = "Bot" if known is None else "Bot mengubah"
                self._write(how, seen.name, written(seen.bubble))

    def _write(self, how: str, name: str, text: str) -> None:
        to = "" if name == self._speaker else f" kepada {name}"
        lines = _CHANNEL.sub("chat (saluran)", self._with_names(text)).split("\n")
        rest = [f"{_INDENT}{line}".rstrip() for line in lines[1:]]
        self.said.append("\n".join([f"{how}{to}: {lines[0]}", *rest]))

    def _with_names(self, text: str) -> str:
        """Invitations are different each time: the transcript has a name for each."""
        for real in _CODE.findall(text):
            if real not in self.codes.values():
                made = sum(re.fullmatch("KODE-[A-Z]", code) is not None for code in self.codes)
                self.codes[f"KODE-{ascii_uppercase[made]}"] = real
        for code, real in self.codes.items():
            text = text.replace(real, code)
        return text


def _unhurried() -> Pace:
    """A pace that finds ten seconds gone by at each look: nobody has to wait."""
    return Pace(1000, monotonic=count(0.0, 10.0).__next__)


def _press(phone: Phone, label: str) -> dict[str, object]:
    if label.startswith(_MADE_UP):
        return {"press": label.removeprefix(_MADE_UP), "message": max(phone.shown)}
    for number, bubble in sorted(phone.shown.items(), reverse=True):
        for button in (button for row in bubble.buttons for button in row):
            if _CHANNEL.sub("chat (saluran)", button.label) == label:
                return {"press": button.press, "message": number}
    raise AssertionError(f"no button [{label}]")


def begins_at(script: str) -> datetime:
    """The time in the transcript's first fact, or the Monday on which plays begin."""
    match = re.search(r"^\(\w+ ([\d/]+ pukul [\d.]+) WITA\)$", script, re.MULTILINE)
    if match is None:
        return MONDAY
    read = datetime.strptime(match[1], "%d/%m/%Y pukul %H.%M")  # noqa: DTZ007
    return read.replace(tzinfo=MONDAY.tzinfo)


@asynccontextmanager
async def playing(
    folder: Path,
    begins: datetime = MONDAY,
    routes: Routes = ROUTES,
    telegram: BotApi | None = None,
) -> AsyncIterator[Play]:
    """A second play over the same folder goes on where the first one ended."""
    database = await open_blank(folder / "rekan.db")
    phones = TelegramPhones(database, telegram) if telegram else None
    play = Play(database, folder, begins, routes, phones)
    try:
        yield play
    finally:
        await play.close()
        await database.close()
