"""Those who take part in an event, as its coordinators see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.events.quotas import HELD
from storage.moment import Moment
from storage.people.people import AGREES, Person
from storage.seats.enrolments import End, State

_STOOD = "(left_at is null or enrolments.ended = 'cancelled')"


class Participant(Row):
    """`name` is empty, the rest None, for who no longer agrees that we use them.

    `vouched`: they stand here by the office's word, and have not come yet."""

    enrolment: int
    person: int
    name: str
    institution: str | None
    state: State
    enrolled: Moment
    coming: Moment | None
    letter: Literal["given", "later"] | None
    asked: Moment | None = None
    offered_until: Moment | None = None
    vouched: bool = False


# Whom its coordinators see by name.
SEEN = f"(({AGREES}) or people.vouched_by = events.office)"
_COLUMNS = f"""enrolments.id as enrolment, person, case when {SEEN} then name else '' end as name,
    case when {SEEN} then people.institution end as institution, enrolments.state, enrolled,
    coming, enrolments.letter, asked, offered_until, vouched_by is not null as vouched"""


async def listed(
    connection: Connection,
    event: int,
    states: Sequence[State] = ("confirmed", "offered"),
    after: int = 0,
    limit: int = -1,
    cancelled: bool = False,
) -> list[Participant]:
    """In order of enrolment; skips the first `after`, -1 is no limit. `cancelled`: the event is,
    and so are they; as they stood then."""
    wanted = {f"state{number}": state for number, state in enumerate(states)}
    # Said in these words, an index has the seats in their order.
    stand = HELD if set(states) <= {"confirmed", "offered"} else "left_at is null"
    stand = _STOOD if cancelled else stand
    return await connection.fetch(
        Participant,
        f"""select {_COLUMNS} from enrolments join people on people.id = enrolments.person
              join events on events.id = enrolments.event
            where event = :event and {stand}
              and enrolments.state in ({", ".join(f":{name}" for name in wanted)})
            order by enrolments.id limit :limit offset :after""",
        event=event,
        limit=limit,
        after=after,
        **wanted,
    )


class Waiting(Row):
    """`last` is the last enrolment of them."""

    people: int
    last: int


async def for_approval(connection: Connection, event: int) -> Waiting | None:
    """Those who wait for it; None where nobody does."""
    return await connection.first(
        Waiting,
        """select count(*) as people, max(id) as last from enrolments
           where event = :event and left_at is null and state = 'approval' having count(*) > 0""",
        event=event,
    )


async def seated(connection: Connection, event: int) -> list[Person]:
    """Everybody with a confirmed seat who agrees to be known."""
    return await connection.fetch(
        Person,
        f"""select {", ".join(f"people.{name}" for name in Person.model_fields)}
            from enrolments join people on people.id = enrolments.person
            where event = :event and left_at is null and state = 'confirmed' and {AGREES}
            order by enrolments.id""",
        event=event,
    )


async def one(connection: Connection, enrolment: int) -> Participant | None:
    """Who it is, also where it has ended."""
    return await connection.first(
        Participant,
        f"""select {_COLUMNS} from enrolments join people on people.id = enrolments.person
              join events on events.id = enrolments.event
            where enrolments.id = :enrolment""",
        enrolment=enrolment,
    )


class Comer(Row):
    """Somebody who takes part in an event, or once did or wished to. `seated`: they do now."""

    person: int
    name: str
    institution: str | None
    vouched: bool
    seated: bool


async def ever(connection: Connection, event: int) -> list[Comer]:
    """All of them whom its coordinators may see, those first who take part now, then by name."""
    return await connection.fetch(
        Comer,
        f"""select people.id as person, people.name, people.institution,
              people.vouched_by is not null as vouched,
              max(left_at is null and enrolments.state = 'confirmed') as seated
            from enrolments join people on people.id = enrolments.person
              join events on events.id = enrolments.event
            where event = :event and {SEEN} group by people.id
            order by seated desc, lower(people.name), people.id""",
        event=event,
    )


async def was_ever(connection: Connection, event: int, person: int) -> bool:
    """Is this one of them?"""
    found = await connection.first(
        int,
        "select 1 from enrolments where event = :event and person = :person limit 1",
        event=event,
        person=person,
    )
    return found is not None


async def released(connection: Connection, event: int) -> list[Participant]:
    """Whom silence cost the seat, and who do not stand again."""
    return await connection.fetch(
        Participant,
        f"""select {_COLUMNS} from enrolments join people on people.id = enrolments.person
              join events on events.id = enrolments.event
            where event = :event and ended = 'released'
              and not exists (select 1 from enrolments as now where now.event = events.id
                and now.person = people.id and now.left_at is null)
            group by person order by enrolments.id""",
        event=event,
    )


class Count(Row):
    state: State
    people: int


async def counted(connection: Connection, event: int, cancelled: bool = False) -> dict[State, int]:
    """How many stand where. `cancelled`: the event is; how many stood then."""
    stand = _STOOD if cancelled else "left_at is null"
    found = await connection.fetch(
        Count,
        f"""select state, count(*) as people from enrolments
           where event = :event and {stand} group by state""",
        event=event,
    )
    return {each.state: each.people for each in found}


class Gone(Row):
    how: End
    people: int


async def ended(connection: Connection, event: int) -> dict[End, int]:
    """How many had a seat that ended so, and do not stand now."""
    found = await connection.fetch(
        Gone,
        """select ended as how, count(distinct person) as people from enrolments as gone
           where event = :event and ended is not null and state = 'confirmed'
             and not exists (select 1 from enrolments as now where now.event = gone.event
               and now.person = gone.person and now.left_at is null) group by ended""",
        event=event,
    )
    return {each.how: each.people for each in found}


async def no_shows(connection: Connection, person: int, office: int, now: datetime) -> int:
    """Events of this office that are over, in which this person had a seat and never appeared.

    Only events that took attendance count."""
    return await connection.one(
        int,
        """select count(*) from enrolments join events on events.id = enrolments.event
           where enrolments.person = :person and enrolments.left_at is null
             and enrolments.state = 'confirmed' and events.office = :office
             and events.state = 'published' and events.ends < :now
             and exists (select 1 from attendance join sessions on sessions.id = attendance.session
               where sessions.event = events.id)
             and not exists (select 1 from attendance
               join sessions on sessions.id = attendance.session
               where sessions.event = events.id and attendance.person = enrolments.person)""",
        person=person,
        office=office,
        now=now,
    )
