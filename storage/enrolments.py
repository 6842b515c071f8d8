"""Enrolments: who holds a seat of which event."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people import AGREES


class Outcome(Enum):
    ENROLLED = auto()
    ALREADY = auto()
    FULL = auto()


class Taken(Row):
    """A seat that somebody holds, held, or gave back."""

    title: str
    starts: Moment
    ends: Moment
    zone: str
    enrolled: Moment
    left_at: Moment | None


class Participant(Row):
    """`name` is empty, `institution` None, for who no longer agrees that we use them."""

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


async def leave_coming(connection: Connection, person: int, now: datetime) -> list[int]:
    """Give back all seats of events that are still to come; which events those are."""
    return await connection.fetch(
        int,
        """update enrolments set left_at = :now where person = :person and left_at is null
             and event in (select id from events where starts > :now) returning event""",
        person=person,
        now=now,
    )


async def history(connection: Connection, person: int, most: int = -1) -> list[Taken]:
    """All events this person ever had a seat in, the latest first; -1 is no limit."""
    return await connection.fetch(
        Taken,
        """select events.title, events.starts, events.ends, events.zone,
             enrolments.enrolled, enrolments.left_at
           from enrolments join events on events.id = enrolments.event
           where enrolments.person = :person
           order by events.starts desc, enrolments.id desc limit :most""",
        person=person,
        most=most,
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
        f"""select case when {AGREES} then name else '' end as name,
             case when {AGREES} then institution end as institution, enrolled
           from enrolments join people on people.id = enrolments.person
           where event = :event and left_at is null
           order by enrolments.id limit :limit offset :after""",
        event=event,
        limit=limit,
        after=after,
    )
