"""Announcements that go about when another one does, and may be the same by mistake."""

from __future__ import annotations

from datetime import datetime

from storage.announcements.announcements import COLUMNS, Announcement
from storage.announcements.recipients import EXCLUDED
from storage.connection import Connection


def goes_at(it: Announcement) -> datetime:
    """When one that is confirmed goes, or went: at once, where it has no time of its own."""
    found = it.began or it.starts or it.confirmed
    assert found is not None
    return found


async def going_between(
    connection: Connection, it: Announcement, earliest: datetime, latest: datetime
) -> list[Announcement]:
    """Those of the same office that are confirmed, the newest first: never itself, as long as it is
    not."""
    return await connection.fetch(
        Announcement,
        f"""select {COLUMNS} from announcements
            where office = :office and confirmed is not null
              and state <> 'cancelled'
              and coalesce(began, starts, confirmed) > :earliest
              and coalesce(began, starts, confirmed) < :latest
            order by id desc""",
        office=it.office,
        earliest=earliest,
        latest=latest,
    )


async def in_both(connection: Connection, it: Announcement, other: Announcement) -> int:
    """How many of those who will get it get the other one too: 45 ms for 100,000 people.

    One that repeats is listed when its time comes: till then, those of the time before stand for
    them."""
    listed = other.follows if other.told is None and other.follows else other.id
    kept_from = {f"state{place}": each for place, each in enumerate(EXCLUDED)}
    return await connection.one(
        int,
        f"""select count(*) from recipients as mine
            where announcement = :number and state = 'queued'
              and exists (select 1 from recipients as theirs
                where theirs.announcement = :listed and theirs.person = mine.person
                  and theirs.state not in ({", ".join(f":{name}" for name in kept_from)}))""",
        number=it.id,
        listed=listed,
        **kept_from,
    )
