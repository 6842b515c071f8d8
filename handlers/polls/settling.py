"""A poll was closed, deleted, or is to be forgotten: the rest is done step by step.

Its results show once what was answered is laid; then who answered hears of them.
"""

from __future__ import annotations

from datetime import datetime

from handlers.answering import told
from handlers.context import World
from handlers.evaluating import told as evaluation
from handlers.polls import live
from handlers.polls.walking import each_to_its_end
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.polls import settling
from storage.polls.polls import Poll


async def settle(database: Database, now: datetime, world: World) -> list[Untold]:
    async def one(connection: Connection, it: Poll) -> bool:
        return await step(connection, it, now)

    return await each_to_its_end(database, one, "closed", "deleted")


async def step(connection: Connection, it: Poll, now: datetime) -> bool:
    """False where nothing was left."""
    if it.state == "deleted":
        return await settling.clear(connection, it.id)
    if it.answered_then is not None:
        return await settling.forget_people(connection, it.id)
    if it.laid:
        return await told.tell_results(connection, it, now)
    if not await prepare(connection, it, now):
        await live.tell(connection, it.id, now)
    return True


async def prepare(connection: Connection, it: Poll, now: datetime) -> bool:
    """One step towards the results of a closed poll; False once they show."""
    if await settling.drop_unsent(connection, it.id) or await settling.lay(connection, it):
        return True
    if it.purpose == "organiser" and it.event is not None:
        await evaluation.plan(connection, it.event, now)
    return False
