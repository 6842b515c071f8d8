"""Whom the organisers of an event telephone, because a chat does not do."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Literal

from storage.attendance.attendance import TAKES_PART
from storage.attendance.turnout import IS_TAKEN, WAS_THERE
from storage.connection import Connection, Row
from storage.seats.participants import SEEN

Why = Literal["coming", "absent", "cancelled"]

_WHO: dict[Why, str] = {
    "coming": f"""{TAKES_PART} and not {WAS_THERE}
        and (not reachable or (asked is not null and coming is null))""",
    "absent": f"{TAKES_PART} and missed is not null",
    "cancelled": "enrolments.ended = 'cancelled' and not reachable",
}


# The days on which attendance was taken and they were at no session, by the event's clock.
_MISSED = f"""(select group_concat(distinct (starts + :offset) / :day) from sessions
    where sessions.event = enrolments.event and {IS_TAKEN}
      and not exists (select 1 from attendance join sessions as other
        on other.id = attendance.session
        where other.event = enrolments.event and attendance.person = enrolments.person
          and (other.starts + :offset) / :day = (sessions.starts + :offset) / :day))"""
_DAY = timedelta(days=1)
_MILLISECOND = timedelta(milliseconds=1)


class Call(Row):
    """Somebody to telephone; `reachable` in a chat. `missed` are days since 1970, by commas, on
    which they were seen nowhere though attendance was taken; `came` on another one."""

    name: str
    institution: str | None
    phone: str | None
    reachable: bool
    missed: str | None
    came: bool


async def to_call(
    connection: Connection,
    event: int,
    why: Why,
    channels: Iterable[str],
    offset: timedelta = timedelta(),
    after: int = 0,
    limit: int = -1,
) -> list[Call]:
    """By name; skips the first `after`, -1 is no limit. `offset`: of the event's clock from UTC.

    `coming`: no chat on these channels reaches them, or they were asked whether they come and did
    not answer, and are not there yet. `absent`: they missed a day at least. `cancelled`: they had a
    seat or waited, and nothing tells them that the event was called off."""
    return await connection.fetch(
        Call,
        f"""select people.name, people.institution, people.phone, reachable, missed, came from (
              select enrolments.*, {_MISSED} as missed, {WAS_THERE} as came,
                exists (select 1 from chats
                where chats.person = enrolments.person and gone is null
                  and channel in (select value from json_each(:channels))) as reachable
              from enrolments where event = :event) as enrolments
            join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where {SEEN} and {_WHO[why]}
            order by lower(people.name), people.id limit :limit offset :after""",
        event=event,
        channels=json.dumps(list(channels)),
        offset=offset // _MILLISECOND,
        day=_DAY // _MILLISECOND,
        after=after,
        limit=limit,
    )
