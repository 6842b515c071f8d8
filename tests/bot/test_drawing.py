"""Real sheets, drawn in a real worker process, each once."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest

from bot.worker.drawing import Undrawable, _draw
from handlers.files.attachments import parse
from tests.bot.sheets import NIP, PRESENT, sheet, values
from tests.bot.working import HALF_DRAWN, NOON, Worker, files, until, working


async def test_draws_a_file_that_reads_back(worker: Worker) -> None:
    path = await worker.draw(PRESENT)
    assert values(path) == [["Nama", "NIP"], ["Sari", NIP], ["Budi", None]]


async def test_no_other_user_of_the_machine_sees_the_files(tmp_path: Path) -> None:
    async with working(tmp_path / "drawn") as worker:
        path = await worker.draw(PRESENT)
    assert path.parent.stat().st_mode & 0o077 == 0


async def test_draws_equal_attachments_once(worker: Worker, tmp_path: Path) -> None:
    equal = parse(PRESENT.model_dump_json())
    both = [asyncio.create_task(worker.draw(each)) for each in (PRESENT, equal)]
    drawn = (await both[0]).stat().st_ino
    assert (await both[1]).stat().st_ino == drawn
    assert (await worker.draw(equal)).stat().st_ino == drawn
    await worker.draw(sheet(("Ani", NIP)))
    assert len(files(tmp_path)) == 2


async def test_another_service_finds_what_was_drawn(worker: Worker) -> None:
    path = await worker.draw(PRESENT)
    again = Worker(path.parent)
    assert await again.draw(PRESENT) == path
    assert again.pid is None


async def test_a_cancelled_caller_leaves_the_drawing_to_others(worker: Worker) -> None:
    caller, other = (asyncio.create_task(worker.draw(PRESENT)) for _ in range(2))
    await until(lambda: worker.pid)
    caller.cancel()
    await asyncio.wait({caller})
    assert caller.cancelled()
    assert len(values(await other)) == 3


async def test_a_drawing_that_fails_names_class_and_place_only(
    worker: Worker, tmp_path: Path
) -> None:
    broken = PRESENT.model_copy(update={"rows": (("Ibu Sari",),)})
    with pytest.raises(Undrawable, match=r"^ValidationError at (\w+\.py:\d+( < )?)+$"):
        await worker.draw(broken)
    assert files(tmp_path) == []
    assert await worker.draw(PRESENT)


def test_a_failed_drawing_leaves_nothing_half_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_drawn, in_the_way = tmp_path / HALF_DRAWN, tmp_path / "drawn.xlsx"
    half_drawn.mkdir()
    (in_the_way / "folder").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(half_drawn))
    problem = _draw(PRESENT.model_dump_json().encode(), in_the_way)
    assert problem is not None
    assert problem.startswith("IsADirectoryError at ")
    assert files(tmp_path) == []


async def test_forgets_files_by_their_last_use(tmp_path: Path) -> None:
    now = NOON
    async with working(tmp_path, now=lambda: now) as worker:
        used, unused = await worker.draw(PRESENT), await worker.draw(sheet(("Ani", NIP)))
        now = NOON + timedelta(days=2)
        await worker.draw(PRESENT)
        assert worker.forget(NOON) == 0
        assert worker.forget(NOON + timedelta(days=1)) == 1
        assert files(tmp_path) == [used.name]
        assert await worker.draw(sheet(("Ani", NIP))) == unused
        assert files(tmp_path) == sorted([used.name, unused.name])


def test_forgets_nothing_where_nothing_was_drawn(tmp_path: Path) -> None:
    assert Worker(tmp_path / "never made").forget(NOON) == 0
