"""Wrong codes of sessions, counted over all who type them; nobody is named."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from storage.connection import Connection

AT_THE_DOOR = 0
"""In place of an event: guesses of those who take part in none."""


async def missed(connection: Connection, events: Collection[int], now: datetime) -> None:
    """A wrong code was typed for each of these events, all of which it could have been of."""
    await connection.execute(
        """insert into wrong_attendance_codes (event, typed)
           select value, :now from json_each(:events)""",
        events=json.dumps(list(events)),
        now=now,
    )


async def most(connection: Connection, events: Collection[int], since: datetime) -> int:
    """How many wrong codes the one of these events has that has most."""
    return await connection.one(
        int,
        """select coalesce(max((select count(*) from wrong_attendance_codes
             where event = value and typed > :since)), 0) from json_each(:events)""",
        events=json.dumps(list(events)),
        since=since,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop what was typed before this moment."""
    return await connection.execute(
        "delete from wrong_attendance_codes where typed < :before", before=before
    )
