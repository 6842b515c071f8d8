from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.worker.drawing import Drawings
from bot.worker.process import Process
from storage.connection import Database
from tests.bot.sending import Post
from tests.bot.working import Worker, working


@pytest.fixture
async def post(database: Database, tmp_path: Path) -> AsyncIterator[Post]:
    process = Process(tmp_path / "worker")
    yield Post(database, Drawings(tmp_path / "drawn", process))
    await process.close()


@pytest.fixture
async def worker(tmp_path: Path) -> AsyncIterator[Worker]:
    async with working(tmp_path) as worker:
        yield worker
