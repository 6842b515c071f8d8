"""Every statement that the transcripts ask, and every job, asked once in a large database.

What takes long there looks at everybody instead of at those concerned.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

import aiosqlite

from benchmarks.figure import Figure
from benchmarks.tape import BEGIN, COMMIT, Statement, Tape, Values, bare
from benchmarks.town import NOW, opened, staffed
from handlers.jobs import JOBS
from tests.play import Play, begins_at

LONG_MS = 50
_EXAMPLES = 3  # different values of one statement
_TIMES = 3  # each, because the machine has other things to do too
_OF_THE_TESTS = ("select id from people where name = :name",)
_TRANSCRIPTS = Path(__file__).resolve().parents[1] / "tests" / "conversations"
_CONTROL = "the same in the small one"


class Played(Tape):
    """In a transcript, a turn may also fail."""

    async def rollback(self) -> None:
        await self.raw.rollback()


@dataclass
class Watch(Tape):
    """Says how long each statement took, in milliseconds."""

    took: dict[str, float] = field(default_factory=dict)

    async def execute_fetchall(self, sql: str, values: Values | None = None) -> list[aiosqlite.Row]:
        began = perf_counter()
        rows = list(await self.raw.execute_fetchall(sql, values))
        self._note(sql, began)
        return rows

    async def execute(self, sql: str, values: Values | None = None) -> aiosqlite.Cursor:
        began = perf_counter()
        cursor = await self.raw.execute(sql, values)
        self._note(sql, began)
        return cursor

    def _note(self, sql: str, began: float) -> None:
        self.took[sql] = max(self.took.get(sql, 0), (perf_counter() - began) * 1000)


async def asked(large: Path, small: Path, folder: Path) -> list[Figure]:
    known = await _collected(folder)
    ours, control = await _statements(large, known), await _statements(small, known)
    jobs, jobs_control = await _jobs(large), await _jobs(small)
    return [
        _slowest(f"slowest of {len(known)} statements", ours, control),
        Figure("the median of them", "ms", median(ours.values()), median(control.values())),
        _slowest(f"slowest statement of {len(JOBS)} jobs", jobs, jobs_control),
    ]


def _slowest(name: str, ours: dict[str, float], control: dict[str, float]) -> Figure:
    for sql, took in sorted(ours.items(), key=lambda each: -each[1]):
        if took >= LONG_MS:
            print(f"{took:.0f} ms: {' '.join(sql.split())}", file=sys.stderr)
    slowest = max(ours, key=lambda sql: ours[sql])
    aim = f"< {LONG_MS}"
    return Figure(name, "ms", ours[slowest], control.get(slowest), _CONTROL, aim=aim)


async def _collected(folder: Path) -> dict[str, list[Values]]:
    """What the transcripts ask, with the values of the last times."""
    known: dict[str, list[Values]] = defaultdict(list)
    scripts = {each.stem: each.read_text("utf-8") for each in sorted(_TRANSCRIPTS.glob("*.txt"))}
    for name, words in scripts.items():
        for sql, values in await _played(words, folder / name):
            ours = not sql.startswith((BEGIN, COMMIT, "pragma", *_OF_THE_TESTS))
            if ours and values not in known[sql]:
                known[sql] = [*known[sql][1 - _EXAMPLES :], values]
    return known


async def _played(words: str, folder: Path) -> list[Statement]:
    path = folder / "rekan.db"
    async with opened(path):
        pass
    async with bare(path) as raw:
        tape = Played(raw)
        play = Play(tape.database(), folder, begins_at(words))
        try:
            await play.follow(words)
        finally:
            await play.close()
        return tape.cut()


async def _statements(path: Path, known: dict[str, list[Values]]) -> dict[str, float]:
    """Milliseconds of each, the slowest of its examples; nothing of it is kept."""
    took: dict[str, float] = {}
    async with bare(path) as raw:
        for sql, examples in known.items():
            took[sql] = max([await _timed(raw, sql, values) for values in examples])
    return took


async def _timed(raw: aiosqlite.Connection, sql: str, values: Values) -> float:
    """The best of a few times."""
    took = []
    for _ in range(_TIMES):
        await raw.execute(BEGIN)
        began = perf_counter()
        with suppress(aiosqlite.IntegrityError):  # its values belong to the transcript
            await raw.execute_fetchall(sql, values)
        took.append((perf_counter() - began) * 1000)
        await raw.rollback()
    return min(took)


async def _jobs(path: Path) -> dict[str, float]:
    async with bare(path) as raw:
        watch = Watch(raw)
        database = watch.database()
        _, world = staffed(database)
        for job in JOBS:
            await job.run(database, NOW, world)
    return watch.took
