from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import Any

import aiosqlite
import pytest

from storage.connection import open_database
from storage.errors import Unopenable
from storage.migrations import migrate, scripts, version
from storage.schema import schema

DATA = Path(__file__).parent / "data"
VERSIONS = range(1, len(scripts()) + 1)
Table = list[tuple[Any, ...]]


@pytest.fixture
async def raw() -> AsyncIterator[aiosqlite.Connection]:
    async with aiosqlite.connect(":memory:", isolation_level=None) as raw:
        await raw.execute("pragma foreign_keys = on")
        yield raw


async def grown(raw: aiosqlite.Connection, to: int) -> None:
    """Brings the file to version `to`, with rows that came in at each version on the way."""
    for number in range(1, to + 1):
        await migrate(raw, scripts()[:number])
        await raw.executescript((DATA / f"{number:04}.sql").read_text(encoding="utf-8"))


async def contents(raw: aiosqlite.Connection) -> dict[str, tuple[str, Table]]:
    """Each table with the names of its columns and its rows."""
    found = {}
    for name in await fetched(raw, "select name from sqlite_schema where type = 'table'"):
        columns = ", ".join(
            row[0] for row in await fetched(raw, f"select name from pragma_table_info('{name[0]}')")
        )
        found[name[0]] = (columns, await fetched(raw, f"select {columns} from {name[0]}"))
    return found


async def fetched(raw: aiosqlite.Connection, sql: str) -> Table:
    return [tuple(row) for row in await raw.execute_fetchall(sql)]


async def test_an_empty_file_becomes_the_schema(tmp_path: Path) -> None:
    await (await open_database(tmp_path / "rekan.db")).close()
    sql = "select type, name, sql from sqlite_schema where name not like 'sqlite_%' order by name"
    with (
        closing(sqlite3.connect(":memory:")) as read,
        closing(sqlite3.connect(tmp_path / "rekan.db")) as file,
    ):
        read.executescript(files("storage").joinpath("schema.sql").read_text(encoding="utf-8"))
        assert file.execute(sql).fetchall() == read.execute(sql).fetchall()


def test_the_schema_is_written_anew_with_each_migration() -> None:
    written = files("storage").joinpath("schema.sql").read_text(encoding="utf-8")
    assert written == schema(), "python -m storage.schema > storage/schema.sql"


async def test_each_table_has_old_data_to_prove_with(raw: aiosqlite.Connection) -> None:
    await grown(raw, len(scripts()))
    empty = [name for name, (_, rows) in (await contents(raw)).items() if not rows]
    assert empty == [], "tests/storage/data lacks rows of these tables"


@pytest.mark.parametrize("begins", VERSIONS)
async def test_every_row_survives_to_the_newest(raw: aiosqlite.Connection, begins: int) -> None:
    await grown(raw, begins)
    before = await contents(raw)
    await migrate(raw)
    assert await version(raw) == len(scripts())
    for name, (columns, rows) in before.items():
        now = await fetched(raw, f"select {columns} from {name}")
        if name == "sqlite_sequence":  # numbers only grow, so that none is given twice
            assert all(dict(now)[table] >= last for table, last in rows)
        else:
            assert now == rows
    assert await fetched(raw, "pragma foreign_key_check") == []
    assert await fetched(raw, "pragma integrity_check") == [("ok",)]


@pytest.mark.parametrize(
    "fails",
    [
        "delete from demo_time; create table more (id integer) strict; nonsense;",
        "delete from demo_time; insert into web_phones values ('ponsel-Sari', 1);",
        "delete from demo_time; delete from people;",
    ],
)
async def test_a_migration_is_all_or_nothing(raw: aiosqlite.Connection, fails: str) -> None:
    await grown(raw, len(scripts()))
    before = await contents(raw)
    with pytest.raises(Unopenable, match=rf"^migration {len(scripts()) + 1} did not pass: "):
        await migrate(raw, (*scripts(), fails))
    assert await contents(raw) == before
    assert await version(raw) == len(scripts())
    await migrate(raw, (*scripts(), "create table more (id integer) strict;"))
    assert await version(raw) == len(scripts()) + 1


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path, newest = tmp_path / "rekan.db", len(scripts())
    await (await open_database(path)).close()
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"pragma user_version = {newest + 1}")
    with pytest.raises(Unopenable) as refusal:
        await open_database(path)
    assert str(refusal.value) == (
        f"{path}: the database has version {newest + 1}, "
        f"this program knows versions up to {newest}: "
        "start the newer Rekan Pustaka, or restore a backup made before the upgrade"
    )
