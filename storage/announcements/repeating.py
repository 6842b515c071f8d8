"""Announcements that repeat: each is followed by the next, which is listed when its time comes."""

from __future__ import annotations

from datetime import datetime

from storage.announcements.announcements import COLUMNS, Announcement
from storage.connection import Connection


async def again_at(
    connection: Connection, number: int, starts: datetime, month_day: int
) -> Announcement:
    """The same words to the same kind of people. `month_day`: of the first of them."""
    return await connection.one(
        Announcement,
        f"""insert into announcements (office, author, chat, written, state, words, english, file,
              file_name, event, urgent, clauses, starts, repeats, confirmed, confirmed_by,
              follows, month_day)
            select office, author, chat, written, 'scheduled', words, english, file, file_name,
              event, urgent, clauses, :starts, repeats, confirmed, confirmed_by,
              id, :month_day
            from announcements where id = :number returning {COLUMNS}""",
        number=number,
        starts=starts,
        month_day=month_day,
    )


async def following(connection: Connection, number: int) -> Announcement | None:
    """The one that repeats this one and is still to come."""
    return await connection.first(
        Announcement,
        f"""select {COLUMNS} from announcements
            where follows = :number and state in ('scheduled', 'paused') and began is null""",
        number=number,
    )
