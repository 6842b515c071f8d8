"""A poll of many is ended in steps, and a stop between two of them loses nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.polls import opening
from handlers.polls import settling as job
from storage.polls import laying, polls, settling
from storage.polls.polls import Poll
from tests.handlers.polls.opened import Opened, opened, question, survey

NAMES = ("Sari", "Dewi", "Budi", "Ani", "Lia", "Tono", "Wati")
ONE = survey(question("q", "single", ("Merah", "Hijau")))
TABLES = ("answers", "asked", "polls", "responses", "tallies", "unsent_answers", "urn")


@pytest.fixture
async def bontang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Opened]:
    monkeypatch.setattr(settling, "MOST", 1)
    monkeypatch.setattr(laying, "_PEOPLE", 4)
    monkeypatch.setattr(opening, "_FIRST_STEPS", 3)
    async with opened(tmp_path) as bontang:
        await bontang.belongs(*NAMES)
        yield bontang


async def answered(bontang: Opened, anonymous: bool) -> Poll:
    """By all but one."""
    poll = await bontang.opens(ONE, anonymous=anonymous, shows="closed")
    for name in NAMES[1:]:
        await bontang.play.hears(f"{name}: [Hijau]")
    return poll


async def told(bontang: Opened) -> list[str]:
    return await bontang.column("select state from notices where kind = 'po-end'")


async def test_closed_it_takes_no_answer_and_shows_its_results_once_all_is_laid(
    bontang: Opened,
) -> None:
    poll = await answered(bontang, anonymous=True)
    async with bontang.play.database.transaction() as connection:
        closed = await opening.close_now(connection, poll, bontang.now)
    assert (closed.state, closed.laid) == ("closed", False)
    assert 0 < len(await bontang.counted(poll)) < 6
    async with bontang.play.database.transaction() as connection:
        assert await job.step(connection, closed, bontang.now)
    assert await told(bontang) == []
    await job.settle(bontang.play.database, bontang.now, bontang.play.world)
    assert await bontang.counted(poll) == [("q", "o2")] * 6
    assert await bontang.column("select cast(people as text) from tallies order by value") == [
        "6",
        "6",
    ]
    assert len(await told(bontang)) == 6
    async with bontang.play.database.transaction() as connection:
        assert await polls.unfinished(connection, 0, "open", "closed", "deleted") is None


async def test_while_it_is_laid_people_hear_that_results_will_come(bontang: Opened) -> None:
    poll = await answered(bontang, anonymous=True)
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update polls set state = 'closed', laid = 0, listed_to = null, closed = 1"
        )
    said = await bontang.says("Sari: [Hijau]")
    assert "hasilnya sedang disiapkan" in said
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update polls set listed_to = 0")
    await bontang.play.settle()
    assert "100% (6) Hijau" in await bontang.says(f"Sari: /start j{poll.code}")


@pytest.mark.parametrize("anonymous", [True, False])
async def test_deleted_it_is_gone_at_once_and_its_rows_go_step_by_step(
    bontang: Opened, anonymous: bool
) -> None:
    poll = await answered(bontang, anonymous)
    async with bontang.play.database.transaction() as connection:
        await polls.delete(connection, poll.id)
        assert await polls.poll(connection, poll.id) is None
        assert await polls.of_code(connection, poll.code) is None
        assert await polls.of_office(connection, 1, 0, 9) == []
        assert not await polls.open_(connection, poll.id, bontang.now)
    assert "tidak ditemukan" in await bontang.says(f"Sari: /start j{poll.code}")
    await job.settle(bontang.play.database, bontang.now, bontang.play.world)
    for table in TABLES:
        assert await bontang.column(f"select cast(count(*) as text) from {table}") == ["0"], table


async def test_who_answered_is_forgotten_step_by_step_and_how_many_stays(bontang: Opened) -> None:
    poll = await answered(bontang, anonymous=False)
    await bontang.closes(poll)
    async with bontang.play.database.transaction() as connection:
        assert await polls.forget_people(connection, bontang.now.replace(year=2030)) == 1
    await job.settle(bontang.play.database, bontang.now, bontang.play.world)
    for table in ("asked", "responses"):
        assert await bontang.column(f"select cast(count(*) as text) from {table}") == ["0"]
    assert await bontang.column("select cast(answered_then as text) from polls") == ["6"]
    assert len(await bontang.counted(poll)) == 6
