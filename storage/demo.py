"""How far the demo's time was moved forward. It only grows."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from storage.connection import Connection

_MILLISECOND = timedelta(milliseconds=1)


async def offset(connection: Connection) -> timedelta:
    stored = await connection.first(int, "select offset_ms from demo_time where id = 1")
    return (stored or 0) * _MILLISECOND


async def move(connection: Connection, offset: timedelta) -> None:
    await connection.execute(
        """insert into demo_time (id, offset_ms) values (1, :offset)
           on conflict (id) do update set offset_ms = max(offset_ms, :offset)""",
        offset=offset // _MILLISECOND,
    )


async def offset_in(path: Path) -> timedelta:
    """The offset in a database file that a running service may own; nothing is written.

    None was moved where there is no file, or none that can be read.
    """
    return await asyncio.to_thread(_read, path)


def _read(path: Path) -> timedelta:
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as file:
            rows = file.execute("select offset_ms from demo_time where id = 1").fetchall()
    except sqlite3.Error:
        return timedelta()
    return sum((row[0] * _MILLISECOND for row in rows), timedelta())
