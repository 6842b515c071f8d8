"""Takes turns over a folder's database until no update waits: a process that may be killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from handlers.turn import take_turn
from tests.play import playing


async def turning(folder: Path) -> None:
    """A line for each turn, after its commit."""
    async with playing(folder) as play:
        while (turned := await take_turn(play.database, play.clock.now(), play.world)) is not None:
            assert turned.error is None, turned.error
            print("turned", flush=True)


if __name__ == "__main__":
    asyncio.run(turning(Path(sys.argv[1])))
