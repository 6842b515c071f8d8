"""Whom the organisers of an event telephone, because a chat does not do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

from storage.attendance.attendance import TAKES_PART
from storage.attendance.turnout import WAS_THERE
from storage.connection import Connection, Row
from storage.seats.participants import SEEN

Why = Literal["coming", "absent", "cancelled"]

_WHO: dict[Why, str] = {
    "coming": f"""{TAKES_PART} and not {WAS_THERE}
        and (not reachable or (asked is not null and coming is null))""",
    "absent": f"{TAKES_PART} and not {WAS_THERE}",
    "cancelled": "enrolments.ended = 'cancelled' and not reachable",
}


class Call(Row):
    """Somebody to telephone; `reachable` in a chat."""

    name: str
    institution: str | None
    phone: str | None
    reachable: bool


async def to_call(
    connection: Connection,
    event: int,
    why: Why,
    channels: Iterable[str],
    after: int = 0,
    limit: int = -1,
) -> list[Call]:
    """By name; skips the first `after`, -1 is no limit.

    `coming`: no chat on these channels reaches them, or they were asked whether they come and did
    not answer, and are not there yet. `absent`: they were at no session. `cancelled`: they had a
    seat or waited, and nothing tells them that the event was called off."""
    return await connection.fetch(
        Call,
        f"""select people.name, people.institution, people.phone, reachable from (
              select enrolments.*, exists (select 1 from chats
                where chats.person = enrolments.person and gone is null
                  and channel in (select value from json_each(:channels))) as reachable
              from enrolments where event = :event) as enrolments
            join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where {SEEN} and {_WHO[why]}
            order by lower(people.name), people.id limit :limit offset :after""",
        event=event,
        channels=json.dumps(list(channels)),
        after=after,
        limit=limit,
    )
