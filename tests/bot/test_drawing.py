"""Real sheets, drawn in a real worker process that is killed, stopped and left idle."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.drawing.worker import HALF_DRAWN, Undrawable, Worker, WorkerEnded, _draw
from handlers.files.attachments import parse
from tests.bot.sheets import LONG, NIP, PRESENT, sheet, values

GENEROUS = 60
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@asynccontextmanager
async def working(
    cache: Path, idle_seconds: float = 600, now: Callable[[], datetime] = lambda: NOON
) -> AsyncIterator[Worker]:
    worker = Worker(cache, idle_seconds, now)
    try:
        async with asyncio.timeout(GENEROUS):
            yield worker
    finally:
        await worker.close()


@pytest.fixture
async def worker(tmp_path: Path) -> AsyncIterator[Worker]:
    async with working(tmp_path) as worker:
        yield worker


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


async def until(holds: Callable[[], object]) -> None:
    while not holds():  # noqa: ASYNC110  another process sets no event of ours
        await asyncio.sleep(0.002)


async def ended(pid: int) -> None:
    """Waits for the end of a process that need not be our child."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    gone = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_reader(process, gone.set)
    try:
        await gone.wait()
    finally:
        loop.remove_reader(process)
        os.close(process)


async def kill(worker: Worker, cache: Path) -> int:
    """Kills the worker in the middle of a drawing and returns who it was."""
    await until(lambda: files(cache / HALF_DRAWN))
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    return worker.pid


async def kill_twice(worker: Worker, cache: Path) -> None:
    killed = await kill(worker, cache)
    await until(lambda: worker.pid not in (None, killed))
    await kill(worker, cache)


needs_pidfd = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")


# The worker


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


async def test_a_worker_killed_while_idle_is_replaced(worker: Worker) -> None:
    await worker.draw(PRESENT)
    pid = worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    assert len(values(await worker.draw(sheet(("Ani", NIP))))) == 2
    assert worker.pid not in (None, pid)


async def test_a_worker_killed_while_drawing_draws_again(worker: Worker, tmp_path: Path) -> None:
    draw = asyncio.create_task(worker.draw(LONG))
    await kill(worker, tmp_path)
    path = await draw
    assert len(values(path)) == 10_001
    assert files(tmp_path) == [path.name]


async def test_a_worker_killed_twice_is_a_named_error(worker: Worker, tmp_path: Path) -> None:
    draw = asyncio.create_task(worker.draw(LONG))
    await kill_twice(worker, tmp_path)
    with pytest.raises(WorkerEnded, match="twice"):
        await draw
    assert files(tmp_path) == []


async def test_what_kills_the_worker_takes_no_other_with_it(worker: Worker, tmp_path: Path) -> None:
    draw, other = (asyncio.create_task(worker.draw(each)) for each in (LONG, PRESENT))
    await kill_twice(worker, tmp_path)
    assert len(values(await other)) == 3
    assert isinstance(draw.exception(), WorkerEnded)


async def test_what_a_killed_service_left_half_drawn_is_swept_away(
    worker: Worker, tmp_path: Path
) -> None:
    half_drawn = tmp_path / HALF_DRAWN
    half_drawn.mkdir()
    (half_drawn / "openpyxl.x").write_text("half")
    path = await worker.draw(PRESENT)
    assert files(tmp_path) == [path.name]


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


async def pids(worker: Worker, *drawings: asyncio.Task[Path]) -> set[int | None]:
    """Every process that the worker has had until the drawings are done."""
    seen: set[int | None] = set()

    def done() -> bool:
        seen.add(worker.pid)
        return all(each.done() for each in drawings)

    await until(done)
    await asyncio.gather(*drawings)
    return seen - {None}


@needs_pidfd
async def test_an_idle_worker_ends_and_a_new_one_draws(tmp_path: Path) -> None:
    async with working(tmp_path, idle_seconds=0) as worker:
        first = await pids(worker, asyncio.create_task(worker.draw(PRESENT)))
        for pid in first:
            assert pid is not None
            await ended(pid)
        await until(lambda: worker.pid is None)
        second = await pids(worker, asyncio.create_task(worker.draw(sheet(("Ani", NIP)))))
    assert len(first) == len(second) == 1
    assert first != second


async def test_a_worker_with_more_to_draw_is_not_idle(tmp_path: Path) -> None:
    async with working(tmp_path, idle_seconds=0) as worker:
        several = [sheet((name, NIP)) for name in ("Ani", "Budi", "Sari")]
        draws = [asyncio.create_task(worker.draw(each)) for each in several]
        assert len(await pids(worker, *draws)) == 1


@needs_pidfd
async def test_close_does_not_wait_for_a_drawing(worker: Worker, tmp_path: Path) -> None:
    await worker.draw(PRESENT)
    pid = worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)  # this one would never finish
    draws = [asyncio.create_task(worker.draw(each)) for each in (LONG, sheet(("Ani", NIP)))]
    await asyncio.sleep(0)
    await worker.close()
    assert [type(each.exception()) for each in draws] == [WorkerEnded, WorkerEnded]
    await ended(pid)
    assert len(files(tmp_path)) == 1
    with pytest.raises(WorkerEnded):
        await worker.draw(LONG)
    assert worker.pid is None


@pytest.mark.parametrize("turns", range(4))
async def test_close_before_the_process_is_up(worker: Worker, turns: int) -> None:
    draw = asyncio.create_task(worker.draw(PRESENT))
    for _ in range(turns):
        await asyncio.sleep(0)
    await worker.close()
    with pytest.raises(WorkerEnded):
        await draw
    assert worker.pid is None


@needs_pidfd
async def test_a_worker_does_not_outlive_a_killed_service(tmp_path: Path) -> None:
    script = tmp_path / "service.py"
    script.write_text(SERVICE)
    service = await asyncio.create_subprocess_exec(
        sys.executable, script, PRESENT.model_dump_json(), stdout=asyncio.subprocess.PIPE
    )
    assert service.stdout is not None
    async with asyncio.timeout(GENEROUS):
        pid = int(await service.stdout.readline())
        service.kill()
        await service.communicate()
        await ended(pid)


SERVICE = """
import asyncio, sys
from pathlib import Path
from bot.drawing.worker import Worker
from handlers.files.attachments import parse

async def main():
    worker = Worker(Path(__file__).parent)
    await worker.draw(parse(sys.argv[1]))
    assert "openpyxl" not in sys.modules
    print(worker.pid, flush=True)
    await asyncio.Event().wait()

if __name__ == "__main__":
    asyncio.run(main())
"""


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
