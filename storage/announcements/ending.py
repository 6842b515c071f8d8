"""The end of an announcement: what came of it in numbers, which stay when its list is dropped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from pydantic import Field

from storage.announcements.recipients import LEFT_OUT, State
from storage.connection import Connection, Row


class _Sent(Row):
    announcement: int
    people: int


class Counts(Row):
    """How many of those it was for were in each state when it ended; and how many it was never for,
    by what kept it from them when the list was made."""

    meant: dict[State, int] = Field(default_factory=dict)
    left_out: dict[State, int] = Field(default_factory=dict)


async def end(connection: Connection, number: int, now: datetime) -> None:
    """Nobody waits for it any more."""
    counted = """(select json_group_object(state, people) from (select state, count(*) as people
        from recipients where announcement = :number and {whom} group by state))"""
    await connection.execute(
        f"""update announcements set ended = :now, counts = json_object(
              'meant', {counted.format(whom=f"not ({LEFT_OUT})")},
              'left_out', {counted.format(whom=LEFT_OUT)})
            where id = :number""",
        number=number,
        now=now,
    )


async def counts(connection: Connection, number: int) -> Counts:
    """Of one that ended; nothing of any other. Those counted before it was told apart who was left
    out stand for all it was for."""
    stored = await connection.first(
        str,
        """select iif(json_type(counts, '$.meant') is null, json_object('meant', json(counts)),
             counts) from announcements where id = :number and counts is not null""",
        number=number,
    )
    return Counts.model_validate_json(stored or "{}")


async def sent(connection: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """How many have got each of these: so far, or by its end."""
    found = await connection.fetch(
        _Sent,
        """select id as announcement, coalesce(json_extract(counts, '$.meant.sent'),
             json_extract(counts, '$.sent'), (select count(*) from recipients
              where announcement = announcements.id and state = 'sent')) as people
           from announcements where id in (select value from json_each(:numbers))""",
        numbers=json.dumps(list(numbers)),
    )
    return {each.announcement: each.people for each in found}
