"""A seat at the door: for who is here, whatever a quota says, but never one more than there are."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.events.quotas import HELD, Whose


async def has_room(connection: Connection, event: int, person: int) -> bool:
    """Is a seat free of a published event, or kept free for this one?"""
    found = await connection.first(
        int,
        f"""select 1 from events where id = :event and state = 'published'
              and (select count(*) from enrolments
                where enrolments.event = events.id and {HELD} and person <> :person) < seats""",
        event=event,
        person=person,
    )
    return found is not None


async def seat(
    connection: Connection,
    event: int,
    person: int,
    now: datetime,
    whose: Whose,
    added_by: int,
) -> bool:
    """The seat is theirs; who waited has it by the same enrolment, which keeps its letter.

    False where there is no room."""
    if not await has_room(connection, event, person):
        return False
    await connection.execute(
        """insert into enrolments
             (event, person, enrolled, state, added_by, institution, library_kind, position)
           values (:event, :person, :now, 'confirmed', :added_by, :institution, :library_kind,
             :position)
           on conflict (event, person) where left_at is null do update set state = excluded.state,
             offered_until = null, institution = excluded.institution,
             library_kind = excluded.library_kind, position = excluded.position""",
        event=event,
        person=person,
        now=now,
        added_by=added_by,
        **whose.model_dump(),
    )
    return True
