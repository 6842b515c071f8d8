"""What people asked us to stop."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection

What = Literal["announcements", "learning", "reminders"]


async def stop(connection: Connection, person: int, what: What, now: datetime) -> None:
    await connection.execute(
        """insert into stops (person, what, since) values (:person, :what, :now)
           on conflict do nothing""",
        person=person,
        what=what,
        now=now,
    )


async def resume(connection: Connection, person: int) -> int:
    """All of it; how many things had been stopped."""
    return await connection.execute("delete from stops where person = :person", person=person)


async def stopped(connection: Connection, person: int) -> set[str]:
    return set(
        await connection.fetch(str, "select what from stops where person = :person", person=person)
    )
