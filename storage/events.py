"""Events: what is offered, when, where, and how many seats are left."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Event(Row):
    """`taken` counts the people enrolled at the moment of reading."""

    id: int
    office: int
    office_name: str
    city: str
    contact: str
    kind: str
    title: str
    starts: Moment
    ends: Moment
    zone: str
    place: str
    seats: int
    taken: int

    @property
    def left(self) -> int:
        return max(0, self.seats - self.taken)


_SELECT = """
    select events.id, office, offices.name as office_name, city, contact, kind, title,
           starts, ends, events.zone, place, seats,
           (select count(*) from enrolments
            where enrolments.event = events.id and left_at is null) as taken
    from events join offices on offices.id = events.office
"""


async def publish(
    connection: Connection,
    office: int,
    kind: str,
    title: str,
    starts: datetime,
    ends: datetime,
    zone: str,
    place: str,
    seats: int,
    created_by: int | None,
    now: datetime,
    sample: bool = False,
) -> int:
    """A new event that people can see at once; returns its number."""
    return await connection.one(
        int,
        """insert into events (office, kind, title, starts, ends, zone, place, seats,
                               created_by, created, sample)
           values (:office, :kind, :title, :starts, :ends, :zone, :place, :seats,
                   :created_by, :now, :sample) returning id""",
        office=office,
        kind=kind,
        title=title,
        starts=starts,
        ends=ends,
        zone=zone,
        place=place,
        seats=seats,
        created_by=created_by,
        now=now,
        sample=sample,
    )


async def event(connection: Connection, event: int) -> Event | None:
    return await connection.first(Event, _SELECT + "where events.id = :event", event=event)


async def coming(connection: Connection, now: datetime, after: int, limit: int) -> list[Event]:
    """Events that have not begun, soonest first; skips the first `after`."""
    return await connection.fetch(
        Event,
        _SELECT + "where starts > :now order by starts, events.id limit :limit offset :after",
        now=now,
        limit=limit,
        after=after,
    )


async def of_office(
    connection: Connection, office: int, since: datetime, now: datetime, after: int, limit: int
) -> list[Event]:
    """Events of one office that end after `since`: those to come, soonest first, then those over.

    Skips the first `after`.
    """
    return await connection.fetch(
        Event,
        _SELECT
        + """where events.office = :office and ends > :since
             order by ends <= :now, starts, events.id limit :limit offset :after""",
        office=office,
        since=since,
        now=now,
        limit=limit,
        after=after,
    )


async def clash(
    connection: Connection, office: int, starts: datetime, ends: datetime
) -> Event | None:
    """An event of the same office in the same hours, if there is one."""
    return await connection.first(
        Event,
        _SELECT
        + """where events.office = :office and starts < :ends and ends > :starts
             order by starts limit 1""",
        office=office,
        starts=starts,
        ends=ends,
    )


async def of_person(connection: Connection, person: int, now: datetime) -> list[Event]:
    """Events that have not ended in which this person has a seat, soonest first."""
    return await connection.fetch(
        Event,
        _SELECT
        + """join enrolments as mine on mine.event = events.id
             where mine.person = :person and mine.left_at is null and ends > :now
             order by starts, events.id""",
        person=person,
        now=now,
    )
