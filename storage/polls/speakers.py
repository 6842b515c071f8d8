"""Speakers who see what was said of their session, and the codes by which they came to it."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.one_time import OneTime
from storage.people.people import AGREES
from storage.polls.polls import COLUMNS, Poll

_CODES = OneTime("speaker_codes", "session")
forget = _CODES.forget


class SpeakerCode(Row):
    code: str
    ends: Moment


class ToTell(Row):
    """A speaker of a session on which nobody is asked any more."""

    session: int
    person: int
    office: int


async def issue(
    connection: Connection, code: str, session: int, by: int, now: datetime, ends: datetime
) -> None:
    """From now on this is the session's only code."""
    await _CODES.cancel(connection, session, now)
    await connection.execute(
        """insert into speaker_codes (code, session, issued_by, issued, ends)
           values (:code, :session, :by, :now, :ends)""",
        code=code,
        session=session,
        by=by,
        now=now,
        ends=ends,
    )


async def session_of(connection: Connection, code: str, now: datetime) -> int | None:
    """Which session's results the code opens now."""
    return await connection.first(
        int,
        f"select session from speaker_codes where code = :code and {_CODES.stands}",
        code=code,
        now=now,
    )


async def redeem(connection: Connection, code: str, person: int, now: datetime) -> bool:
    """This person is a speaker of its session from now on; False where the code does not work."""
    session = await session_of(connection, code, now)
    if session is None or not await _CODES.use(connection, code, now):
        return False
    await connection.execute(
        """insert into speakers (session, person, since) values (:session, :person, :now)
           on conflict do nothing""",
        session=session,
        person=person,
        now=now,
    )
    return True


async def code_of(connection: Connection, session: int, now: datetime) -> SpeakerCode | None:
    """The one that works now."""
    return await connection.first(
        SpeakerCode,
        f"select code, ends from speaker_codes where session = :session and {_CODES.stands}",
        session=session,
        now=now,
    )


async def came_by(connection: Connection, code: str, person: int) -> int | None:
    """The session of a code that was used, where this person speaks."""
    return await connection.first(
        int,
        """select speakers.session from speaker_codes
           join speakers on speakers.session = speaker_codes.session
           where code = :code and speakers.person = :person and used is not null""",
        code=code,
        person=person,
    )


async def revoke(connection: Connection, session: int, now: datetime) -> bool:
    """Nobody sees its results as its speaker any more; False where nobody could."""
    cancelled = await _CODES.cancel(connection, session, now)
    gone = await connection.execute(
        "delete from speakers where session = :session", session=session
    )
    return cancelled or gone > 0


async def speaks(connection: Connection, session: int, person: int) -> bool:
    found = await connection.first(
        int,
        "select 1 from speakers where session = :session and person = :person",
        session=session,
        person=person,
    )
    return found is not None


async def names(connection: Connection, session: int) -> list[str]:
    """Who sees its results, as far as they agree that we know them."""
    return await connection.fetch(
        str,
        f"""select name from speakers join people on people.id = speakers.person
            where session = :session and {AGREES} order by since, person""",
        session=session,
    )


async def poll_on(connection: Connection, session: int) -> Poll | None:
    """What those who were there are asked about it."""
    return await connection.first(
        Poll,
        f"select {COLUMNS} from polls where session = :session and purpose = 'speaker'",
        session=session,
    )


async def to_tell(connection: Connection, since: datetime) -> list[ToTell]:
    """Speakers of sessions whose poll closed after this moment, and who were that by then."""
    return await connection.fetch(
        ToTell,
        """select speakers.session, speakers.person, polls.office from polls
             join speakers on speakers.session = polls.session
           where polls.purpose = 'speaker' and polls.session is not null
             and polls.state = 'closed' and polls.laid and polls.closed > :since
             and speakers.since < polls.closed""",
        since=since,
    )
