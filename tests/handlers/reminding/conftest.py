"""A Bimtek of two days with two seats, ten days ahead: Sari has one, and Budi waits for none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(Budi sudah dikenal)
(bimtek "Bimtek Contoh", 3/12/2026 08.00–16.00, 2 hari, 1 kursi)
Sari: /start e1
Sari: [Daftar]
Rina: /menu
Tono: /menu"""


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    """It is Monday 23 November 2026, 09.00 in Bontang."""
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play
