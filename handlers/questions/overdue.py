"""Questions that nobody answered in a working day: those who can are told, once."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.context import World
from handlers.questions.told import Late, receivers
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.offices import roles
from storage.post import notices
from storage.questions import questions

MOST_AT_ONCE = 100
_TOLD_WITHIN = timedelta(days=3)


async def chase(database: Database, now: datetime, world: World) -> list[Untold]:
    """One a transaction, so that turns go between them."""
    for _ in range(MOST_AT_ONCE):
        async with database.transaction() as connection:
            if not await _one(connection, now):
                break
    return []


async def _one(connection: Connection, now: datetime) -> bool:
    chased = await questions.chase(connection, now)
    if chased is None:
        return False
    near = await receivers(connection, chased.office, chased.person)
    notice = Late(question=chased.id)
    for person in {*near, *await roles.owners(connection)} - {chased.person}:
        await notices.plan(connection, person, notice.code, notice.subject, now, now + _TOLD_WITHIN)
    return True
