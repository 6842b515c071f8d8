"""A play in which Rina coordinates Bontang."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.polls.office import Office
from tests.play import playing


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with playing(tmp_path) as play:
        yield await Office.of(play)
