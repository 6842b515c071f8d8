"""Kept files that nothing names any more go: their row was removed, or its turn never ended."""

from __future__ import annotations

import asyncio
from pathlib import Path

from storage import kept
from storage.connection import Database


async def forget_unneeded(database: Database, folder: Path) -> int:
    """How many went. No turn can name one meanwhile: a turn is a transaction, and so is this."""
    async with database.transaction() as connection:
        lying = await asyncio.to_thread(_names, folder)
        unneeded = await kept.unneeded(connection, lying)
        await asyncio.to_thread(_remove, folder, unneeded)
    return len(unneeded)


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("*")]


def _remove(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)
