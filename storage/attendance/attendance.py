"""Attendance: who was at which session, when, and who says so."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from storage.connection import Connection, Row
from storage.events.sessions import Session
from storage.moment import Moment
from storage.seats.participants import SEEN

How = Literal["code", "list", "walk-in"]

# Who takes part, as a row of `enrolments`.
TAKES_PART = "enrolments.left_at is null and enrolments.state = 'confirmed'"
_LONGEST = timedelta(hours=24)  # no session is longer


class Mark(Row):
    """Somebody was there. `marked_by` is None where they typed the code themselves."""

    session: int
    person: int
    at: Moment
    how: How
    late: bool
    marked_by: int | None


class Attendee(Row):
    """Somebody who takes part, and their mark of one session, `at` None where there is none.

    `name` is empty for who no longer agrees that we use it. `vouched`: they stand here by the
    office's word, and have not come yet."""

    person: int
    name: str
    institution: str | None
    at: Moment | None
    late: bool
    vouched: bool = False


_COLUMNS = ", ".join(Mark.model_fields)


async def mark(
    connection: Connection,
    session: int,
    person: int,
    at: datetime,
    how: How,
    late: bool = False,
    marked_by: int | None = None,
) -> bool:
    """They were there; False where that is written down already, and stays as it is."""
    return (
        await connection.execute(
            """insert into attendance (session, person, at, how, late, marked_by)
               values (:session, :person, :at, :how, :late, :marked_by) on conflict do nothing""",
            session=session,
            person=person,
            at=at,
            how=how,
            late=late,
            marked_by=marked_by,
        )
        == 1
    )


async def mark_all(connection: Connection, session: int, at: datetime, marked_by: int) -> list[int]:
    """Everybody who takes part and has no mark gets one; who those are."""
    return await connection.fetch(
        int,
        f"""insert into attendance (session, person, at, how, late, marked_by)
            select sessions.id, enrolments.person, :at, 'list', 0, :marked_by
            from sessions join enrolments on enrolments.event = sessions.event
            where sessions.id = :session and {TAKES_PART} on conflict do nothing
            returning person""",
        session=session,
        at=at,
        marked_by=marked_by,
    )


async def correct(connection: Connection, session: int, person: int, late: bool) -> bool:
    """They were there, late or in time; False where there is no mark, or it says so."""
    return (
        await connection.execute(
            """update attendance set late = :late
               where session = :session and person = :person and late <> :late""",
            session=session,
            person=person,
            late=late,
        )
        == 1
    )


async def unmark(connection: Connection, session: int, person: int) -> bool:
    """They were not there; False where there was no mark."""
    return (
        await connection.execute(
            "delete from attendance where session = :session and person = :person",
            session=session,
            person=person,
        )
        == 1
    )


async def of_person(connection: Connection, session: int, person: int) -> Mark | None:
    return await connection.first(
        Mark,
        f"select {_COLUMNS} from attendance where session = :session and person = :person",
        session=session,
        person=person,
    )


async def at_event(connection: Connection, event: int) -> list[Mark]:
    """All marks of its sessions."""
    return await connection.fetch(
        Mark,
        f"""select {_COLUMNS} from attendance
            where session in (select id from sessions where event = :event)
            order by session, person""",
        event=event,
    )


async def of_person_at(connection: Connection, event: int, person: int) -> list[int]:
    """The sessions of this event at which they were."""
    return await connection.fetch(
        int,
        """select session from attendance
           where person = :person and session in (select id from sessions where event = :event)
           order by session""",
        event=event,
        person=person,
    )


async def taken(connection: Connection, event: int) -> int:
    """At how many of its sessions anybody was marked."""
    return await connection.one(
        int,
        """select count(distinct session) from attendance
           where session in (select id from sessions where event = :event)""",
        event=event,
    )


async def present(connection: Connection, session: int) -> int:
    """How many of those who take part were there."""
    return await connection.one(
        int,
        f"""select count(*) from attendance join sessions on sessions.id = attendance.session
            join enrolments on enrolments.event = sessions.event
              and enrolments.person = attendance.person
            where sessions.id = :session and {TAKES_PART}""",
        session=session,
    )


async def seated(connection: Connection, event: int) -> int:
    """How many take part."""
    return await connection.one(
        int,
        f"select count(*) from enrolments where event = :event and {TAKES_PART}",
        event=event,
    )


async def takes_part(connection: Connection, session: int, person: int) -> bool:
    found = await connection.first(
        int,
        f"""select 1 from sessions join enrolments on enrolments.event = sessions.event
            where sessions.id = :session and enrolments.person = :person and {TAKES_PART}""",
        session=session,
        person=person,
    )
    return found is not None


async def listed(
    connection: Connection, session: int, words: str = "", after: int = 0, limit: int = -1
) -> list[Attendee]:
    """Who takes part, by name; only names that hold each of these words (A–Z in small letters).

    Skips the first `after`; -1 is no limit."""
    pieces = {f"word{number}": word for number, word in enumerate(words.split())}
    holding = "".join(f" and {SEEN} and instr(lower(people.name), :{name}) > 0" for name in pieces)
    return await connection.fetch(
        Attendee,
        f"""select enrolments.person, case when {SEEN} then people.name else '' end as name,
              case when {SEEN} then people.institution end as institution,
              attendance.at, coalesce(attendance.late, 0) as late,
              people.vouched_by is not null as vouched
            from sessions join events on events.id = sessions.event
            join enrolments on enrolments.event = events.id
            join people on people.id = enrolments.person
            left join attendance on attendance.session = sessions.id
              and attendance.person = enrolments.person
            where sessions.id = :session and {TAKES_PART}{holding}
            order by {SEEN} desc, lower(people.name), people.id limit :limit offset :after""",
        session=session,
        after=after,
        limit=limit,
        **pieces,
    )


async def open_for(
    connection: Connection, person: int, begins_by: datetime, now: datetime
) -> list[Session]:
    """Sessions in which this person takes part that begin before then and have not ended."""
    return await connection.fetch(
        Session,
        f"""select {", ".join(f"sessions.{name}" for name in Session.model_fields)}
            from enrolments join events on events.id = enrolments.event
            join sessions on sessions.event = events.id
            where enrolments.person = :person and {TAKES_PART} and events.state = 'published'
              and sessions.starts <= :begins_by and sessions.ends > :now
            order by sessions.starts, sessions.id""",
        person=person,
        begins_by=begins_by,
        now=now,
    )


async def all_open(connection: Connection, begins_by: datetime, now: datetime) -> list[int]:
    """Every session of a published event that begins before then and has not ended."""
    return await connection.fetch(
        int,
        """select sessions.id from sessions join events on events.id = sessions.event
           where events.state = 'published' and sessions.ends > :now
             and sessions.starts between :since and :begins_by""",
        since=now - _LONGEST,
        begins_by=begins_by,
        now=now,
    )
