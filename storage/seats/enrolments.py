"""Enrolments: who holds a seat of which event, who waits for one, and how it ended.

A wish to take part is confirmed, waits for a coordinator's approval, or waits for a seat; who is
offered a seat holds it until they answer. The order of commit is the order of the numbers.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.events.quotas import HELD, Whose, used_up
from storage.moment import Moment

State = Literal["approval", "waiting", "offered", "confirmed"]
End = Literal[
    "left",
    "refused",
    "declined",
    "silent",
    "released",
    "removed",
    "replaced",
    "cancelled",
    "erased",
]


class Enrolment(Row):
    """`asked` is when they were asked last whether they come, `coming` when they said yes; silent
    until `asked_until`, they lose the seat. `letter_file` is the SHA-256 of a letter that was sent.

    `coming_before`: when they said yes to a time or place that changed since.

    `ended` says how it ended, None while it stands. `added_by`: the coordinator who put them in."""

    id: int
    event: int
    person: int
    state: State
    enrolled: Moment
    left_at: Moment | None
    ended: End | None
    reason: str | None
    offered_until: Moment | None
    asked: Moment | None
    asked_until: Moment | None
    coming: Moment | None
    coming_before: Moment | None
    letter: Literal["given", "later"] | None
    letter_file: str | None
    letter_name: str | None
    added_by: int | None
    institution: str
    library_kind: str
    position: str

    @property
    def holds(self) -> bool:
        return self.left_at is None and self.state in ("confirmed", "offered")


class Taken(Row):
    """A seat that somebody has, had or wished for."""

    title: str
    starts: Moment
    ends: Moment
    zone: str
    enrolled: Moment
    left_at: Moment | None
    state: State
    ended: End | None


class Clash(Row):
    """An event in the same hours as another."""

    office: int
    title: str
    starts: Moment
    ends: Moment
    zone: str


TAKEN = """events.title, events.starts, events.ends, events.zone,
    enrolments.enrolled, enrolments.left_at, enrolments.state, enrolments.ended"""
COLUMNS = ", ".join(f"enrolments.{name}" for name in Enrolment.model_fields)

# Of a row `me` with an event and what quotas go by. Judged where it is written down, so that the
# last seat has one winner.
JUDGED = f"""case
    when (select count(*) from enrolments as held where held.event = me.event
        and held.left_at is null and held.state in ('confirmed', 'offered'))
      < (select seats from events where events.id = me.event) and not {used_up("me")}
    then 'confirmed' else 'waiting' end"""


async def enrol(
    connection: Connection,
    event: int,
    person: int,
    now: datetime,
    whose: Whose | None = None,
    added_by: int | None = None,
) -> Enrolment | None:
    """Take part in a published event, as far as seats, quotas and approval allow it now.

    None where they take part or wait already, or there is no such event. What a coordinator adds
    needs no approval."""
    return await connection.first(
        Enrolment,
        f"""insert into enrolments
              (event, person, enrolled, state, added_by, institution, library_kind, position)
            select me.event, :person, :now,
              case when events.approval and :added_by is null then 'approval' else {JUDGED} end,
              :added_by, me.institution, me.library_kind, me.position
            from (select :event as event, :institution as institution,
              :library_kind as library_kind, :position as position) as me
            join events on events.id = me.event where events.state = 'published'
            on conflict do nothing returning {COLUMNS}""",
        event=event,
        person=person,
        now=now,
        added_by=added_by,
        **(whose or Whose()).model_dump(),
    )


async def approve(connection: Connection, enrolment: int) -> Enrolment | None:
    """A coordinator agrees: a seat, or a place in the waiting list. None where it does not wait."""
    return await connection.first(
        Enrolment,
        f"""update enrolments set state = {JUDGED.replace("me.", "enrolments.")}
            where id = :enrolment and state = 'approval' and left_at is null
            returning {COLUMNS}""",
        enrolment=enrolment,
    )


async def pass_on(
    connection: Connection,
    old: Enrolment,
    person: int,
    now: datetime,
    whose: Whose,
    added_by: int | None = None,
) -> Enrolment:
    """The confirmed seat is another person's from now on; it is never free in between.

    What else they had in this event, such as a place in the waiting list, ends."""
    await end(connection, old.event, old.person, "replaced", now)
    await end(connection, old.event, person, "left", now)
    return await connection.one(
        Enrolment,
        f"""insert into enrolments
              (event, person, enrolled, state, added_by, institution, library_kind, position)
            values (:event, :person, :now, 'confirmed', :added_by, :institution, :library_kind,
              :position) returning {COLUMNS}""",
        event=old.event,
        person=person,
        now=now,
        added_by=added_by,
        **whose.model_dump(),
    )


async def end(
    connection: Connection,
    event: int,
    person: int,
    how: End,
    now: datetime,
    reason: str | None = None,
) -> Enrolment | None:
    """It ends so; as it was before. None where it did not stand."""
    before = await of_person(connection, event, person)
    if before is not None:
        await connection.execute(
            """update enrolments set left_at = :now, ended = :how, reason = :reason
               where id = :id""",
            id=before.id,
            now=now,
            how=how,
            reason=reason,
        )
    return before


async def end_all(connection: Connection, event: int, now: datetime) -> int:
    """The event is cancelled, so all seats and places end; how many.

    Who has been there keeps theirs: what took place of it is counted."""
    return await connection.execute(
        """update enrolments set left_at = :now, ended = 'cancelled'
           where event = :event and left_at is null and not exists (
             select 1 from attendance join sessions on sessions.id = attendance.session
             where sessions.event = enrolments.event and attendance.person = enrolments.person)""",
        event=event,
        now=now,
    )


async def standing(connection: Connection, event: int) -> list[int]:
    """Everybody who takes part or waits."""
    return await connection.fetch(
        int,
        "select person from enrolments where event = :event and left_at is null order by id",
        event=event,
    )


async def leave_coming(connection: Connection, person: int, now: datetime) -> list[int]:
    """Give back all seats and places of events still to come; which events those are."""
    return await connection.fetch(
        int,
        """update enrolments set left_at = :now, ended = 'left'
           where person = :person and left_at is null
             and event in (select id from events where starts > :now) returning event""",
        person=person,
        now=now,
    )


async def of_person(connection: Connection, event: int, person: int) -> Enrolment | None:
    """How this person takes part in the event now, or waits to."""
    return await connection.first(
        Enrolment,
        f"""select {COLUMNS} from enrolments
            where event = :event and person = :person and left_at is null""",
        event=event,
        person=person,
    )


async def one(connection: Connection, enrolment: int) -> Enrolment | None:
    return await connection.first(
        Enrolment, f"select {COLUMNS} from enrolments where id = :enrolment", enrolment=enrolment
    )


async def is_enrolled(connection: Connection, event: int, person: int) -> bool:
    """Is their seat confirmed?"""
    found = await of_person(connection, event, person)
    return found is not None and found.state == "confirmed"


async def tell_letter(
    connection: Connection, enrolment: int, letter: Literal["given", "later"]
) -> None:
    """The letter of assignment is there, or follows."""
    await connection.execute(
        "update enrolments set letter = :letter where id = :enrolment",
        enrolment=enrolment,
        letter=letter,
    )


async def history(connection: Connection, person: int, most: int = -1) -> list[Taken]:
    """All events this person ever enrolled in, the latest first; -1 is no limit."""
    return await connection.fetch(
        Taken,
        f"""select {TAKEN} from enrolments join events on events.id = enrolments.event
           where enrolments.person = :person
           order by events.starts desc, enrolments.id desc limit :most""",
        person=person,
        most=most,
    )


async def clashing(connection: Connection, event: int, person: int) -> list[Clash]:
    """Other events in which they hold a seat, with a session in the hours of one of this event."""
    return await connection.fetch(
        Clash,
        f"""select events.office, events.title, events.starts, events.ends, events.zone
            from enrolments join events on events.id = enrolments.event
            where enrolments.person = :person and enrolments.event <> :event and {HELD}
              and events.state = 'published'
              and exists (select 1 from sessions as ours join sessions as theirs
                on theirs.starts < ours.ends and theirs.ends > ours.starts
                where ours.event = :event and theirs.event = events.id)
            order by events.starts, events.id""",
        event=event,
        person=person,
    )


async def of_both(connection: Connection, one: int, other: int) -> list[int]:
    """The events in which both stand."""
    return await connection.fetch(
        int,
        """select mine.event from enrolments as mine
             join enrolments as theirs on theirs.event = mine.event and theirs.person = :other
           where mine.person = :one and mine.left_at is null and theirs.left_at is null
           order by mine.event""",
        one=one,
        other=other,
    )
