"""Series: events that were made from one of them, which has its number."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.events.events import SELECT, Event
from storage.seats import enrolments


async def events_of(
    connection: Connection, event: Event, after: int = 0, limit: int = -1
) -> list[Event]:
    """All of the series of this event, in the order of time; skips the first `after`."""
    return await connection.fetch(
        Event,
        SELECT
        + """where events.series = :series and events.office = :office
             order by starts, events.id limit :limit offset :after""",
        series=event.series,
        office=event.office,
        after=after,
        limit=limit,
    )


async def ahead(connection: Connection, event: Event, now: datetime) -> list[Event]:
    """The others of the series that people can see, and that are not over."""
    return [
        each
        for each in (await events_of(connection, event) if event.series is not None else [])
        if each.id != event.id and each.state == "published" and now < each.ends
    ]


async def own_ahead(
    connection: Connection, event: Event, person: int, now: datetime
) -> list[Event]:
    """Those of them in which this person takes part."""
    return [
        each
        for each in await ahead(connection, event, now)
        if await enrolments.is_enrolled(connection, each.id, person)
    ]


class Place(Row):
    """Which of how many it is, from 1."""

    place: int
    events: int


async def place(connection: Connection, event: Event) -> Place | None:
    """None for an event that stands alone."""
    return await connection.first(
        Place,
        """select count(*) as events,
             count(*) filter (where (starts, id) <= (:starts, :id)) as place
           from events where series = :series and office = :office having count(*) > 1""",
        series=event.series,
        office=event.office,
        starts=event.starts,
        id=event.id,
    )
