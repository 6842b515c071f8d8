"""Numbered migrations, run at start, each in one transaction with its version number.

`NNNN_subject.sql` is never changed once it has been released; `storage/schema.sql` is what they
add up to, for reading, and a test compares the two.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib.resources import files

import aiosqlite

from storage.errors import Unopenable, translated


@cache
def scripts() -> tuple[str, ...]:
    """The SQL of each migration, in order; the first brings an empty file to version 1."""
    found = sorted(
        (entry for entry in files(__name__).iterdir() if entry.name.endswith(".sql")),
        key=lambda entry: entry.name,
    )
    return tuple(entry.read_text(encoding="utf-8") for entry in found)


async def version(raw: aiosqlite.Connection) -> int:
    [row] = await raw.execute_fetchall("pragma user_version")
    return int(row[0])


async def refuse_newer(raw: aiosqlite.Connection) -> None:
    """Raises `Unopenable` for a file of a newer program; nothing of it is changed."""
    found, newest = await version(raw), len(scripts())
    if found > newest:
        raise Unopenable(
            f"the database has version {found}, this program knows versions up to {newest}: "
            "start the newer Rekan Pustaka, or restore a backup made before the upgrade"
        )


async def migrate(raw: aiosqlite.Connection, known: tuple[str, ...] | None = None) -> None:
    """Bring the file to the newest of the `known` scripts, which are all of ours where None.

    Raises `Unopenable`.
    """
    known = scripts() if known is None else known
    found = await version(raw)
    for number, script in enumerate(known[found:], found + 1):
        await _apply(raw, number, script)


async def _apply(raw: aiosqlite.Connection, number: int, script: str) -> None:
    try:
        await raw.executescript(
            f"begin immediate;\n{script}\npragma user_version = {number};\ncommit;"
        )
    except sqlite3.Error as error:
        if raw.in_transaction:
            await raw.rollback()
        raise Unopenable(f"migration {number} did not pass: {translated(error)}") from error
