"""Two coordinators of Bontang, one of another office, and somebody who is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.surveys.maker import Maker
from tests.play import playing

GIVEN = """(Rina panitia Bontang)
(Budi panitia Bontang)
(Tono panitia Samarinda)
(Sari orang kantor Bontang)"""


@pytest.fixture
async def maker(tmp_path: Path) -> AsyncIterator[Maker]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        for name in ("Rina", "Budi", "Tono", "Sari"):
            await play.hears(f"{name}: /menu")
        yield Maker(play)


@pytest.fixture
async def survey(maker: Maker) -> int:
    """Three questions: one of which the others can depend, one of a scale, one in own words."""
    survey = await maker.makes("Kebutuhan buku")
    await maker.adds(survey, "Ada ruang baca?", "single", "Ada", "Belum", "Sedang dibangun")
    await maker.adds(survey, "Bagaimana ruangnya?", "scale")
    await maker.adds(survey, "Buku apa yang kurang?", "text")
    return survey
