"""What came of an event: how many enrolled, had a seat and were there."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.attendance.attendance import TAKES_PART
from storage.connection import Connection, Row
from storage.moment import Moment
from storage.seats.participants import SEEN

By = Literal["institution", "library_kind", "gender"]

# Of a row of `enrolments`: at one session at least.
WAS_THERE = """exists (select 1 from attendance join sessions on sessions.id = attendance.session
    where sessions.event = enrolments.event and attendance.person = enrolments.person)"""


_STANDS = """exists (select 1 from enrolments as now where now.event = enrolments.event
    and now.person = enrolments.person and now.left_at is null)"""


# The newest of what one person has of this event: who comes back counts once.
_NEWEST = """not exists (select 1 from enrolments as later where later.event = enrolments.event
    and later.person = enrolments.person and later.id > enrolments.id)"""

# Of a row of `sessions`: somebody was seen there; of the others nothing is known.
IS_TAKEN = "exists (select 1 from attendance as seen where seen.session = sessions.id)"


class Turnout(Row):
    """How people came to it: by themselves, added beforehand, at the door, each person once. Who
    gave a seat back, who lost it because they were silent, with a seat at the end and of these
    said to be coming, there at one session at least, at each of which attendance was taken."""

    enrolled: int
    added: int
    walked_in: int
    declined: int
    released: int
    confirmed: int
    coming: int
    attended: int
    at_all: int


class Group(Row):
    """Those of one institution, kind of library or gender; '' where none is told.

    `people` were there, of the `seats` that were theirs."""

    value: str
    people: int
    seats: int


class Guest(Row):
    """Who takes part, as lists to be signed or sent on say it; empty for who is not to be named."""

    person: int
    name: str
    nip: str | None
    institution: str | None
    position: str | None
    phone: str | None


class Ended(Row):
    id: int
    office: int
    ends: Moment
    zone: str


async def of_event(connection: Connection, event: int, doors_open: datetime) -> Turnout:
    """`doors_open`: who is added from then on walked in."""
    return await connection.one(
        Turnout,
        f"""select count(case when added_by is null and {_NEWEST} then 1 end) as enrolled,
              count(case when added_by is not null and enrolled < :doors_open and {_NEWEST}
                then 1 end) as added,
              count(case when added_by is not null and enrolled >= :doors_open and {_NEWEST}
                then 1 end) as walked_in,
              count(distinct case when ended = 'left' and enrolments.state = 'confirmed'
                and not {_STANDS} then person end) as declined,
              count(distinct case when ended = 'released' and not {_STANDS}
                then person end) as released,
              count(case when {TAKES_PART} then 1 end) as confirmed,
              count(case when {TAKES_PART} and coming is not null then 1 end) as coming,
              count(case when {TAKES_PART} and {WAS_THERE} then 1 end) as attended,
              count(case when {TAKES_PART} and not exists (
                select 1 from sessions where sessions.event = enrolments.event and {IS_TAKEN}
                  and not exists (select 1 from attendance
                    where attendance.session = sessions.id
                      and attendance.person = enrolments.person)) then 1 end) as at_all
            from enrolments where event = :event""",
        event=event,
        doors_open=doors_open,
    )


async def groups(connection: Connection, event: int, by: By, most: int) -> list[Group]:
    """Of those who take part, the largest group of those who were there first."""
    said = "trim(people.institution)" if by == "institution" else f"people.{by}"
    told_apart = "people.gender" if by == "gender" else f"enrolments.{by}"
    return await connection.fetch(
        Group,
        f"""select coalesce(max(case when {SEEN} then {said} end), '') as value,
              count(case when {WAS_THERE} then 1 end) as people, count(*) as seats
            from enrolments join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where enrolments.event = :event and {TAKES_PART}
            group by {told_apart} order by people desc, seats desc, value limit :most""",
        event=event,
        most=most,
    )


async def guests(connection: Connection, event: int) -> list[Guest]:
    """Who takes part, by name; those who are not to be named come last."""
    columns = ", ".join(
        f"case when {SEEN} then people.{name} end as {name}"
        for name in ("nip", "institution", "position", "phone")
    )
    return await connection.fetch(
        Guest,
        f"""select enrolments.person, case when {SEEN} then people.name else '' end as name,
              {columns}
            from enrolments join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where enrolments.event = :event and {TAKES_PART}
            order by {SEEN} desc, lower(people.name), people.id""",
        event=event,
    )


async def took_attendance(connection: Connection, event: int) -> bool:
    found = await connection.first(
        int,
        """select 1 from attendance join sessions on sessions.id = attendance.session
           where sessions.event = :event limit 1""",
        event=event,
    )
    return found is not None


async def unfollowed(connection: Connection, since: datetime, until: datetime) -> Ended | None:
    """A published event that ended between these moments, of which nobody was told what came."""
    return await connection.first(
        Ended,
        """select id, office, ends, zone from events
           where followed is null and state = 'published' and ends > :since and ends <= :until
           order by ends limit 1""",
        since=since,
        until=until,
    )


async def follow(connection: Connection, event: int, now: datetime) -> None:
    """Everybody is told from now on."""
    await connection.execute(
        "update events set followed = :now where id = :event", event=event, now=now
    )
