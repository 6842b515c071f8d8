"""The narrow connection: rows out, row counts back, one transaction at a time.

One writer connection for the whole service. SQLite versions up to 3.51.2 can damage a WAL file
that two connections write at once, and one connection makes "who goes first" a plain queue.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
from pydantic import BaseModel, ConfigDict

from storage.errors import Unopenable, translated
from storage.migrations import migrate, refuse_newer, version
from storage.moment import to_stored

BUSY_SECONDS = 2.0
PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma synchronous = full",  # we acknowledge after the commit, so the commit must be on disk
    "pragma foreign_keys = on",
    "pragma secure_delete = on",
    "pragma cache_size = -32768",  # kB; by itself it is 2 MB, less than a list of 300 people reads
)


class Row(BaseModel):
    """A frozen, typed row; its field names are the column names."""

    model_config = ConfigDict(frozen=True)


T = TypeVar("T")


class Connection:
    """What a transaction can do. Values are always named and never part of the SQL."""

    def __init__(self, raw: aiosqlite.Connection) -> None:
        self._raw = raw

    async def fetch(self, kind: type[T], sql: str, /, **values: Any) -> list[T]:
        """All rows, each as `kind`: a `Row`, or a plain type for a single column."""
        try:
            rows = await self._raw.execute_fetchall(sql, _stored(values))
        except sqlite3.Error as error:
            raise translated(error) from error
        return [_made(kind, row) for row in rows]

    async def first(self, kind: type[T], sql: str, /, **values: Any) -> T | None:
        """The first row, or None where there is none."""
        rows = await self.fetch(kind, sql, **values)
        return rows[0] if rows else None

    async def one(self, kind: type[T], sql: str, /, **values: Any) -> T:
        """The only row of a statement that always has one. LookupError where it has none."""
        rows = await self.fetch(kind, sql, **values)
        if not rows:
            raise LookupError(sql)
        return rows[0]

    async def execute(self, sql: str, /, **values: Any) -> int:
        """How many rows were written."""
        try:
            cursor = await self._raw.execute(sql, _stored(values))
        except sqlite3.Error as error:
            raise translated(error) from error
        return cursor.rowcount


class Database:
    """The open database file. Use `transaction()`; `close()` at the end."""

    def __init__(self, raw: aiosqlite.Connection, busy_seconds: float) -> None:
        self._raw = raw
        self._busy_milliseconds = int(busy_seconds * 1000)
        self._connection = Connection(raw)
        self._one_at_a_time = asyncio.Lock()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """All or nothing: commits at the end, rolls back where the block raises.

        Beginning, commit and rollback are never cancelled half-way. Raises `Unavailable`.
        """
        async with self._one_at_a_time:
            try:
                async with self._all_or_nothing():
                    yield self._connection
            except sqlite3.Error as error:
                raise translated(error) from error

    @asynccontextmanager
    async def _all_or_nothing(self) -> AsyncIterator[None]:
        try:
            await _whole(self._raw.execute("begin immediate"))
            yield
            await _whole(self._raw.commit())
        except BaseException:
            if self._raw.in_transaction:
                await _whole(self._raw.rollback())
            raise

    async def empty_log(self) -> None:
        """Empty SQLite's log of commits, which still holds what a commit erased from the file.

        A reader that is in the way leaves it for the next time.
        """
        async with self._one_at_a_time:
            try:
                await self._raw.execute("pragma busy_timeout = 0")
                await _whole(self._raw.execute_fetchall("pragma wal_checkpoint(truncate)"))
            except sqlite3.Error as error:
                raise translated(error) from error
            finally:
                await self._raw.execute(f"pragma busy_timeout = {self._busy_milliseconds}")

    async def stop_waiting(self) -> None:
        """From now on a database that another program holds is `Unavailable` at once."""
        self._busy_milliseconds = 0
        await self._raw.execute("pragma busy_timeout = 0")

    async def close(self) -> None:
        async with self._one_at_a_time:
            await self._raw.close()


async def open_database(path: Path, busy_seconds: float = BUSY_SECONDS) -> Database:
    """Open or create the file and bring it to the newest version. Raises `Unopenable`.

    A transaction waits `busy_seconds` for another program that is writing.
    """
    raw = await _connected(path, busy_seconds)
    try:
        await refuse_newer(raw)
        for pragma in PRAGMAS:
            await raw.execute(pragma)
        await migrate(raw)
        await _write_something(raw)
    except (sqlite3.Error, Unopenable) as error:
        await raw.close()
        reason = translated(error) if isinstance(error, sqlite3.Error) else error
        raise Unopenable(f"{path}: {reason}") from error
    except BaseException:
        await raw.close()
        raise
    return Database(raw, busy_seconds)


async def _write_something(raw: aiosqlite.Connection) -> None:
    """Proves that we may write: beginning alone passes on a read-only file."""
    await raw.execute("begin immediate")
    await raw.execute(f"pragma user_version = {await version(raw)}")
    await raw.rollback()


async def _connected(path: Path, busy_seconds: float) -> aiosqlite.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sqlite3.connect(path).close()  # where this fails, aiosqlite would leave its thread behind
        raw = await aiosqlite.connect(path, isolation_level=None, timeout=busy_seconds)
    except (sqlite3.Error, OSError) as error:
        raise Unopenable(f"{path}: the database file cannot be opened ({error})") from error
    raw.row_factory = sqlite3.Row
    return raw


async def _whole(work: Coroutine[Any, Any, Any]) -> None:
    """Await to the end, however often we are cancelled meanwhile; then be cancelled."""
    task = asyncio.ensure_future(work)
    cancelled = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        task.result()
    else:
        task.exception()  # asked for, or the loop complains: the cancel outweighs it
        raise cancelled


def _made(kind: type[T], row: sqlite3.Row) -> T:
    if issubclass(kind, BaseModel):
        return kind.model_validate(dict(row))
    only: T = row[0]
    return only


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _stored_value(value) for name, value in values.items()}


def _stored_value(value: Any) -> Any:
    if isinstance(value, datetime):
        return to_stored(value)
    if isinstance(value, Enum):
        return value.value
    return int(value) if isinstance(value, bool) else value
