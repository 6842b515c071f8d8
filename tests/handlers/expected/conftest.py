"""A play in which Rina coordinates Bontang, and a transaction on its database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.connection import Connection
from tests.play import Play, playing


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)")
        yield play


@pytest.fixture
async def connection(play: Play) -> AsyncIterator[Connection]:
    async with play.database.transaction() as connection:
        yield connection
