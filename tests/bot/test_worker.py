"""The worker process: killed, stopped and left idle in the middle of real drawings."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from bot.worker.process import NoWorker, WorkerEnded
from tests.bot.sheets import LONG, NIP, PRESENT, sheet, values
from tests.bot.working import GENEROUS, HALF_DRAWN, Worker, files, until, working

needs_pidfd = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")


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
    assert type(draw.exception()) is WorkerEnded


async def test_what_a_killed_service_left_half_drawn_is_swept_away(
    worker: Worker, tmp_path: Path
) -> None:
    half_drawn = tmp_path / HALF_DRAWN
    half_drawn.mkdir()
    (half_drawn / "openpyxl.x").write_text("half")
    path = await worker.draw(PRESENT)
    assert files(tmp_path) == [path.name]


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
    for _ in range(2):
        await asyncio.sleep(0)  # until both wait for the process
    await worker.close()
    await asyncio.wait(draws)
    assert [type(each.exception()) for each in draws] == [NoWorker, NoWorker]
    await ended(pid)
    assert len(files(tmp_path)) == 1
    with pytest.raises(NoWorker):
        await worker.draw(LONG)
    assert worker.pid is None


@pytest.mark.parametrize("turns", range(4))
async def test_close_before_the_process_is_up(worker: Worker, turns: int) -> None:
    draw = asyncio.create_task(worker.draw(PRESENT))
    for _ in range(turns):
        await asyncio.sleep(0)
    await worker.close()
    with pytest.raises(NoWorker):
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
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from bot.worker.reading import read_table
from handlers.files.attachments import parse

async def main():
    folder = Path(__file__).parent
    process = Process(folder / "worker")
    await Drawings(folder, process).draw(parse(sys.argv[1]))
    await process.run(read_table, folder / "none")
    assert "openpyxl" not in sys.modules
    print(process.pid, flush=True)
    await asyncio.Event().wait()

if __name__ == "__main__":
    asyncio.run(main())
"""
