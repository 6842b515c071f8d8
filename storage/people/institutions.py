"""Institutions as they were written before, so that one does not become two by its spelling."""

from __future__ import annotations

from storage.connection import Connection

_RECENT = 20  # events of the office: the others say nothing new, and are many


async def common(connection: Connection, event: int, most: int) -> list[str]:
    """Those known to the office of this event, most used first: on its list, or told by two people
    who lately took part; what one person alone wrote is for nobody else to read."""
    return await connection.fetch(
        str,
        """with told as (
             select lower(people.institution) as folded, people.institution as name,
                    people.id as by, 0 as listed
             from enrolments join people on people.id = enrolments.person
             where people.institution is not null and enrolments.event in (
               select id from events
               where office = (select office from events where id = :event)
               order by id desc limit :recent)
             union
             select lower(institution), institution, -id, 1 from expected
             where institution is not null
               and office = (select office from events where id = :event))
           select min(name) from told group by folded
           having count(distinct by) > 1 or max(listed)
           order by count(distinct by) desc, folded limit :most""",
        event=event,
        recent=_RECENT,
        most=most,
    )
