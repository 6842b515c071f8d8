"""`kill -9` at any moment, on Telegram: nothing that Telegram was told arrived is lost or doubled.

The control is a bot on the library's own updater, killed over the same kind of backlog: it loses.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sys
from asyncio.subprocess import DEVNULL
from pathlib import Path

from tests.attacks.figures import LONG, mean, p, tell
from tests.attacks.judge import Updates, count, sound
from tests.attacks.town import Town, town
from tests.attacks.townspeople import Librarian, Maker
from tests.bot.process import ROOT, until
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, Limits, bot_api

KILLS, MAKERS, LIBRARIANS, UPDATES = (200, 10, 50, 20_000) if LONG else (15, 3, 9, 0)
PER_SECOND = "200" if LONG else "29"
ANSWER_SECONDS = 0.05  # of Telegram, so that messages are under way
BACKLOG, HANDLED, CONTROLS = 300, 20, 3 if LONG else 1

UNDER_WAY = "select count(*) from outbox where state = 'sending' and message is null"


class Killer:
    """Kills at moments drawn with a fixed seed, and looks at what each left behind."""

    def __init__(self, town: Town, folder: Path) -> None:
        self._town = town
        self._folder = folder
        self._draw = random.Random(20261122)
        self.under_way: list[int] = []  # at each kill
        self.accepted: list[int] = []  # of these, by Telegram: they will be shown twice
        self.over = False

    async def run(self) -> None:
        while len(self.under_way) < KILLS or self._town.updates.pushed < UPDATES:
            await self._moment()
            await self._town.service.kill()
            self._look(self._town.service.photograph(self._folder / "photograph"))
            await self._town.service.start()
        self.over = True

    async def _moment(self) -> None:
        """After so many things that Telegram was told arrived, or that it accepted from us."""
        api, updates = self._town.api, self._town.updates
        more = self._draw.randint(1, 120 if LONG else 20)
        if self._draw.random() < 0.5:
            aim = len(updates.confirmed) + more
            await until(lambda: len(updates.confirmed) >= aim)
        else:
            aim = api.accepted + more
            await until(lambda: api.accepted >= aim)

    def _look(self, database: Path) -> None:
        sound(database)
        assert self._town.updates.lost(database) == 0
        self.under_way.append(count(database, UNDER_WAY))
        accepted = sum(len(each.sent) for each in self._town.people)
        known = count(database, "select count(*) from outbox where message is not null")
        self.accepted.append(accepted - known - sum(self.accepted))
        shutil.rmtree(database.parent)


async def again(each: Maker | Librarian, killer: Killer) -> None:
    while not killer.over:
        await each.acts()


async def test_nothing_that_arrived_is_lost_or_doubled(tmp_path: Path) -> None:
    # Few people talk as much as many do: each chat may be written to more often than on Telegram.
    limits = Limits(burst=None, per_second=None if LONG else 30)
    async with bot_api(limits) as api:
        async with town(
            tmp_path / "service", api, MAKERS, LIBRARIANS, MESSAGES_PER_SECOND=PER_SECOND
        ) as busy:
            api.delay(ANSWER_SECONDS, after=True)
            killer = Killer(busy, tmp_path)
            killing = asyncio.create_task(killer.run())
            await asyncio.gather(killing, *(again(each, killer) for each in busy.people))
            await busy.rests()
            assert await busy.service.stop() == 0
        doubled = busy.judge()
        tell(
            "kill -9",
            kills=len(killer.under_way),
            updates=busy.updates.pushed,
            messages=len(api.log),
            lost=busy.updates.unhandled(busy.service.database),
            under_way=sum(killer.under_way),
            duplicates=doubled,
            mean_per_kill=mean(killer.accepted),
            p99_per_kill=p(0.99, killer.accepted),
        )
        assert doubled <= sum(killer.under_way)


async def test_the_librarys_own_updater_loses_them(tmp_path: Path) -> None:
    shares = [await lost_by_the_control(tmp_path / str(number)) for number in range(CONTROLS)]
    tell("control", kills=CONTROLS, backlog=BACKLOG, lost_of_confirmed=mean(shares))
    assert min(shares) > 0


async def lost_by_the_control(handled: Path) -> float:
    """The share of what it told Telegram had arrived, and never handled."""
    async with bot_api(NO_LIMITS) as api:
        sari, updates = Person(api, "Sari"), Updates(api)
        for number in range(BACKLOG):
            await sari.says(f"Pesan {number}")
        command = (sys.executable, "-m", "tests.attacks.stock", api.token, api.url, str(handled))
        bot = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, stdout=DEVNULL, stderr=DEVNULL
        )
        try:
            await until(lambda: handled.exists() and len(written(handled)) >= HANDLED)
        finally:
            bot.kill()
            await bot.wait()
        confirmed = updates.confirmed
        return len(confirmed - written(handled)) / len(confirmed)


def written(path: Path) -> set[int]:
    return {int(line) for line in path.read_text().split("\n")[:-1]}
