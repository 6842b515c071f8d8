"""A draft is nothing to anybody who does not run it, whatever they press."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.routes import ROUTES
from tests.handlers.test_access import OUTSIDERS, counts, heard
from tests.handlers.test_isolation import NOWHERE, RUNS_OFFICES, forgeries
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(kegiatan "Rapat Rahasia", 30/11/2026 09.00–12.00, 20 kursi)"""
DRAFT = 1
WAYS = [
    pair
    for kind, handler in ROUTES.presses.items()
    if not handler.__module__.startswith(RUNS_OFFICES)
    and {"event", "session"} & kind.model_fields.keys()
    for pair in zip(forgeries(kind, DRAFT), forgeries(kind, NOWHERE), strict=True)
]


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        async with play.database.transaction() as connection:
            await connection.execute("update events set state = 'draft'")
        yield play


def test_there_are_many_ways_to_try() -> None:
    assert len(WAYS) > 15


@pytest.mark.parametrize(("press", "nothing"), WAYS, ids=[press for press, _ in WAYS])
async def test_it_is_answered_as_if_there_were_none(play: Play, press: str, nothing: str) -> None:
    before = await counts(play)
    for name in OUTSIDERS:
        await play.hears(f"{name}: /menu")
        said = heard(await play.presses(name, press))
        await play.hears(f"{name}: /menu")
        assert said == heard(await play.presses(name, nothing))
        assert "Rahasia" not in said
    assert await counts(play) == before
