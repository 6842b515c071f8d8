"""The outbox with 100,000 announcements waiting: what it sends, and how long a reply waits.

The real sender over the real database; only the channel is ours, and it shows everything at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from benchmarks.figure import Figure, percentile
from benchmarks.town import opened
from bot.drawing.worker import Worker
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from content.text import Text
from handlers.chat import (
    Abilities,
    FileRef,
    Handled,
    NotFetched,
    Raw,
    Read,
    Sent,
    Unreadable,
    Worded,
)
from handlers.posting import Content
from storage.connection import Database
from storage.post import deliveries, outbox
from storage.post.outbox import Lane

MANY, FEW = 100_000, 2_000
SENT_A_ROUND = 1_000  # fewer than FEW, so that neither side runs dry
ROUNDS = 7
REPLIES = 60
CLAIMS_A_ROUND = 30
PACE = 29  # a second, the default of MESSAGES_PER_SECOND
UNPACED = 1_000_000
FASTEST = 1_000  # a second, the most that Telegram sells
_NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
_EXPIRES = _NOW + timedelta(days=1)
_CONTENT = Content(text=Text("Besok ada kegiatan.")).model_dump_json(exclude_defaults=True)
_REPLY = Content(text=Text("Baik.")).model_dump_json(exclude_defaults=True)
_FEW = f"{FEW:,} waiting"
_ABILITIES = Abilities(edit=True, text_length=4096, caption_length=1024, per_chat=False)


@dataclass
class Instant:
    """A channel that shows everything at once. `replied`: a reply was shown; `enough`: `until`."""

    name: str = "instant"
    can: Abilities = _ABILITIES
    shown: int = 0
    until: int = 0
    replied: asyncio.Event = field(default_factory=asyncio.Event)
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    def split(self, body: bytes) -> list[Raw]:
        return []

    def read(self, raw: Raw) -> Read:
        return Unreadable("nobody writes here")

    def link(self, payload: str) -> str | None:
        return None

    async def fetch(self, file: FileRef, to: Path) -> NotFetched | None:
        return None

    async def deliver(self, post: Worded) -> Sent:
        self.shown += 1
        if post.text == Text("Baik."):
            self.replied.set()
        if self.shown == self.until:
            self.enough.set()
        return Sent(str(self.shown))

    async def acknowledge(self, handled: Handled) -> None:
        pass


@dataclass
class Post:
    """One database with what waits in it."""

    database: Database
    channel: Instant
    worker: Worker
    chats: int

    @asynccontextmanager
    async def sending(self, pace: int) -> AsyncIterator[Bell]:
        """The real loop; at the end everything that was under way is written down."""
        bell = Bell()
        sender = Sender(self.database, self.channel, lambda: _NOW, Pace(pace), self.worker, bell)
        running = asyncio.create_task(sender.run())
        yield bell
        bell.stop()
        await running

    async def send(self, pace: int = UNPACED) -> float:
        """Messages a second, claim and outcome of each committed."""
        before = self.channel.shown
        self.channel.until = before + SENT_A_ROUND
        self.channel.enough.clear()
        began = perf_counter()
        async with self.sending(pace):
            await self.channel.enough.wait()
        return (self.channel.shown - before) / (perf_counter() - began)

    async def refill(self) -> None:
        async with self.database.transaction() as connection:
            await connection.execute(_REFILL, content=_CONTENT)

    async def _commit_reply(self) -> None:
        async with self.database.transaction() as connection:
            await outbox.post(connection, self.chats, Lane.REPLIES, _REPLY, None, _NOW, _EXPIRES)

    async def claim(self) -> float:
        """Milliseconds in which a committed reply is found and claimed, before all that waits."""
        await self._commit_reply()
        began = perf_counter()
        async with self.database.transaction() as connection:
            [claimed] = await deliveries.claim(connection, self.channel.name, _NOW, "[]", most=1)
        took = perf_counter() - began
        assert claimed.content == _REPLY
        async with self.database.transaction() as connection:
            await deliveries.refused(connection, claimed, "measured")
        return took * 1000

    async def reply(self, bell: Bell) -> float:
        """Milliseconds from the commit of a reply until the channel has it."""
        self.channel.replied.clear()
        await self._commit_reply()
        began = perf_counter()
        bell.ring()
        await self.channel.replied.wait()
        return (perf_counter() - began) * 1000

    async def replies(self) -> list[float]:
        moments = Random(29)
        took = []
        async with self.sending(PACE) as bell:
            for _ in range(REPLIES):
                await asyncio.sleep(moments.uniform(0, 1))  # at any moment of the paced second
                took.append(await self.reply(bell))
        return took


_FILL_CHATS = """
    with recursive counted (number) as
      (select 1 union all select number + 1 from counted where number < :count)
    insert into chats (channel, address, used) select 'instant', number, 0 from counted"""
_FILL_OUTBOX = """
    insert into outbox (chat, channel, lane, content, due, expires, resend)
    select id, channel, 3, :content, :now, :expires, 0 from chats where id < :count"""
_REFILL = """update outbox set state = 'waiting', message = null, content = :content
             where state = 'sent'"""


@asynccontextmanager
async def waiting(path: Path, count: int) -> AsyncIterator[Post]:
    """This many announcements wait, each for a chat of its own; one more chat waits for nothing."""
    async with opened(path) as database:
        async with database.transaction() as connection:
            await connection.execute(_FILL_CHATS, count=count + 1)
            await connection.execute(
                _FILL_OUTBOX, content=_CONTENT, now=_NOW, expires=_EXPIRES, count=count + 1
            )
        worker = Worker(path.parent / "drawn")
        yield Post(database, Instant(), worker, count + 1)
        await worker.close()


async def measure(folder: Path) -> list[Figure]:
    async with (
        waiting(folder / "many.db", MANY) as many,
        waiting(folder / "few.db", FEW) as few,
    ):
        figures = [await _claims(many, few), await _speed(many, few), await _fastest(many, few)]
    return [*figures, *await _waits(folder)]


async def _claims(many: Post, few: Post) -> Figure:
    took: list[float] = []
    control: list[float] = []
    for _ in range(ROUNDS):
        took += [await many.claim() for _ in range(CLAIMS_A_ROUND)]
        control += [await few.claim() for _ in range(CLAIMS_A_ROUND)]
    return Figure(
        f"a reply's claim before {MANY:,}, p50", "ms", median(took), median(control), _FEW
    )


async def _speed(many: Post, few: Post) -> Figure:
    speeds: list[float] = []
    control: list[float] = []
    for _ in range(ROUNDS):
        speeds.append(await many.send())
        control.append(await few.send())
        await few.refill()  # many stay many
    ratio = median(mine / other for mine, other in zip(speeds, control, strict=True))
    name = f"sent while {MANY:,} wait"
    return Figure(name, "a second", median(speeds), median(control), _FEW, ratio)


async def _fastest(many: Post, few: Post) -> Figure:
    """At the most that Telegram sells: the pace has to stay the limit, not the disk."""
    await few.refill()
    name, control = f"sent at a limit of {FASTEST:,}/s", await few.send(FASTEST)
    return Figure(name, "a second", await many.send(FASTEST), control, _FEW)


async def _waits(folder: Path) -> list[Figure]:
    """Both senders at once and at the default pace, which is what a reply really waits for."""
    async with (
        waiting(folder / "long.db", MANY) as long,
        waiting(folder / "none.db", 0) as none,
    ):
        waited, alone = await asyncio.gather(long.replies(), none.replies())
    return [
        Figure(
            f"a reply waits behind {MANY:,}, p{percent}",
            "ms",
            percentile(waited, percent),
            percentile(alone, percent),
            f"nothing else waits; both paced at {PACE}/s",
            aim="< 1000",
        )
        for percent in (50, 95)
    ]
