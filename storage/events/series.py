"""Series: events that were made from one of them, which has its number."""

from __future__ import annotations

from storage.connection import Connection, Row
from storage.events.events import SELECT, Event


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
