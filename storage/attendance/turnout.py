"""What came of an event: how many enrolled, had a seat and were there, and whom to call."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.attendance.attendance import SEEN, TAKES_PART
from storage.connection import Connection, Row
from storage.moment import Moment

By = Literal["institution", "library_kind"]

_WAS_THERE = """exists (select 1 from attendance join sessions on sessions.id = attendance.session
    where sessions.event = enrolments.event and attendance.person = enrolments.person)"""


class Turnout(Row):
    """`enrolled` ever, with a seat at the end, there at one session at least, at each of them."""

    enrolled: int
    confirmed: int
    attended: int
    at_all: int


class Group(Row):
    """Those who were there, of one institution or kind of library; '' where none is told."""

    value: str
    people: int


class Guest(Row):
    """Who takes part, as lists to be signed or sent on say it; empty for who is not to be named."""

    person: int
    name: str
    nip: str | None
    institution: str | None
    position: str | None
    phone: str | None


class Call(Row):
    """Somebody to telephone: `reachable` in a chat, `silent` when asked whether they come."""

    name: str
    institution: str | None
    phone: str | None
    reachable: bool


class Ended(Row):
    id: int
    office: int
    ends: Moment
    zone: str


async def of_event(connection: Connection, event: int) -> Turnout:
    return await connection.one(
        Turnout,
        f"""select count(distinct person) as enrolled,
              count(case when {TAKES_PART} then 1 end) as confirmed,
              count(case when {TAKES_PART} and {_WAS_THERE} then 1 end) as attended,
              count(case when {TAKES_PART} and not exists (
                select 1 from sessions where sessions.event = enrolments.event
                  and not exists (select 1 from attendance
                    where attendance.session = sessions.id
                      and attendance.person = enrolments.person)) then 1 end) as at_all
            from enrolments where event = :event""",
        event=event,
    )


async def groups(connection: Connection, event: int, by: By, most: int) -> list[Group]:
    """Those who were there, the largest group first."""
    said = {"institution": "trim(people.institution)", "library_kind": "people.library_kind"}[by]
    return await connection.fetch(
        Group,
        f"""select coalesce(max(case when {SEEN} then {said} end), '') as value,
              count(*) as people
            from enrolments join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where enrolments.event = :event and {TAKES_PART} and {_WAS_THERE}
            group by enrolments.{by} order by people desc, value limit :most""",
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


async def to_call(connection: Connection, event: int, after: int, limit: int) -> list[Call]:
    """Who has a seat and either no chat that reaches them, or no answer to whether they come."""
    return await connection.fetch(
        Call,
        f"""select people.name, people.institution, people.phone, reachable from (
              select enrolments.*, exists (select 1 from chats
                where chats.person = enrolments.person and gone is null) as reachable
              from enrolments where event = :event and {TAKES_PART}) as enrolments
            join events on events.id = enrolments.event
            join people on people.id = enrolments.person
            where {SEEN} and (not reachable or (asked is not null and coming is null))
              and not {_WAS_THERE}
            order by lower(people.name), people.id limit :limit offset :after""",
        event=event,
        after=after,
        limit=limit,
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
