"""An empty database at the newest version, made once a run: the migrations have their own tests."""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.connection import Database, open_database


async def open_blank(path: Path) -> Database:
    """This file's database; where there is no such file, an empty one."""
    await asyncio.to_thread(_fill, path)
    return await open_database(path)


def _fill(path: Path) -> None:
    if not path.exists():
        path.write_bytes(_blank())


@cache
def _blank() -> bytes:
    """Runs in a thread, which has no loop yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rekan.db"
        asyncio.run(_make(path))
        return path.read_bytes()


async def _make(path: Path) -> None:
    await (await open_database(path)).close()
