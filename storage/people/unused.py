"""People who agreed and came back no more: told first, erased some weeks later.

Who runs something here, or has a seat in something to come, is not among them.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.people.people import AGREES

_UNUSED = f"""{AGREES} and people.sample = 0
    and not exists (select 1 from roles where roles.person = people.id)
    and not exists (select 1 from consents
      where consents.person = people.id and consents.given >= :before)
    and not exists (select 1 from chats where chats.person = people.id and used >= :before)
    and not exists (select 1 from enrolments join events on events.id = enrolments.event
      where enrolments.person = people.id and left_at is null and events.ends >= :before)"""


async def warn(connection: Connection, before: datetime, now: datetime, most: int) -> list[int]:
    """Who did nothing since `before` and was not warned since then either; they are now.

    A warning of a later day than this is of a clock that was wrong."""
    return await connection.fetch(
        int,
        f"""update people set warned = :now where id in (
              select id from people where id in (select chats.person from chats
                  where chats.person is not null and used < :before) and {_UNUSED}
                and (warned is null or warned < :before or warned > :now)
              limit :most) returning id""",
        before=before,
        now=now,
        most=most,
    )


async def told(connection: Connection, person: int, before: datetime, now: datetime) -> bool:
    """The warning reaches them now; False for who did something since `before`."""
    return (
        await connection.execute(
            f"update people set warned = :now where id = :person and {_UNUSED}",
            person=person,
            before=before,
            now=now,
        )
        == 1
    )


async def warned(
    connection: Connection, before: datetime, last_used: datetime, kind: str
) -> int | None:
    """Somebody who was warned before this moment, and still did nothing since `last_used`.

    Nobody for whom the notice of this kind still waits: they do not know yet."""
    return await connection.first(
        int,
        f"""select id from people where warned < :warned and warned >= :before and {_UNUSED}
              and not exists (select 1 from notices where notices.person = people.id
                and kind = :kind and state = 'waiting')
            limit 1""",
        warned=before,
        before=last_used,
        kind=kind,
    )
