from __future__ import annotations

import asyncio
import gc
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import datetime
from pathlib import Path

import pytest

from storage.connection import Connection, Database, open_database
from storage.errors import StorageError, Unavailable, Unopenable
from storage.post import dead_letters
from tests.given import NOW
from tests.suspended import cancelled_at

LOCKED = "the database is locked by another program"
HOSTILE = "'); drop table web_phones; --"


async def add(connection: Connection, address: str) -> None:
    await connection.execute(
        "insert into web_phones (address, opened) values (:address, :now)", address=address, now=NOW
    )


async def add_all(database: Database, *addresses: str) -> None:
    async with database.transaction() as connection:
        for address in addresses:
            await add(connection, address)


async def add_two(database: Database, name: str) -> None:
    await add_all(database, f"{name} first", f"{name} second")


async def add_and_fail(database: Database, address: str) -> None:
    async with database.transaction() as connection:
        await add(connection, address)
        raise KeyError


async def phones(database: Database, like: str = "%") -> list[str]:
    async with database.transaction() as connection:
        return await connection.fetch(
            str, "select address from web_phones where address like :like", like=like
        )


async def test_what_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(KeyError):
        await add_and_fail(database, "a")
    assert await phones(database) == []


async def test_a_refused_statement_is_ours_and_leaves_nothing(database: Database) -> None:
    with pytest.raises(StorageError, match=r"^UNIQUE constraint failed: web_phones\.address$"):
        await add_all(database, "a", "a")
    assert await phones(database) == []


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_cancel_at_any_wait_is_all_or_nothing(database: Database, times: int) -> None:
    """At begin, at a statement, at commit, and again while that is being ended."""
    for point in range(100):
        work = cancelled_at(add_two(database, str(point)), point, times)
        [outcome] = await asyncio.gather(asyncio.create_task(work), return_exceptions=True)
        assert len(await phones(database, f"{point} %")) in (0, 2)
        await add_two(database, f"after {point}")
        if outcome is None:
            break
        assert isinstance(outcome, asyncio.CancelledError)
    assert point >= 4, "begin, two statements and the commit were each cancelled"


@pytest.mark.parametrize("times", [1, 2])
async def test_a_cancel_at_any_wait_of_a_rollback(database: Database, times: int) -> None:
    for point in range(100):
        work = asyncio.create_task(cancelled_at(add_and_fail(database, "half"), point, times))
        [outcome] = await asyncio.gather(work, return_exceptions=True)
        assert await phones(database) == []
        if isinstance(outcome, KeyError):
            break
        assert isinstance(outcome, asyncio.CancelledError)
    assert point >= 3, "begin, the statement and the rollback were each cancelled"


async def test_transactions_wait_for_each_other(database: Database) -> None:
    began, may_end = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with database.transaction() as connection:
            await add(connection, "first")
            began.set()
            await may_end.wait()
            await add(connection, "first again")

    async def second() -> list[str]:
        await began.wait()
        may_end.set()
        return await phones(database)

    _, seen = await asyncio.gather(first(), second())
    assert seen == ["first", "first again"]


async def test_values_are_never_sql(database: Database) -> None:
    async with database.transaction() as connection:
        await add(connection, HOSTILE)
    assert await phones(database, HOSTILE) == [HOSTILE]


async def test_a_naive_moment_is_refused(database: Database) -> None:
    async with database.transaction() as connection:
        with pytest.raises(ValueError, match=r"a moment needs a zone"):
            await dead_letters.erase_bodies(connection, NOW.replace(tzinfo=None))


async def test_moments_come_back_to_the_millisecond(database: Database) -> None:
    moment = datetime.fromisoformat("1969-12-31T23:59:59.999+08:00")
    async with database.transaction() as connection:
        stored = await connection.one(int, "select :moment", moment=moment)
    assert stored == -8 * 3600 * 1000 - 1


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    database = await open_database(path, busy_seconds=0)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def held(path: Path) -> AsyncIterator[None]:
    """Another program is writing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        yield


async def test_another_program_that_writes_makes_us_unavailable(tmp_path: Path) -> None:
    async with opened(tmp_path / "rekan.db") as database:
        async with held(tmp_path / "rekan.db"):
            with pytest.raises(Unavailable, match=f"^{LOCKED}$"):
                await add_two(database, "a")
        await add_two(database, "a")
        assert await phones(database) == ["a first", "a second"]


async def test_a_cancel_while_locked_out_is_quiet(tmp_path: Path) -> None:
    complaints: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, said: complaints.append(said))
    async with opened(tmp_path / "rekan.db") as database:
        async with held(tmp_path / "rekan.db"):
            work = asyncio.create_task(cancelled_at(add_two(database, "a"), 0))
            with pytest.raises(asyncio.CancelledError):
                await work
        await add_two(database, "a")
    del work
    gc.collect()
    assert complaints == []


async def test_a_locked_file_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "rekan.db"
    await (await open_database(path)).close()
    async with held(path):
        with pytest.raises(Unopenable, match=f"^{path}: {LOCKED}$"):
            await open_database(path, busy_seconds=0)


async def test_a_full_disk_loses_the_transaction_only(database: Database) -> None:
    async with database.transaction() as connection:
        pages = await connection.one(int, "pragma page_count")
        await connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(Unavailable, match=r"^the disk is full$"):
        await add_all(database, "small", "x" * 1_000_000)
    assert await phones(database) == []
    await add_two(database, "a")


async def test_a_read_only_file_makes_us_unavailable(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute("pragma query_only = on")
    with pytest.raises(Unavailable, match=r"^the database file is read-only$"):
        await add_two(database, "a")


async def test_what_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "rekan.db"
    path.write_bytes(b"This is a letter, not a database. " * 200)
    with pytest.raises(Unopenable, match=f"^{path}: the database file is damaged or is not a"):
        await open_database(path)


async def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(Unopenable, match=f"^{tmp_path}: the database file cannot be opened"):
        await open_database(tmp_path)


async def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(Unopenable, match=r"rekan.db: the database file cannot be opened"):
        await open_database(tmp_path / "data" / "rekan.db")


async def test_damage_is_named_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rekan.db"
    async with opened(path) as database:
        await add_two(database, "a")
        async with database.transaction() as connection:
            page = await connection.one(
                int, "select rootpage from sqlite_schema where name like '%autoindex_web_phones%'"
            )
            size = await connection.one(int, "pragma page_size")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    async with opened(path) as database:
        with pytest.raises(
            Unopenable, match=r"^the database file is damaged or is not a database$"
        ):
            await phones(database)
