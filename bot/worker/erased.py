"""Drawn files of the erased: a list or an export may hold somebody whose data is erased now.

Which files name whom is written nowhere, and every drawn file can be drawn again. So after an
erasure each one goes ten minutes after its last use, for as long as something that was described
before the erasure may still be drawn.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Protocol

from handlers.posting import REPLY_LIVES
from storage.connection import Database
from storage.people import people

IN_USE = timedelta(minutes=10)  # it may be on its way, or be fetched in the web chat


class Cache(Protocol):
    def forget(self, older_than: datetime) -> int: ...


async def forget_erased(database: Database, cache: Cache, now: datetime) -> int:
    """How many files went."""
    async with database.transaction() as connection:
        erased = await people.last_erasure(connection)
    if erased is None:
        return 0
    return await asyncio.to_thread(cache.forget, min(erased + REPLY_LIVES, now - IN_USE))
