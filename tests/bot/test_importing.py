"""A coordinator's file is read once, in a worker that may be killed, and is gone afterwards."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.loops.bell import Bell
from bot.loops.importing import Importer
from bot.worker.process import NoWorker, Process
from storage.connection import Database
from storage.expected import imports
from storage.expected.imports import Import
from storage.offices import offices
from tests.bot.working import GENEROUS, until
from tests.given import BONTANG, NOW, person_with_chat

PEOPLE = "Nama;Kota\nSari Contoh;Bontang\n"
ROWS = [(2, '["Sari Contoh", "Bontang"]')]


@pytest.fixture
async def process(tmp_path: Path) -> AsyncIterator[Process]:
    process = Process(tmp_path / "worker")
    async with asyncio.timeout(GENEROUS):
        yield process
    await process.close()


@pytest.fixture
def importer(database: Database, process: Process) -> Importer:
    return Importer(database, process, Bell())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "berkas"


def lay(path: Path, words: str = PEOPLE) -> None:
    """In place of what lay there."""
    path.unlink(missing_ok=True)
    path.write_text(words)


def lies(path: Path) -> bool:
    return path.exists()


async def received(database: Database, path: Path) -> int:
    async with database.transaction() as connection:
        office = await offices.found(connection, path.name, "Bontang", BONTANG, "a@b.example")
        assert office is not None
        rina, chat = await person_with_chat(connection, "Rina")
        return await imports.receive(
            connection, office.id, rina, chat.id, str(path), "daftar.csv", NOW
        )


async def one(database: Database, number: int) -> Import:
    async with database.transaction() as connection:
        found = await imports.one(connection, number)
    assert found is not None
    return found


async def rows(database: Database, number: int) -> list[tuple[int, str]]:
    async with database.transaction() as connection:
        return [(row.line, row.cells) for row in await imports.unchecked(connection, number, 9)]


async def until_read(database: Database, number: int) -> None:
    while (await one(database, number)).state == "received":  # noqa: ASYNC110
        await asyncio.sleep(0.002)


async def kill(process: Process, killed: int | None = None) -> int:
    """Kills the process that reads now, which is another than the one killed before."""
    await until(lambda: process.pid not in (None, killed))
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    return process.pid


async def test_reads_the_file_stages_its_rows_and_deletes_it(
    database: Database, importer: Importer, path: Path
) -> None:
    lay(path)
    number = await received(database, path)
    assert await importer.step()
    read = await one(database, number)
    assert (read.state, read.columns) == ("checking", '["Nama", "Kota"]')
    assert await rows(database, number) == ROWS
    assert not lies(path)
    assert not await importer.step()


async def test_what_cannot_be_read_is_kept_with_its_reason(
    database: Database, importer: Importer, path: Path
) -> None:
    lay(path, "%PDF-1.7")
    number, gone = await received(database, path), await received(database, path)
    assert await importer.step()
    assert await importer.step()
    assert not await importer.step()
    for each, reason in ((number, "file_not_a_table"), (gone, "file_gone")):
        read = await one(database, each)
        assert (read.state, read.reason, read.ended) == ("received", reason, None)
    assert not lies(path)


async def test_a_worker_killed_once_reads_it_again(
    database: Database, importer: Importer, process: Process, path: Path
) -> None:
    os.mkfifo(path)  # a file that nobody comes to the end of
    number = await received(database, path)
    step = asyncio.create_task(importer.step())
    await kill(process)
    lay(path)
    assert await step
    assert await rows(database, number) == ROWS


async def test_what_kills_the_worker_twice_is_damaged(
    database: Database, importer: Importer, process: Process, path: Path
) -> None:
    os.mkfifo(path)
    number = await received(database, path)
    step = asyncio.create_task(importer.step())
    await kill(process, await kill(process))
    assert await step
    assert (await one(database, number)).reason == "file_damaged"
    assert not lies(path)


async def test_a_stop_in_the_middle_reads_it_after_the_restart(
    database: Database, importer: Importer, process: Process, path: Path, tmp_path: Path
) -> None:
    os.mkfifo(path)
    number = await received(database, path)
    step = asyncio.create_task(importer.step())
    await until(lambda: process.pid)
    await process.close()
    with pytest.raises(NoWorker):
        await step
    assert (await one(database, number)).reason is None
    lay(path)
    restarted = Process(tmp_path / "worker")
    assert await Importer(database, restarted, Bell()).step()
    await restarted.close()
    assert await rows(database, number) == ROWS


async def test_a_stop_after_a_kill_is_not_the_file_s_fault(
    database: Database, importer: Importer, process: Process, path: Path
) -> None:
    os.mkfifo(path)
    await received(database, path)
    step = asyncio.create_task(importer.step())
    killed = await kill(process)
    await until(lambda: process.pid not in (None, killed))
    await process.close()
    with pytest.raises(NoWorker):
        await step


async def test_a_worker_that_cannot_start_is_not_the_file_s_fault(
    database: Database, path: Path
) -> None:
    lay(path)
    number = await received(database, path)
    nowhere = Process(path / "worker")
    with pytest.raises(NoWorker):
        await Importer(database, nowhere, Bell()).step()
    assert (await one(database, number)).reason is None
    assert lies(path)


async def test_what_is_called_off_meanwhile_stages_nothing(
    database: Database, importer: Importer, process: Process, path: Path
) -> None:
    os.mkfifo(path)
    number = await received(database, path)
    step = asyncio.create_task(importer.step())
    await until(lambda: process.pid)
    async with database.transaction() as connection:
        assert await imports.end(connection, number, "cancelled", NOW)
    await asyncio.to_thread(path.write_text, PEOPLE)
    assert await step
    assert (await one(database, number)).state == "cancelled"
    assert await rows(database, number) == []
    assert not lies(path)


async def test_the_loop_reads_what_comes_and_ends_with_its_bell(
    database: Database, process: Process, path: Path
) -> None:
    bell = Bell()
    loop = asyncio.create_task(Importer(database, process, bell).run())
    lay(path)
    number = await received(database, path)
    bell.ring()
    await until_read(database, number)
    bell.stop()
    await loop
    assert await rows(database, number) == ROWS


async def test_the_loop_outlives_a_worker_that_cannot_start(
    database: Database, tmp_path: Path, path: Path
) -> None:
    lay(path)
    number = await received(database, path)
    folder = tmp_path / "later"
    process, bell = Process(folder / "worker"), Bell()
    loop = asyncio.create_task(Importer(database, process, bell).run())
    with capture_logs() as logs:
        await until(lambda: logs)
    folder.mkdir()
    bell.ring()
    await until_read(database, number)
    bell.stop()
    await process.close()
    await loop
    assert await rows(database, number) == ROWS
