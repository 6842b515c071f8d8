"""Two people in one list turn out to be one: they got it if one of them did."""

from __future__ import annotations

import json

from storage.connection import Connection, Row


class _Twice(Row):
    announcement: int
    person: int
    outbox: int | None
    counted: bool


async def merge(connection: Connection, kept: int, gone: int) -> None:
    """Of two rows the one that is further stays, and a copy of the other one is called back.

    A list that is being made is made anew."""
    found = await connection.fetch(_Twice, _LESS, kept=kept, gone=gone)
    for each in found:
        await connection.execute(
            """delete from outbox where id = :outbox and state = 'waiting' and message is null""",
            outbox=each.outbox,
        )
        await connection.execute(
            "delete from recipients where announcement = :announcement and person = :person",
            announcement=each.announcement,
            person=each.person,
        )
    await connection.execute(
        """update announcements set told = told - 1
           where ended is null and id in (select value from json_each(:counted))""",
        counted=json.dumps([each.announcement for each in found if each.counted]),
    )
    await connection.execute(
        """update announcements set listed_to = -1 where state in ('counting', 'fixing')
             and id in (select announcement from recipients where person in (:kept, :gone))""",
        kept=kept,
        gone=gone,
    )


# `counted`: its announcement was confirmed for both of them.
_LESS = """
    select announcement, person, outbox,
      sum(listed) over (partition by announcement) = 2 as counted,
      row_number() over (partition by announcement order by reached, person <> :kept) as place
    from (select announcement, person, outbox,
        state not in ('no_consent', 'stopped', 'no_chat', 'unreachable') as listed,
        case state when 'sent' then 0 when 'uncertain' then 1 when 'posted' then 2
          when 'queued' then 3 else 4 end as reached
      from recipients where person in (:kept, :gone))
"""
_LESS = f"select announcement, person, outbox, counted from ({_LESS}) where place = 2"
