"""`python -m benchmarks [names]`: all figures side by side, or those of the named files."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import announcing, door, growth, polls, queue, start, telegram, turns
from benchmarks.figure import Figure, machine, table

MEASURES: dict[str, Callable[[Path], Awaitable[list[Figure]]]] = {
    "turns": turns.measure,
    "start": start.measure,
    "queue": queue.measure,
    "telegram": telegram.measure,
    "door": door.measure,
    "announcing": announcing.measure,
    "polls": polls.measure,
    "growth": growth.measure,
}


def main() -> None:
    names = sys.argv[1:] or list(MEASURES)
    if unknown := sorted(set(names) - MEASURES.keys()):
        sys.exit(f"no such figures: {', '.join(unknown)}; there are {', '.join(MEASURES)}")
    print(machine())
    print(table(asyncio.run(_measured(names))))


async def _measured(names: list[str]) -> list[Figure]:
    figures: list[Figure] = []
    for name in names:
        print(f"measuring {name} …", file=sys.stderr)
        with TemporaryDirectory(prefix=f"rekan-{name}-") as folder:
            figures += await MEASURES[name](Path(folder))
    return figures


main()
