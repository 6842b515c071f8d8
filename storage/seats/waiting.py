"""The waiting list: it moves in the order of commit, one offer for each seat that is free."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.events.quotas import used_up
from storage.seats.enrolments import COLUMNS, Enrolment

_VOUCHED = """exists (select 1 from people
    where people.id = enrolments.person and vouched_by is not null)"""


async def offer(connection: Connection, event: int, until: datetime) -> Enrolment | None:
    """The first in the list whom no quota keeps out holds a free seat until then.

    Who has no chat yet and stands there by the office's word cannot be asked: it is theirs at once.
    None where no seat is free, or nobody can have it. Called until it is None, whenever a seat may
    have become free, nobody waits beside an empty seat."""
    return await connection.first(
        Enrolment,
        f"""update enrolments set
              state = iif({_VOUCHED}, 'confirmed', 'offered'),
              offered_until = iif({_VOUCHED}, null, :until)
            where id = (select waits.id from enrolments as waits
                join events on events.id = waits.event
                where waits.event = :event and waits.state = 'waiting' and waits.left_at is null
                  and events.state = 'published' and not {used_up("waits")}
                order by waits.id limit 1)
              and (select count(*) from enrolments as held where held.event = :event
                  and held.left_at is null and held.state in ('confirmed', 'offered'))
                < (select seats from events where events.id = :event)
            returning {COLUMNS}""",
        event=event,
        until=until,
    )


async def accept(
    connection: Connection, event: int, person: int, now: datetime, comes: bool = False
) -> bool:
    """The offered seat is theirs; False where none is offered any more. `comes`: that says also
    that they come."""
    return (
        await connection.execute(
            """update enrolments set state = 'confirmed', offered_until = null,
                 coming = iif(:comes, :now, coming)
               where event = :event and person = :person and left_at is null
                 and state = 'offered' and offered_until > :now""",
            event=event,
            person=person,
            now=now,
            comes=comes,
        )
        == 1
    )


async def prolong(connection: Connection, offer: int, until: datetime) -> None:
    """They may answer it until then."""
    await connection.execute(
        "update enrolments set offered_until = :until where id = :offer and state = 'offered'",
        offer=offer,
        until=until,
    )


async def unanswered(connection: Connection, now: datetime) -> Enrolment | None:
    """The offer whose time ended first; not while an answer that came before may be unheard."""
    return await connection.first(
        Enrolment,
        f"""select {COLUMNS} from enrolments
            where state = 'offered' and left_at is null and offered_until <= :now
              and not exists (select 1 from inbox
                where handled is null and received <= offered_until)
            order by offered_until, id limit 1""",
        now=now,
    )


async def left_over(
    connection: Connection, kind: str, since: datetime, now: datetime
) -> Enrolment | None:
    """Somebody who waits for a seat, or for approval, of an event that began between these moments,
    and has no notice of this kind about it."""
    return await connection.first(
        Enrolment,
        f"""select {COLUMNS} from events join enrolments on enrolments.event = events.id
            where events.state = 'published' and starts > :since and starts <= :now
              and left_at is null and enrolments.state in ('waiting', 'approval')
              and not exists (select 1 from notices where notices.person = enrolments.person
                and kind = :kind and subject = json_object('enrolment', enrolments.id))
            limit 1""",
        kind=kind,
        since=since,
        now=now,
    )


async def place(connection: Connection, enrolment: Enrolment) -> int:
    """Which in the list this is, from 1; an offer that is not answered yet stands before it."""
    return await connection.one(
        int,
        """select count(*) from enrolments where event = :event and left_at is null
             and state in ('waiting', 'offered') and id <= :id""",
        event=enrolment.event,
        id=enrolment.id,
    )


async def unseated(connection: Connection, event: int, besides: int) -> int:
    """How many others wait, those included who are offered a seat."""
    return await connection.one(
        int,
        """select count(*) from enrolments where event = :event and left_at is null
             and state in ('waiting', 'offered') and person <> :besides""",
        event=event,
        besides=besides,
    )


async def length(connection: Connection, event: int) -> int:
    """How many wait, without those who are offered a seat."""
    return await connection.one(
        int,
        """select count(*) from enrolments
           where event = :event and left_at is null and state = 'waiting'""",
        event=event,
    )
