"""A worker as tests look at it: drawings with a process of their own, in one folder."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.worker.drawing import Drawings
from bot.worker.process import Process

GENEROUS = 60
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HALF_DRAWN = "worker"


class Worker(Drawings):
    """With a process of its own, whose folder lies in the cache."""

    def __init__(
        self,
        cache: Path,
        idle_seconds: float = 600,
        now: Callable[[], datetime] = lambda: NOON,
    ) -> None:
        self.process = Process(cache / HALF_DRAWN, idle_seconds)
        super().__init__(cache, self.process, now)

    @property
    def pid(self) -> int | None:
        return self.process.pid

    async def close(self) -> None:
        await self.process.close()


@asynccontextmanager
async def working(
    cache: Path, idle_seconds: float = 600, now: Callable[[], datetime] = lambda: NOON
) -> AsyncIterator[Worker]:
    worker = Worker(cache, idle_seconds, now)
    try:
        async with asyncio.timeout(GENEROUS):
            yield worker
    finally:
        await worker.close()


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


async def until(holds: Callable[[], object]) -> None:
    while not holds():  # noqa: ASYNC110  another process sets no event of ours
        await asyncio.sleep(0.002)
