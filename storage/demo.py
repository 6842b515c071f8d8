"""How far the demo's time was moved forward, which only grows; and where it stops on its way."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.polls.evaluations import WAITS

_MILLISECOND = timedelta(milliseconds=1)
_LONGEST = timedelta(hours=24)  # no session is longer
_A_MOMENT = timedelta(seconds=1)  # after which the jobs run again


async def offset(connection: Connection) -> timedelta:
    stored = await connection.first(int, "select offset_ms from demo_time where id = 1")
    return (stored or 0) * _MILLISECOND


async def move(connection: Connection, offset: timedelta) -> None:
    await connection.execute(
        """insert into demo_time (id, offset_ms) values (1, :offset)
           on conflict (id) do update set offset_ms = max(offset_ms, :offset)""",
        offset=offset // _MILLISECOND,
    )


class _Stop(Row):
    at: Moment | None


async def next_stop(
    connection: Connection, after: datetime, summed_up_after: timedelta
) -> datetime | None:
    """When something happens by itself: a notice is due, the time for an answer ends, an event
    that ended is summed up, or an announcement begins or goes on."""
    found = await connection.one(
        _Stop,
        """select min(at) as at from (
             select min(due) as at from notices where state = 'waiting' and due > :after
             union all select min(offered_until) from enrolments
               where state = 'offered' and left_at is null and offered_until > :after
             union all select min(asked_until) from enrolments
               where asked_until > :after and coming is null and left_at is null
             union all select min(ends) + :rest from events
               where followed is null and state = 'published' and ends > :after - :rest
             union all select min(starts) from announcements
               where state = 'scheduled' and starts > :after
             union all select min(opens) from polls
               where state = 'scheduled' and opens > :after
             union all select min(closes) from polls
               where state = 'open' and closes > :after
             union all select min(ends) from polls
                 join sessions on sessions.id in (opens_after, closes_after)
               where polls.state in ('scheduled', 'open') and ends > :after
             union all select min(sessions.ends) from sessions
                 join events on events.id = sessions.event
               where sessions.starts > :after - :longest and sessions.ends > :after
                 and (trim(coalesce(speaker, '')) <> '' or sessions.ends = events.ends)
                 and evaluated and state = 'published'
             union all select min(sessions.ends) + :waits from sessions
                 join events on events.id = sessions.event
               where sessions.starts > :after - :longest - :waits
                 and sessions.ends + :waits > :after
                 and (trim(coalesce(speaker, '')) <> '' or sessions.ends = events.ends)
                 and evaluated and state = 'published'
                 and not exists (select 1 from attendance where attendance.session = sessions.id)
             union all select min(due) from announcements join recipients
                 on recipients.announcement = announcements.id and recipients.state = 'queued'
               where announcements.state = 'running' and due > :after)""",
        after=after,
        rest=summed_up_after // _MILLISECOND,
        longest=_LONGEST // _MILLISECOND,
        waits=WAITS // _MILLISECOND,
    )
    if await _wants_another_run(connection):
        return min(found.at or after + _A_MOMENT, after + _A_MOMENT)
    return found.at


async def _wants_another_run(connection: Connection) -> bool:
    """Is the list of an announcement to be made, or did a copy leave that is not written down?"""
    wanted = await connection.first(
        int,
        """select 1 from announcements where ended is null and state in ('counting', 'fixing')
           union all
           select 1 from announcements
             join recipients on recipients.announcement = announcements.id
               and recipients.state = 'posted'
             join outbox on outbox.id = recipients.outbox
           where announcements.ended is null and announcements.state in ('running', 'cancelled')
             and outbox.state not in ('waiting', 'sending') limit 1""",
    )
    return wanted is not None


async def offset_in(path: Path) -> timedelta:
    """The offset in a database file that a running service may own; nothing is written.

    None was moved where there is no file, or none that can be read.
    """
    return await asyncio.to_thread(_read, path)


def _read(path: Path) -> timedelta:
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as file:
            rows = file.execute("select offset_ms from demo_time where id = 1").fetchall()
    except sqlite3.Error:
        return timedelta()
    return sum((row[0] * _MILLISECOND for row in rows), timedelta())
