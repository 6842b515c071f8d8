"""From one announcement that has something to do to the next."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from handlers.telling import Untold
from storage.announcements import announcements
from storage.connection import Database
from storage.errors import Unavailable


async def each_to_its_end(
    database: Database, step: Callable[[int], Awaitable[bool]]
) -> list[Untold]:
    """`step` by step, each in a transaction of its own, so that turns go between them; False ends
    that of one announcement. One that cannot be stepped does not stop the others."""
    untold, number = list[Untold](), 0
    while True:
        async with database.transaction() as connection:
            found = await announcements.active(connection, number)
        if found is None:
            return untold
        number = found.id
        try:
            while await step(number):
                pass
        except Unavailable:
            raise
        except Exception as error:
            untold.append(Untold("announcement", error))
