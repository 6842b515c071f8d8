"""Turns in the database of a nation, beside the same turns in that of a town.

The same kinds of turns by people drawn from all, one here and one there in turn. Then every job and
every statement of the transcripts is asked once in the large one: `benchmarks/statements.py`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

from benchmarks.figure import Figure, percentile
from benchmarks.nation import Nation, Step
from benchmarks.statements import asked
from benchmarks.town import DELIVERED, NOW, opened, staffed
from bot.channels.webchat.channel import NAME
from bot.loops.turns import Turns
from handlers.context import World
from handlers.seats.presses import Enrol, Leave
from handlers.turn import take_turn
from storage.connection import Database

NATION = Nation(people=1_000_000, events=10_000)
TOWN = Nation(people=1_000, events=10)
ROUNDS, TURNS_A_ROUND = 10, 40
_CONTROL = f"{TOWN.people:,} people, {TOWN.events} events, {TOWN.enrolments:,} enrolments"

Took = dict[str, list[float]]


@dataclass
class Side:
    """One of the two databases, with the turns that are taken in it."""

    database: Database
    turns: Turns
    world: World
    steps: dict[str, Iterator[Step]]
    took: Took
    numbers: Iterator[int]

    async def play(self, kind: str) -> None:
        step = next(self.steps[kind])
        began = perf_counter()
        await self._take(step)
        self.took[kind].append((perf_counter() - began) * 1000)
        if step.press and step.press.startswith(f"{Enrol.code}:"):  # no event fills up meanwhile
            event = int(step.press.partition(":")[2])
            await self._take(Step(step.person, press=Leave(event=event).wire))

    async def _take(self, step: Step) -> None:
        says = {"words": step.words} if step.press is None else {"press": step.press}
        number = f"baru-{next(self.numbers)}"
        update = {"phone": step.phone, "number": number, "at": NOW.isoformat(), **says}
        await self.turns.receive(NAME, json.dumps(update).encode())
        turned = await take_turn(self.database, NOW, self.world)
        assert turned is not None
        assert turned.error is None

    async def deliver(self) -> None:
        async with self.database.transaction() as connection:
            await connection.execute(DELIVERED)


async def measure(folder: Path) -> list[Figure]:
    nation, town = folder / "nation.db", folder / "town.db"
    await NATION.found(nation)
    await TOWN.found(town)
    figures = await _turns(nation, town)
    return [*figures, *await asked(nation, town, folder)]


async def _turns(nation: Path, town: Path) -> list[Figure]:
    async with AsyncExitStack() as both:
        sides = [
            _side(await both.enter_async_context(opened(path)), size.steps(path, Random(27)))
            for path, size in ((nation, NATION), (town, TOWN))
        ]
        for kind in [*sides[0].steps] * (ROUNDS + 1):
            for _ in range(TURNS_A_ROUND):
                for side in sides:
                    await side.play(kind)
            for side in sides:
                await side.deliver()
    return [
        _figure(kind, percent, *(_rounds(side.took[kind]) for side in sides))
        for kind in sides[0].steps
        for percent in (50, 95)
    ]


def _figure(kind: str, percent: int, ours: list[list[float]], control: list[list[float]]) -> Figure:
    """The ratio is the median of rounds, because the machine has other things to do too."""
    mine, theirs = ([percentile(each, percent) for each in rounds] for rounds in (ours, control))
    return Figure(
        f"{kind} among {NATION.people:,}, p{percent}",
        "ms",
        median(mine),
        median(theirs),
        _CONTROL,
        median(one / other for one, other in zip(mine, theirs, strict=True)),
        aim="≤ 1.5" if percent == 95 else "",
    )


def _side(database: Database, steps: dict[str, Iterator[Step]]) -> Side:
    turns, world = staffed(database)
    return Side(database, turns, world, steps, defaultdict(list), count(1))


def _rounds(took: list[float]) -> list[list[float]]:
    """Without the first, which reads the texts and the holidays for the first time."""
    return [
        took[first : first + TURNS_A_ROUND]
        for first in range(TURNS_A_ROUND, len(took), TURNS_A_ROUND)
    ]
