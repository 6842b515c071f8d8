"""What our turns ask of the database, written down; and the same asked again without us."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import aiosqlite

from storage.connection import BUSY_SECONDS, PRAGMAS, Database

Values = dict[str, Any]
Statement = tuple[str, Values]

BEGIN, COMMIT = "begin immediate", "commit"


@dataclass
class Tape:
    """Stands before an aiosqlite connection and writes down each statement with its values."""

    raw: aiosqlite.Connection
    statements: list[Statement] = field(default_factory=list)

    async def execute_fetchall(self, sql: str, values: Values | None = None) -> Iterable[Any]:
        self.statements.append((sql, values or {}))
        return await self.raw.execute_fetchall(sql, values)

    async def execute(self, sql: str, values: Values | None = None) -> aiosqlite.Cursor:
        self.statements.append((sql, values or {}))
        return await self.raw.execute(sql, values)

    async def commit(self) -> None:
        self.statements.append((COMMIT, {}))
        await self.raw.commit()

    async def rollback(self) -> None:
        raise AssertionError("a turn of the benchmark failed")

    @property
    def in_transaction(self) -> bool:
        return self.raw.in_transaction

    def cut(self) -> list[Statement]:
        """What was written down since the last cut."""
        self.statements, since = [], self.statements
        return since

    def database(self) -> Database:
        self.raw.row_factory = sqlite3.Row
        return Database(cast(aiosqlite.Connection, self), BUSY_SECONDS)


@asynccontextmanager
async def bare(path: Path) -> AsyncIterator[aiosqlite.Connection]:
    """Plain aiosqlite with the service's pragmas."""
    async with aiosqlite.connect(path, isolation_level=None) as raw:
        for pragma in PRAGMAS:
            await raw.execute(pragma)
        yield raw


async def replay(raw: aiosqlite.Connection, statements: list[Statement]) -> None:
    """The same statements in the same transactions, one await each, and nothing else."""
    for sql, values in statements:
        if sql == COMMIT:
            await raw.commit()
        else:
            await raw.execute_fetchall(sql, values)
