"""A play in which Rina coordinates Bontang, and librarians belong to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.announcing.bontang import Bontang
from tests.play import playing


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Bontang]:
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)")
        await play.phone("Rina")
        yield await Bontang.of(play)
