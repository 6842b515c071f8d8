"""From one poll with which something is left to do to the next."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.polls import polls
from storage.polls.polls import Poll, State

Step = Callable[[Connection, Poll], Awaitable[bool]]


async def each_to_its_end(database: Database, step: Step, *states: State) -> list[Untold]:
    """`step` by step, each in a transaction of its own, so that turns go between them; False ends
    that of one poll. One that cannot be stepped does not stop the others."""
    untold, number = list[Untold](), 0
    while True:
        async with database.transaction() as connection:
            found = await polls.unfinished(connection, number, *states)
        if found is None:
            return untold
        number = found.id
        try:
            while await _step(database, number, step, *states):
                pass
        except Unavailable:
            raise
        except Exception as error:
            untold.append(Untold("poll", error))


async def _step(database: Database, number: int, step: Step, *states: State) -> bool:
    """Where it was closed or deleted meanwhile, there is nothing more to do."""
    async with database.transaction() as connection:
        it = await polls.unfinished(connection, number - 1, *states)
        if it is None or it.id != number:
            return False
        if await step(connection, it):
            return True
        await polls.finish(connection, number)
        return False
