from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.drawing.worker import Worker
from storage.connection import Database
from tests.bot.sending import Post


@pytest.fixture
async def post(database: Database, tmp_path: Path) -> AsyncIterator[Post]:
    worker = Worker(tmp_path / "drawn")
    yield Post(database, worker)
    await worker.close()
