"""Events: what is offered, when, where, and how many seats are left."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.events import sessions
from storage.events.quotas import HELD
from storage.moment import Moment

State = Literal["draft", "published", "cancelled"]
Letter = Literal["none", "optional", "required"]


class Event(Row):
    """`taken` counts the seats that are held at the moment of reading, `offered` those of them that
    wait for an answer.

    `version` counts its changes. `opens` and `closes` are when one can enrol, from publishing to
    the beginning where they are None. `reminds` and `asks` are days before the beginning, such as
    "7 3 1 0": of reminders, and of asking who comes; `releases`: who stays silent loses the seat.
    `letter`: is a letter of assignment asked for? `evaluated`: are its people asked how it was?"""

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
    offered: int
    state: State
    version: int
    approval: bool
    letter: Letter
    opens: Moment | None
    closes: Moment | None
    description: str | None
    audience: str | None
    cost: str | None
    bring: str | None
    map: str | None
    own_contact: str | None
    reminds: str
    asks: str
    releases: bool
    series: int | None
    evaluated: bool
    why_cancelled: str | None

    @property
    def left(self) -> int:
        return max(0, self.seats - self.taken)

    @property
    def enrols_until(self) -> datetime:
        return self.closes or self.starts


SELECT = f"""
    select events.id, office, offices.name as office_name, city,
           coalesce(own_contact, contact) as contact, kind, title,
           starts, ends, events.zone, place, seats,
           (select count(*) from enrolments
            where enrolments.event = events.id and {HELD}) as taken,
           (select count(*) from enrolments where enrolments.event = events.id
              and left_at is null and enrolments.state = 'offered') as offered,
           events.state, version, approval, events.letter, events.opens, events.closes, description,
           audience, cost, bring, map, own_contact, reminds, asks, releases, series, evaluated,
           why_cancelled
    from events join offices on offices.id = events.office
"""
PARTS = frozenset(
    (
        *("kind", "title", "zone", "place", "seats", "approval", "letter", "opens", "closes"),
        *("description", "audience", "cost", "bring", "map", "own_contact", "reminds", "asks"),
        *("releases", "series", "evaluated"),
    )
)


async def draft(
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
    """A new event of one session, that only its coordinators see; returns its number."""
    number = await connection.one(
        int,
        """insert into events (office, kind, title, starts, ends, zone, place, seats,
                               created_by, created, sample, state)
           values (:office, :kind, :title, :starts, :ends, :zone, :place, :seats,
                   :created_by, :now, :sample, 'draft') returning id""",
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
    await sessions.add(connection, number, starts, ends)
    return number


async def publish(connection: Connection, event: int) -> bool:
    """From now on people see it; False where it is no draft."""
    return (
        await connection.execute(
            "update events set state = 'published' where id = :event and state = 'draft'",
            event=event,
        )
        == 1
    )


async def change(
    connection: Connection, event: int, version: int, **changes: datetime | str | int | None
) -> bool:
    """These parts are so from now on; False where somebody changed it since this version.

    ValueError for a name that is no part."""
    if unknown := changes.keys() - PARTS:
        raise ValueError(f"no part of an event: {', '.join(sorted(unknown))}")
    assignments = "".join(f", {name} = :{name}" for name in changes)
    return (
        await connection.execute(
            f"""update events set version = version + 1{assignments}
                where id = :event and version = :version and state <> 'cancelled'""",
            event=event,
            version=version,
            **changes,
        )
        == 1
    )


async def cancel(connection: Connection, event: int, why: str, now: datetime) -> bool:
    """It does not take place; False where it is cancelled already, or was never published."""
    return (
        await connection.execute(
            """update events set state = 'cancelled', why_cancelled = :why, cancelled = :now,
                 version = version + 1 where id = :event and state = 'published'""",
            event=event,
            why=why,
            now=now,
        )
        == 1
    )


async def drop(connection: Connection, event: int) -> bool:
    """A draft that nobody needs is gone; False where it is none."""
    return (
        await connection.execute(
            "delete from events where id = :event and state = 'draft'", event=event
        )
        == 1
    )


async def event(connection: Connection, event: int) -> Event | None:
    return await connection.first(Event, SELECT + "where events.id = :event", event=event)


async def coming(connection: Connection, now: datetime, after: int, limit: int) -> list[Event]:
    """Published events that have not begun, soonest first; skips the first `after`."""
    return await connection.fetch(
        Event,
        SELECT
        + """where starts > :now and events.state = 'published'
             order by starts, events.id limit :limit offset :after""",
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
        SELECT
        + """where events.office = :office and ends > :since
             order by ends <= :now, starts, events.id limit :limit offset :after""",
        office=office,
        since=since,
        now=now,
        limit=limit,
        after=after,
    )


async def nearest(
    connection: Connection, office: int, since: datetime, now: datetime, after: int, limit: int
) -> list[Event]:
    """Those of the office that others know of and that end after `since`: what goes on now, then
    what ended or begins the shortest time from now. Skips the first `after`."""
    return await connection.fetch(
        Event,
        SELECT
        + """where events.office = :office and ends > :since and events.state <> 'draft'
             order by max(starts - :now, :now - ends, 0), events.id limit :limit offset :after""",
        office=office,
        since=since,
        now=now,
        limit=limit,
        after=after,
    )


async def drafts(connection: Connection, office: int) -> list[Event]:
    return await connection.fetch(
        Event,
        SELECT + "where events.office = :office and events.state = 'draft' order by events.id",
        office=office,
    )


async def held_between(
    connection: Connection, office: int, starts: datetime, ends: datetime
) -> list[Event]:
    """Published events of the office with a session between these moments, soonest first."""
    return await connection.fetch(
        Event,
        SELECT
        + """where events.office = :office and events.state = 'published'
               and exists (select 1 from sessions where sessions.event = events.id
                 and sessions.starts < :ends and sessions.ends > :starts)
             order by events.starts, events.id""",
        office=office,
        starts=starts,
        ends=ends,
    )


async def clash(
    connection: Connection, office: int, starts: datetime, ends: datetime, besides: int = 0
) -> Event | None:
    """Another published event of the same office in the same hours, if there is one."""
    return await connection.first(
        Event,
        SELECT
        + """where events.office = :office and events.state = 'published' and events.id <> :besides
               and starts < :ends and ends > :starts
             order by starts limit 1""",
        office=office,
        besides=besides,
        starts=starts,
        ends=ends,
    )


async def of_person(connection: Connection, person: int, now: datetime) -> list[Event]:
    """Events that have not ended in which this person takes part or waits, soonest first."""
    return await connection.fetch(
        Event,
        SELECT
        + """join enrolments as mine on mine.event = events.id
             where mine.person = :person and mine.left_at is null and ends > :now
               and events.state = 'published'
             order by starts, events.id""",
        person=person,
        now=now,
    )
