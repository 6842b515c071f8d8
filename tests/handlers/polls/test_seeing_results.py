"""Who answered sees the results where the poll shows them, and when."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.polls.opened import COLOURS, Opened, opened, question, survey

ONE = survey(question("q", "single", COLOURS))


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        await bontang.belongs("Sari")
        yield bontang


async def test_results_are_shown_when_the_poll_shows_them(bontang: Opened) -> None:
    await bontang.belongs("Budi")
    once = await bontang.opens(ONE, shows="at_once")
    assert "1 dari 2 menjawab" in await bontang.says("Sari: [Hijau]")
    await bontang.says("Budi: [Biru]")
    assert "2 dari 2 menjawab" in await bontang.says("Sari: [Segarkan]")
    await bontang.closes(once)
    closed = await bontang.opens(ONE, shows="closed")
    said = await bontang.says("Sari: [Merah]")
    assert "Hasilnya kami kirim setelah jajak pendapat ini ditutup." in said
    assert "menjawab (" not in said
    assert "menjawab (" not in await bontang.play.presses("Sari", f"jpr:{closed.id}")
    before = len(bontang.play.said)
    await bontang.closes(closed)
    told = "\n".join(bontang.play.said[before:])
    assert "Terima kasih atas jawaban" in told
    assert told.count("1 dari 2 menjawab") == 1  # Sari alone
    assert "1 dari 2 menjawab" in await bontang.play.presses("Budi", f"jpr:{closed.id}")


async def test_results_for_coordinators_are_shown_to_nobody_else(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    assert "Hasilnya dibaca panitia." in await bontang.says("Sari: [Hijau]")
    assert "menjawab (" not in await bontang.play.presses("Sari", f"jpr:{poll.id}")


async def test_results_are_not_seen_before_answering(bontang: Opened) -> None:
    poll = await bontang.opens(ONE, shows="at_once")
    said = await bontang.play.presses("Sari", f"jpr:{poll.id}")
    assert "menjawab (" not in said
    assert "[Hijau]" in said
