"""Institutions as they were written before, so that one does not become two by its spelling."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.events.quotas import HELD

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


async def there(connection: Connection, event: int) -> list[str]:
    """As they are written by who takes part in this event or waits to, and on the office's list;
    the most used first. For nobody to read who did not write nearly the same."""
    return await connection.fetch(
        str,
        """with told as (
             select people.institution as name from enrolments
               join people on people.id = enrolments.person
             where enrolments.event = :event and enrolments.left_at is null
             union all
             select institution from expected
             where office = (select office from events where id = :event))
           select name from told where name is not null group by name
           order by count(*) desc, name""",
        event=event,
    )


async def follow(connection: Connection, person: int, institution: str, now: datetime) -> list[int]:
    """What they hold or wait for in events still to come counts for this institution, as quotas
    compare it; for which events that is new."""
    return await connection.fetch(
        int,
        """update enrolments set institution = :institution
           where person = :person and left_at is null and institution <> :institution
             and event in (select id from events where starts > :now) returning event""",
        person=person,
        institution=institution,
        now=now,
    )


async def of_seats(connection: Connection, event: int, institution: str) -> str | None:
    """How one who holds a seat for it writes it."""
    return await connection.first(
        str,
        f"""select people.institution from enrolments join people on people.id = enrolments.person
            where enrolments.event = :event and enrolments.institution = :institution and {HELD}
              and people.institution is not null order by enrolments.id limit 1""",
        event=event,
        institution=institution,
    )
