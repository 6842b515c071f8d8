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


class Named(Entry):
    """With what actor, office and subject are called now; None for what is gone or erased."""

    actor_name: str | None
    subject_name: str | None
    city: str | None


async def latest(connection: Connection, before: int | None, most: int) -> list[Named]:
    """The newest first; `before` is the id after which a page goes on."""
    return await connection.fetch(
        Named,
        """select audit.id, at, actor, chat, action, audit.office, subject, details,
             nullif(actors.name, '') as actor_name, nullif(subjects.name, '') as subject_name,
             offices.city
           from audit left join people as actors on actors.id = actor
             left join people as subjects on subjects.id = subject
             left join offices on offices.id = audit.office
           where (:before is null or audit.id < :before) order by audit.id desc limit :most""",
        before=before,
        most=most,
    )


async def all_entries(connection: Connection, most: int) -> list[Entry]:
    """In their order; where there are more than `most`, the newest of them."""
    newest = await connection.fetch(
        Entry,
        """select id, at, actor, chat, action, office, subject, details from audit
           order by id desc limit :most""",
        most=most,
    )
    return newest[::-1]


async def who(connection: Connection, action: str, office: int, event: int) -> int | None:
    """Who did this to an event last."""
    return await connection.first(
        int,
        """select actor from audit where office = :office and action = :action
             and actor is not null and json_extract(details, '$.event') = :event
           order by id desc limit 1""",
        office=office,
        action=action,
        event=event,
    )


async def parts_changed(connection: Connection, office: int, event: int, version: int) -> list[str]:
    """Which parts of an event were changed after this version of it, the latest first."""
    return await connection.fetch(
        str,
        """select json_extract(details, '$.part') from audit
           where office = :office and action = 'event changed'
             and json_extract(details, '$.event') = :event
             and json_extract(details, '$.version') > :version
           group by 1 order by max(id) desc""",
        office=office,
        event=event,
        version=version,
    )
