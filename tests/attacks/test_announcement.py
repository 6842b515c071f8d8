"""An announcement under faults: everybody is accounted for, and nobody is told twice."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import UNDER_WAY_AT_LEAST, Sender
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from handlers.announcing import feeding, listing
from handlers.chat import Delivery, Later, Refused, Sent, Unsure, Worded
from handlers.context import World
from handlers.routes import ROUTES
from storage.connection import open_database
from tests.attacks.announced import confirmed, ledger, people_in
from tests.attacks.figures import LONG, tell
from tests.attacks.judge import sound
from tests.bot.process import running, until
from tests.bot.telegram.talking import settings
from tests.wire.instant import Wire
from tests.wire.telegram import BotApi, Call, Limits, bot_api

PEOPLE, KILLS, PER_SECOND = (5_000, 20, 200) if LONG else (250, 3, 100)
BLOCKED, DROPS = 10, 0.02  # every tenth; this share of the answers
SIMULATED = 100_000 if LONG else 1_000
STORM = 0.05  # the share of the sends that are answered 429, in simulated time


async def test_killed_in_the_middle(tmp_path: Path) -> None:
    async with bot_api(Limits(burst=None, per_second=None)) as api:
        folder = tmp_path / "service"
        (folder / "data").mkdir(parents=True)
        database = folder / "data" / "rekan.db"
        to = await confirmed(database, PEOPLE, datetime.now(UTC))
        for number in to:
            api.open_chat(number)
        for number in to[::BLOCKED]:
            api.blocks(number)
        api.drop(share=DROPS)
        await _killed(api, folder, to)
        sound(database)
        told = Counter(call.chat for call in _copies(api))
        ended = ledger(database)
        tell(
            "announcement",
            people=PEOPLE,
            kills=KILLS,
            answers_lost=api.troubles.met("drop"),
            **ended,
            twice=sum(many > 1 for many in told.values()),
            sent_but_not_shown=len(people_in(database, "sent") - told.keys()),
        )
        assert ended.keys() <= {"sent", "blocked", "uncertain"}
        assert sum(ended.values()) == PEOPLE
        assert max(told.values()) == 1, "nobody is told twice"
        assert people_in(database, "sent") <= told.keys(), "who got it was shown it"
        blocked, uncertain = people_in(database, "blocked"), people_in(database, "uncertain")
        assert blocked <= set(to[::BLOCKED]) <= blocked | uncertain, "or killed before the answer"
        under_way = max(UNDER_WAY_AT_LEAST, PER_SECOND // 10)
        assert len(uncertain) <= api.troubles.met("drop") + KILLS * under_way


async def _killed(api: BotApi, folder: Path, to: range) -> None:
    """At moments that are spread over its way, and then to its end."""
    draw = random.Random(6)
    moments = sorted(draw.sample(range(1, len(to) * 8 // 10), KILLS))
    pace = {"MESSAGES_PER_SECOND": str(PER_SECOND)}
    async with running(folder, **settings(api, **pace)) as service:
        for told in moments:
            await until(lambda: len(_copies(api)) >= told, within=600)  # noqa: B023
            await service.kill()
            await service.start()
        await until(lambda: not _left(folder / "data" / "rekan.db"), within=900)
        assert await service.stop() == 0


def _copies(api: BotApi) -> list[Call]:
    return [each for each in api.log if each.method == "sendMessage" and "kegiatan" in each.text]


def _left(database: Path) -> int:
    """How many wait; 1 where nobody is listed yet."""
    ended = ledger(database)
    return ended.get("queued", 0) + ended.get("posted", 0) + (not ended)


@dataclass
class Stormy(Wire):
    """One in ten chats has blocked us, some calls come too fast, some answers are lost."""

    draw: random.Random = field(default_factory=lambda: random.Random(7))
    shown: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)

    async def deliver(self, post: Worded) -> Delivery:
        if post.message is not None or "kegiatan" not in (post.text.plain if post.text else ""):
            return Sent(post.message or "progress")
        if int(post.address) % BLOCKED == 0:
            return Refused("blocked", gone=True)
        if (drawn := self.draw.random()) < STORM:
            self.met["429"] += 1
            return Later(2)
        self.shown[post.address] += 1
        if drawn < STORM + DROPS:
            self.met["lost"] += 1
            return Unsure("no answer")
        return Sent(str(self.shown.total()))


async def test_everybody_is_accounted_for(tmp_path: Path) -> None:
    """In simulated time: what waits for a pause, or for the pace, waits no longer than it must."""
    begins = datetime(2026, 11, 23, 4, tzinfo=UTC)
    to = await confirmed(tmp_path / "rekan.db", SIMULATED, begins, "wire")
    opened = await open_database(tmp_path / "rekan.db")
    seconds, wire = 0.0, Stormy()
    world = World(ROUTES, {wire.name: wire}, "id", b"k" * 32)
    process = Process(tmp_path / "worker")

    def now() -> datetime:
        return begins + timedelta(seconds=seconds)

    pace = Pace(1_000, monotonic=lambda: seconds * 1_000)  # its pauses are over at the next look
    sender = Sender(opened, wire, now, pace, Drawings(tmp_path / "drawn", process), Bell())
    while _left(tmp_path / "rekan.db"):
        await listing.make_lists(opened, now(), world)
        await feeding.feed(opened, now(), world)
        for _ in range(feeding.MOST_UNDER_WAY):
            if not await sender.step():
                break
            seconds += 1 / 29
        seconds += 1
    await opened.close()
    await process.close()
    ended = ledger(tmp_path / "rekan.db")
    tell("stormy", people=SIMULATED, hours=seconds / 3600, **wire.met, **ended)
    assert sum(ended.values()) == len(to)
    assert ended["blocked"] == len([number for number in to if number % BLOCKED == 0])
    assert ended["uncertain"] == wire.met["lost"]
    assert ended["sent"] == SIMULATED - ended["blocked"] - ended["uncertain"]
    assert wire.shown.total() == ended["sent"] + ended["uncertain"]
    assert max(wire.shown.values()) == 1
