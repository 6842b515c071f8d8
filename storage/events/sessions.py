"""Sessions: the hours of an event, each with its place, speaker and link where it has its own."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Session(Row):
    """`about` is a line on the speaker. What is None is as the event says."""

    id: int
    event: int
    starts: Moment
    ends: Moment
    title: str | None
    place: str | None
    link: str | None
    speaker: str | None
    about: str | None


_COLUMNS = ", ".join(Session.model_fields)
PARTS = ("starts", "ends", "title", "place", "link", "speaker", "about")


async def add(
    connection: Connection,
    event: int,
    starts: datetime,
    ends: datetime,
    title: str | None = None,
    place: str | None = None,
    link: str | None = None,
    speaker: str | None = None,
    about: str | None = None,
) -> Session:
    """One more; the event begins with its first and ends with its last."""
    added = await connection.one(
        Session,
        f"""insert into sessions (event, starts, ends, title, place, link, speaker, about)
            values (:event, :starts, :ends, :title, :place, :link, :speaker, :about)
            returning {_COLUMNS}""",
        event=event,
        starts=starts,
        ends=ends,
        title=title,
        place=place,
        link=link,
        speaker=speaker,
        about=about,
    )
    await _span(connection, event)
    return added


async def describe(
    connection: Connection, session: int, **changes: datetime | str | None
) -> Session:
    """The same session with these parts changed. ValueError for any other name."""
    if unknown := changes.keys() - set(PARTS):
        raise ValueError(f"no part of a session: {', '.join(sorted(unknown))}")
    assignments = ", ".join(f"{name} = :{name}" for name in changes)
    changed = await connection.one(
        Session,
        f"update sessions set {assignments} where id = :session returning {_COLUMNS}",
        session=session,
        **changes,
    )
    await _span(connection, changed.event)
    return changed


async def remove(connection: Connection, session: int) -> bool:
    """False where it is the event's only one, or somebody's attendance stands there.

    Of a published event it stays known as removed: it may stand in people's calendars."""
    gone = await connection.first(
        Session,
        f"""delete from sessions where id = :session
              and not exists (select 1 from attendance where attendance.session = sessions.id)
              and exists (select 1 from sessions as other
                where other.event = sessions.event and other.id <> sessions.id)
            returning {_COLUMNS}""",
        session=session,
    )
    if gone is None:
        return False
    await connection.execute(
        """insert into removed_sessions (id, event, starts, ends, title)
           select :id, id, :starts, :ends, :title from events
           where id = :event and state = 'published'""",
        id=gone.id,
        event=gone.event,
        starts=gone.starts,
        ends=gone.ends,
        title=gone.title,
    )
    await _span(connection, gone.event)
    return True


class Removed(Row):
    """A session that people knew of, and that does not take place."""

    id: int
    starts: Moment
    ends: Moment
    title: str | None


async def removed(connection: Connection, event: int, now: datetime, limit: int) -> list[Removed]:
    """Those that would still lie ahead, soonest first."""
    return await connection.fetch(
        Removed,
        """select id, starts, ends, title from removed_sessions
           where event = :event and ends > :now order by starts, id limit :limit""",
        event=event,
        now=now,
        limit=limit,
    )


async def one(connection: Connection, session: int) -> Session | None:
    return await connection.first(
        Session, f"select {_COLUMNS} from sessions where id = :session", session=session
    )


async def of_event(connection: Connection, event: int) -> list[Session]:
    """In the order of time."""
    return await connection.fetch(
        Session,
        f"select {_COLUMNS} from sessions where event = :event order by starts, id",
        event=event,
    )


async def _span(connection: Connection, event: int) -> None:
    """What came of it is told once more where it ends later now."""
    await connection.execute(
        """update events set
             starts = (select min(starts) from sessions where sessions.event = events.id),
             ends = last,
             followed = iif(last > ends, null, followed)
           from (select max(ends) as last from sessions where event = :event)
           where id = :event""",
        event=event,
    )
