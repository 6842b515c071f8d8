"""Which events are to be evaluated now, and what came of it: of their speakers, of how they were
organised, and of what kept those who were absent."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.attendance.attendance import TAKES_PART
from storage.attendance.turnout import WAS_THERE
from storage.connection import Connection
from storage.polls import asked
from storage.polls.polls import COLUMNS, Poll, Purpose

_LONGEST = timedelta(hours=24)  # no session is longer
WAITS = timedelta(hours=2)  # for who was there to be written down

# Sessions that ended between :since and :until; from :begun on they are read from an index.
_ENDED = """from sessions join events on events.id = sessions.event
    where sessions.starts > :begun and sessions.starts <= :until
      and sessions.ends > :since and sessions.ends <= :until
      and events.state = 'published'"""
_TO_BE_EVALUATED = f"""{_ENDED} and events.evaluated
    and exists (select 1 from enrolments where enrolments.event = events.id and {TAKES_PART})"""
_TAKEN = """exists (select 1 from sessions as any_of_it, attendance
      where any_of_it.event = events.id and attendance.session = any_of_it.id)"""
_ABSENT = f"""{_TAKEN}
    and exists (select 1 from enrolments
      where enrolments.event = events.id and {TAKES_PART} and not {WAS_THERE})"""


async def speaker_due(connection: Connection, since: datetime, until: datetime) -> int | None:
    """A session with a speaker that ended between these moments, and was not asked about; while
    nobody's attendance is known, a little later."""
    return await connection.first(
        int,
        f"""select sessions.id {_TO_BE_EVALUATED} and trim(coalesce(speaker, '')) <> ''
              and (sessions.ends <= :waited or exists (select 1 from attendance
                where attendance.session = sessions.id))
              and not exists (select 1 from polls
                where polls.session = sessions.id and purpose = 'speaker')
            order by sessions.ends, sessions.id limit 1""",
        **_between(since, until),
    )


async def organiser_due(connection: Connection, since: datetime, until: datetime) -> int | None:
    """An event that ended between these moments, and was not asked about; as with sessions."""
    known = f"(sessions.ends <= :waited or {_TAKEN})"
    return await _event_due(connection, "organiser", known, since, until)


async def absence_due(connection: Connection, since: datetime, until: datetime) -> int | None:
    """The same, where it is known that somebody was absent, and they were not asked why."""
    return await _event_due(connection, "absence", _ABSENT, since, until)


async def _event_due(
    connection: Connection, purpose: Purpose, wanted: str, since: datetime, until: datetime
) -> int | None:
    return await connection.first(
        int,
        f"""select events.id {_TO_BE_EVALUATED} and sessions.ends = events.ends and {wanted}
              and not exists (select 1 from polls
                where polls.event = events.id and purpose = :purpose)
            order by events.ends, events.id limit 1""",
        purpose=purpose,
        **_between(since, until),
    )


def _between(since: datetime, until: datetime) -> dict[str, datetime]:
    return {"begun": since - _LONGEST, "since": since, "until": until, "waited": until - WAITS}


async def take_back(connection: Connection, now: datetime) -> None:
    """What would be asked of an event that goes on after all, or is evaluated no longer, is not."""
    await connection.execute(
        """delete from polls where state = 'scheduled'
             and purpose = 'absence' and exists (select 1 from events where events.id = polls.event
               and (events.ends > :now or not evaluated or events.state <> 'published'))""",
        now=now,
    )


async def of_event(connection: Connection, event: int, purpose: Purpose) -> Poll | None:
    """Of the organisation, or of absence; None before it is asked."""
    return await connection.first(
        Poll,
        f"select {COLUMNS} from polls where event = :event and purpose = :purpose",
        event=event,
        purpose=purpose,
    )


async def of_session(connection: Connection, session: int) -> Poll | None:
    """Of its speaker; None before it is asked."""
    return await connection.first(
        Poll,
        f"select {COLUMNS} from polls where session = :session and purpose = 'speaker'",
        session=session,
    )


async def next_for(connection: Connection, event: int, person: int) -> Poll | None:
    """The oldest that is asked of this person, and that they did not answer yet."""
    unanswered = await connection.fetch(
        Poll,
        f"""select {COLUMNS} from polls
            where event = :event and state = 'open'
              and purpose in ('speaker', 'organiser', 'absence')
              and not exists (select 1 from responses
                where responses.poll = polls.id and responses.person = :person)
            order by id""",
        event=event,
        person=person,
    )
    for poll in unanswered:
        if await asked.is_for(connection, poll, person):
            return poll
    return None


async def has_answered(connection: Connection, event: int, person: int) -> bool:
    """Did this person say how the event was organised?"""
    found = await connection.first(
        int,
        """select 1 from polls join responses on responses.poll = polls.id
           where event = :event and purpose = 'organiser' and person = :person""",
        event=event,
        person=person,
    )
    return found is not None
