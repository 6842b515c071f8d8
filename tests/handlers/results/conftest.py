from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.results.room import Room
from tests.play import playing


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)\n(Tono panitia Samarinda)\n(Sari sudah dikenal)")
        await play.hears("Rina: /menu")
        yield Room(play)
