"""Corrections: which is the newest, and whether it can take the place of what is shown."""

from __future__ import annotations

import json
from collections.abc import Iterable

from storage.announcements.announcements import COLUMNS, Announcement
from storage.announcements.enlisting import CHANNELS
from storage.connection import Connection


async def newest(connection: Connection, it: Announcement) -> Announcement | None:
    """The last that went out after this one in its place, as far as nobody stopped it."""
    return await connection.first(
        Announcement,
        f"""select {COLUMNS} from announcements
            where corrects = :corrected and id > :number and began is not null
              and state <> 'cancelled' order by id desc limit 1""",
        corrected=it.corrects or it.id,
        number=it.id,
    )


async def same_file(connection: Connection, correction: Announcement) -> bool:
    """Has all that went out before it the same file, or none as well? Only words can be changed in
    a message that is shown."""
    other = await connection.first(
        int,
        """select 1 from announcements
           where (id = :corrected or corrects = :corrected) and id <> :number
             and began is not null and file is not :file limit 1""",
        corrected=correction.corrects,
        number=correction.id,
        file=correction.file,
    )
    return other is None


async def changed(connection: Connection, correction: int, channels: Iterable[str]) -> int:
    """Of those on its list, how many have what it corrects before them in a chat of these channels,
    where it can be changed."""
    # Joined crosswise, for SQLite would look for the chats by their people: twice as slow.
    return await connection.one(
        int,
        f"""select count(*) from recipients as them
              cross join announcements on announcements.id = them.announcement
              cross join recipients as was on was.announcement = announcements.corrects
                and was.person = them.person
              cross join outbox on outbox.id = was.outbox and outbox.message is not null
              cross join chats on chats.id = outbox.chat and chats.person = them.person
                and chats.gone is null and chats.channel in {CHANNELS}
            where them.announcement = :correction and them.state = 'queued'""",
        correction=correction,
        channels=json.dumps(list(channels)),
    )
