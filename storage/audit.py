"""Who did what to whom, when, and from which chat. Append-only; people stand here by number.

What a value was before or after is never kept, only that it changed.
"""

from __future__ import annotations

import json
from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Entry(Row):
    """`details` is JSON of what helps to understand it; never a person's data."""

    id: int
    at: Moment
    actor: int | None
    chat: int | None
    action: str
    office: int | None
    subject: int | None
    details: str


async def record(
    connection: Connection,
    action: str,
    now: datetime,
    *,
    actor: int | None,
    chat: int | None = None,
    office: int | None = None,
    subject: int | None = None,
    **details: str | int,
) -> None:
    await connection.execute(
        """insert into audit (at, actor, chat, action, office, subject, details)
           values (:now, :actor, :chat, :action, :office, :subject, :details)""",
        now=now,
        actor=actor,
        chat=chat,
        action=action,
        office=office,
        subject=subject,
        details=json.dumps(details, sort_keys=True),
    )


async def latest(connection: Connection, before: int | None, most: int) -> list[Entry]:
    """The newest first; `before` is the id after which a page goes on."""
    return await connection.fetch(
        Entry,
        """select id, at, actor, chat, action, office, subject, details from audit
           where (:before is null or id < :before) order by id desc limit :most""",
        before=before,
        most=most,
    )


async def all_entries(connection: Connection) -> list[Entry]:
    return await connection.fetch(
        Entry,
        "select id, at, actor, chat, action, office, subject, details from audit order by id",
    )
