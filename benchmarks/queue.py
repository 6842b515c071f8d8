"""The outbox with 100,000 announcements waiting: what it sends, and how long a reply waits.

The real sender over the real database, to a channel that shows everything at once; for what a
reply waits also to the Bot API's stand-in, with its limits.
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
from benchmarks.sends.ours import line_to
from benchmarks.telegram import stand_in
from benchmarks.town import opened
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from content.text import Text
from handlers.chat import Channel, Delivery, Sent, Worded
from handlers.posting import Content
from storage.connection import Database
from storage.post import deliveries, outbox
from storage.post.outbox import Lane
from tests.wire.instant import Wire

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


@dataclass
class Instant(Wire):
    """A channel that shows everything at once, or hands it `on` to a real one.

    `replied`: a reply was shown; `enough`: `until` were shown."""

    name: str = "instant"
    shown: int = 0
    until: int = 0
    on: Channel | None = None
    replied: asyncio.Event = field(default_factory=asyncio.Event)
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, post: Worded) -> Delivery:
        delivery = await self.on.deliver(post) if self.on else Sent(str(self.shown + 1))
        self.shown += 1
        if post.text == Text("Baik."):
            self.replied.set()
        if self.shown == self.until:
            self.enough.set()
        return delivery


@dataclass
class Post:
    """One database with what waits in it."""

    database: Database
    channel: Instant
    drawings: Drawings
    waiting: int  # so many chats; those after them are answered

    @asynccontextmanager
    async def sending(self, pace: int) -> AsyncIterator[Bell]:
        """The real loop; at the end everything that was under way is written down."""
        bell = Bell()
        sender = Sender(self.database, self.channel, lambda: _NOW, Pace(pace), self.drawings, bell)
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

    async def _commit_reply(self, chat: int) -> None:
        async with self.database.transaction() as connection:
            await outbox.post(connection, chat, Lane.REPLIES, _REPLY, None, _NOW, _EXPIRES)

    async def claim(self) -> float:
        """Milliseconds in which a committed reply is found and claimed, before all that waits."""
        await self._commit_reply(self.waiting + 1)
        began = perf_counter()
        async with self.database.transaction() as connection:
            [claimed] = await deliveries.claim(connection, self.channel.name, _NOW, "[]", most=1)
        took = perf_counter() - began
        assert claimed.content == _REPLY
        async with self.database.transaction() as connection:
            await deliveries.refused(connection, claimed, "measured")
        return took * 1000

    async def reply(self, bell: Bell, chat: int) -> float:
        """Milliseconds from the commit of a reply until the channel has it."""
        self.channel.replied.clear()
        await self._commit_reply(chat)
        began = perf_counter()
        bell.ring()
        await self.channel.replied.wait()
        return (perf_counter() - began) * 1000

    async def replies(self) -> list[float]:
        moments = Random(29)
        took = []
        async with self.sending(PACE) as bell:
            for number in range(1, REPLIES + 1):
                await asyncio.sleep(moments.uniform(0, 1))  # at any moment of the paced second
                took.append(await self.reply(bell, self.waiting + number))
        return took


_FILL_CHATS = """
    with recursive counted (number) as
      (select 1 union all select number + 1 from counted where number < :count)
    insert into chats (channel, address, used) select 'instant', number, 0 from counted"""
_FILL_OUTBOX = """
    insert into outbox (chat, channel, lane, content, due, expires, resend)
    select id, channel, 3, :content, :now, :expires, 0 from chats where id <= :count"""
_REFILL = """update outbox set state = 'waiting', message = null, content = :content
             where state = 'sent'"""


@asynccontextmanager
async def waiting(path: Path, count: int, url: str | None = None) -> AsyncIterator[Post]:
    """This many announcements wait, each for a chat of its own; more chats wait for nothing.

    With `url`, they go to a Bot API there.
    """
    async with opened(path) as database:
        async with database.transaction() as connection:
            await connection.execute(_FILL_CHATS, count=count + REPLIES)
            await connection.execute(
                _FILL_OUTBOX, content=_CONTENT, now=_NOW, expires=_EXPIRES, count=count
            )
        process = Process(path.parent / "worker")
        drawings = Drawings(path.parent / "drawn", process)
        telegram, request = line_to(url, database) if url else (None, None)
        yield Post(database, Instant(on=telegram), drawings, count)
        await process.close()
        if request is not None:
            await request.shutdown()


async def measure(folder: Path) -> list[Figure]:
    async with (
        waiting(folder / "many.db", MANY) as many,
        waiting(folder / "few.db", FEW) as few,
    ):
        figures = [await _claims(many, few), await _speed(many, few), await _fastest(many, few)]
    figures += await _waits(folder)
    with stand_in() as url:
        figures += await _waits(folder, url)
    return figures


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


async def _waits(folder: Path, url: str | None = None) -> list[Figure]:
    """At the default pace, which is what a reply really waits for; both senders at once, but one
    after the other where they share a Bot API with its limits."""
    wire = "wire-" if url else ""
    async with (
        waiting(folder / f"{wire}long.db", MANY, url) as long,
        waiting(folder / f"{wire}none.db", 0, url) as none,
    ):
        if url is None:
            waited, alone = await asyncio.gather(long.replies(), none.replies())
        else:
            waited, alone = await long.replies(), await none.replies()
    over = " over the Bot API" if url else ""
    return [
        Figure(
            f"a reply waits behind {MANY:,}{over}, p{percent}",
            "ms",
            percentile(waited, percent),
            percentile(alone, percent),
            f"nothing else waits; both paced at {PACE}/s",
            aim="< 1000",
        )
        for percent in (50, 95)
    ]
