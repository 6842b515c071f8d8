"""Enrolments: who holds a seat of which event."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from storage.connection import Connection, Row
from storage.moment import Moment


class Outcome(Enum):
    ENROLLED = auto()
    ALREADY = auto()
    FULL = auto()


class Participant(Row):
    name: str
    institution: str | None
    enrolled: Moment


async def enrol(connection: Connection, event: int, person: int, now: datetime) -> Outcome:
    """Take a seat. The statement itself judges the capacity, so the last seat has one winner."""
    taken = await connection.execute(
        """insert into enrolments (event, person, enrolled)
           select :event, :person, :now where
             (select count(*) from enrolments where event = :event and left_at is null)
             < (select seats from events where id = :event)
           on conflict do nothing""",
        event=event,
        person=person,
        now=now,
    )
    if taken:
        return Outcome.ENROLLED
    already = await is_enrolled(connection, event, person)
    return Outcome.ALREADY if already else Outcome.FULL


async def leave(connection: Connection, event: int, person: int, now: datetime) -> bool:
    """Give the seat back; False where there was none."""
    return (
        await connection.execute(
            """update enrolments set left_at = :now
               where event = :event and person = :person and left_at is null""",
            event=event,
            person=person,
            now=now,
        )
        == 1
    )


async def is_enrolled(connection: Connection, event: int, person: int) -> bool:
    found = await connection.first(
        int,
        """select 1 from enrolments
           where event = :event and person = :person and left_at is null""",
        event=event,
        person=person,
    )
    return found is not None


async def participants(
    connection: Connection, event: int, after: int = 0, limit: int = -1
) -> list[Participant]:
    """Who holds a seat, in order of enrolment; skips the first `after`, -1 is no limit."""
    return await connection.fetch(
        Participant,
        """select name, institution, enrolled
           from enrolments join people on people.id = enrolments.person
           where event = :event and left_at is null
           order by enrolments.id limit :limit offset :after""",
        event=event,
        limit=limit,
        after=after,
    )
