"""An announcement to 100,000 people: its list, the way of its copies, and a reply in between.

The real jobs, sender and database; the channel shows everything at once and takes 2 of 100 as
blocked. The control makes the list of 2,000, or waits while nothing is announced.
"""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic, perf_counter

from benchmarks.figure import Figure, percentile
from benchmarks.queue import PACE, UNPACED, Instant
from benchmarks.town import opened
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from content.text import Text
from handlers.announcing import feeding, listing
from handlers.chat import Delivery, Refused, Worded
from handlers.context import World
from handlers.people.consent import CONSENT_VERSION
from handlers.posting import Content
from handlers.routes import ROUTES
from storage.announcements import announcements, recipients
from storage.announcements.audiences import Clause, written
from storage.connection import Connection, Database
from storage.moment import to_stored
from storage.post import outbox
from storage.post.outbox import Lane

MANY, FEW = 100_000, 2_000
BLOCKED = 50  # every such person has blocked us
RUNS_FOR = 180.0  # seconds, at the default pace
REPLIES = 60
_NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)  # 09.00 on a Monday in the middle of Indonesia
_REPLY = Content(text=Text("Baik.")).model_dump_json(exclude_defaults=True)
_EVERYBODY = written((Clause(join="of", what="office"),))


@dataclass
class Held(Database):
    """The database, and how long each of its transactions held the writer, in milliseconds."""

    inner: Database
    held: list[float] = field(default_factory=list)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        async with self.inner.transaction() as connection:
            began = perf_counter()
            yield connection
        self.held.append((perf_counter() - began) * 1000)


@dataclass
class Channel(Instant):
    """Some of its chats have blocked us."""

    async def deliver(self, post: Worded) -> Delivery:
        if post.address.isdecimal() and int(post.address) % BLOCKED == 0:
            self.shown += 1
            return Refused("blocked", gone=True)
        return await super().deliver(post)


@dataclass
class Office:
    """An office with so many people, all of whom have a chat; its coordinator is the first."""

    database: Held
    channel: Channel
    world: World
    drawings: Drawings
    people: int

    async def confirm(self) -> int:
        async with self.database.inner.transaction() as connection:
            it = await announcements.write(
                connection, 1, 1, 1, "Halo {nama}, besok ada *kegiatan*.", _NOW, clauses=_EVERYBODY
            )
            await announcements.confirm(connection, it.id, self.people, 1, 1, _NOW)
            await announcements.become(connection, it.id, "fixing", "draft")
        return it.id

    async def lists(self) -> float:
        """Seconds until the list of everybody stands."""
        self.database.held.clear()
        began = perf_counter()
        await listing.make_lists(self.database, _NOW, self.world)
        return perf_counter() - began

    async def feeds(self, moment: datetime) -> None:
        await feeding.feed(self.database, moment, self.world)

    async def ledger(self, number: int) -> dict[recipients.State, int]:
        async with self.database.inner.transaction() as connection:
            return await recipients.tally(connection, number)

    @asynccontextmanager
    async def sending(self, pace: int, now: Callable[[], datetime]) -> AsyncIterator[Bell]:
        bell = Bell()
        sender = Sender(self.database.inner, self.channel, now, Pace(pace), self.drawings, bell)
        running = asyncio.create_task(sender.run())
        yield bell
        bell.stop()
        await running


@asynccontextmanager
async def office(path: Path, people: int) -> AsyncIterator[Office]:
    async with opened(path):
        pass
    with closing(sqlite3.connect(path)) as raw, raw:
        for statement in _FILL:
            raw.execute(
                statement,
                {"people": people, "now": to_stored(_NOW), "version": CONSENT_VERSION},
            )
    async with opened(path) as database:
        process = Process(path.parent / "worker")
        channel = Channel()
        world = World(ROUTES, {channel.name: channel}, "id", b"k" * 32)
        drawings = Drawings(path.parent / "drawn", process)
        yield Office(Held(database), channel, world, drawings, people)
        await process.close()


_COUNTED = """with recursive counted (n) as
    (select 1 union all select n + 1 from counted where n < :people)"""
_FILL = (
    """insert into offices (name, city, zone, contact)
       values ('Dinas Perpustakaan Contoh', 'Kota Contoh', 'Asia/Makassar', 'a@contoh.example')""",
    _COUNTED
    + """insert into people (name, institution, zone, consent_version, consented_at, office,
           addressed, library_kind)
         select 'Sari Contoh ' || n, 'SDN ' || n / 2 || ' Contoh', 'Asia/Makassar', :version, :now,
           1, 'ibu', 'sekolah' from counted""",
    """insert into consents (person, version, channel, given)
       select id, consent_version, 'instant', consented_at from people""",
    """insert into chats (channel, address, person, used)
       select 'instant', id, id, :now from people""",
    # Those who are answered in between are nobody's.
    _COUNTED.replace(":people", str(REPLIES))
    + """insert into chats (channel, address, used) select 'instant', 'tanya-' || n, :now
         from counted""",
    "insert into roles (person, role, office) values (1, 'coordinator', 1)",
)


async def measure(folder: Path) -> list[Figure]:
    async with office(folder / "few.db", FEW) as few, office(folder / "many.db", MANY) as many:
        await few.confirm()
        control = await few.lists() * MANY / FEW
        figures = await _lists(many, control)
        figures += await _way(many)
    async with office(folder / "paced.db", MANY) as paced, office(folder / "idle.db", FEW) as idle:
        figures += await _beside(paced, idle)
    return figures


async def _lists(many: Office, control: float) -> list[Figure]:
    before = _memory()
    await many.confirm()
    took = await many.lists()
    held = many.database.held
    return [
        Figure(
            f"the list of {MANY:,} people",
            "s",
            took,
            control,
            f"{MANY // FEW} times that of {FEW:,}",
            aim="< 10",
        ),
        Figure("the same: a step holds the writer, p50", "ms", percentile(held, 50)),
        Figure("the same: p99", "ms", percentile(held, 99), aim="≤ 20"),
        Figure("the same: memory grows by", "MB", _memory() - before, aim="< 50"),
    ]


async def _way(many: Office) -> list[Figure]:
    """All copies, as fast as commits allow, in time that does not pass."""
    before = _memory()
    many.database.held.clear()
    began = perf_counter()
    async with many.sending(UNPACED, lambda: _NOW) as bell:
        while (await many.ledger(1)).get("queued", 0) + (await many.ledger(1)).get("posted", 0):
            await many.feeds(_NOW)
            bell.ring()
            await asyncio.sleep(0.01)
    took = perf_counter() - began
    ended = await many.ledger(1)
    assert sum(ended.values()) == MANY, ended
    held = many.database.held
    return [
        Figure(f"{MANY:,} copies fed, sent and accounted for", "a second", MANY / took),
        Figure("the same: a step holds the writer, p99", "ms", percentile(held, 99), aim="≤ 20"),
        Figure("the same: sent", "people", ended.get("sent", 0)),
        Figure("the same: blocked", "people", ended.get("blocked", 0)),
        Figure("the same: memory grows by", "MB", _memory() - before, aim="< 50"),
    ]


async def _beside(paced: Office, idle: Office) -> list[Figure]:
    """Replies while the announcement runs at the default pace, in real time."""
    await paced.confirm()
    await paced.lists()
    waited, alone = await asyncio.gather(_replies(paced, True), _replies(idle, False))
    sent = (await paced.ledger(1)).get("sent", 0)
    return [
        *(
            Figure(
                f"a reply while {MANY:,} are announced to, p{percent}",
                "ms",
                percentile(waited, percent),
                percentile(alone, percent),
                f"nothing is announced; both paced at {PACE}/s",
                aim="< 1000",
            )
            for percent in (50, 95)
        ),
        Figure(f"the same: copies in {RUNS_FOR:.0f} s", "a second", sent / RUNS_FOR, aim="≤ 29"),
    ]


async def _replies(office: Office, announces: bool) -> list[float]:
    moments, waited = Random(6), list[float]()
    began = monotonic()

    def now() -> datetime:
        return _NOW + timedelta(seconds=monotonic() - began)

    async with office.sending(PACE, now) as bell:
        feeding_now = asyncio.create_task(_each_second(office.feeds, now, bell))
        for number in range(1, REPLIES + 1):
            await asyncio.sleep(moments.uniform(0, 2 * RUNS_FOR / REPLIES))
            waited.append(await _reply(office, number, now(), bell))
        feeding_now.cancel()
    return waited


async def _each_second(
    step: Callable[[datetime], Awaitable[None]], now: Callable[[], datetime], bell: Bell
) -> None:
    while True:
        await step(now())
        bell.ring()
        await asyncio.sleep(1)


async def _reply(office: Office, number: int, moment: datetime, bell: Bell) -> float:
    """Milliseconds from the wish to write it until the channel has it."""
    office.channel.replied.clear()
    began = perf_counter()
    async with office.database.inner.transaction() as connection:
        expires = moment + timedelta(days=1)
        chat = office.people + number
        await outbox.post(connection, chat, Lane.REPLIES, _REPLY, None, moment, expires)
    bell.ring()
    await office.channel.replied.wait()
    return (perf_counter() - began) * 1000


def _memory() -> float:
    """MB, the most there ever was."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
