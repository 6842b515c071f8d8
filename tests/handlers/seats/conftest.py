"""A play in which Rina coordinates Bontang, which has one event."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.play import Play, playing


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(
            """(Rina panitia Bontang)
(kegiatan "Temu (contoh)", 7/12/2026 09.00–12.00, 2 kursi)"""
        )
        yield play
