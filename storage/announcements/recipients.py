"""The ledger: a row for each person an announcement is for, and what became of it.

One job writes what became of the copies that left, read from their messages in the outbox: where
the service is killed in between, the next run finds the same.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people.people import AGREES

State = Literal[
    "queued", "posted", "sent", "blocked", "deactivated", "unreachable", "refused", "expired",
    "uncertain", "cancelled", "no_consent", "stopped", "no_chat",
]  # fmt: skip
UNDER_WAY: tuple[State, ...] = ("queued", "posted")
# What can be tried again; that of which nobody knows whether it was shown is not.
FAILED: tuple[State, ...] = ("blocked", "deactivated", "unreachable", "refused", "expired")
EXCLUDED: tuple[State, ...] = ("no_consent", "stopped", "no_chat", "unreachable")
# Of those who were judged so when the list was made, and so were never among whom it is for.
LEFT_OUT = f"""settled is null and state in ({", ".join(f"'{state}'" for state in EXCLUDED)})"""


class _Count(Row):
    state: State
    people: int


async def tally(connection: Connection, announcement: int) -> dict[State, int]:
    """How many of its people are in each state, as long as its list is kept."""
    found = await connection.fetch(
        _Count,
        """select state, count(*) as people from recipients
           where announcement = :announcement group by state""",
        announcement=announcement,
    )
    return {each.state: each.people for each in found}


async def meant(connection: Connection, announcement: int) -> int:
    """How many it is for, whatever became of them."""
    return await connection.one(
        int,
        f"""select count(*) from recipients
            where announcement = :announcement and not ({LEFT_OUT})""",
        announcement=announcement,
    )


class Recipient(Row):
    """`phone` is in E.164. `name` is empty for who no longer agrees that we use it."""

    person: int
    state: State
    name: str
    institution: str | None
    phone: str | None


async def listed(
    connection: Connection,
    announcement: int,
    states: Collection[State],
    after: int = 0,
    most: int = -1,
) -> list[Recipient]:
    """Those in one of these states; skips the first `after`, -1 is no limit.

    In the order of the ledger, so that a page costs what it shows."""
    wanted = {f"state{place}": each for place, each in enumerate(states)}
    named = f"({AGREES} or people.vouched_by = announcements.office)"
    return await connection.fetch(
        Recipient,
        f"""select person, recipients.state,
              case when {named} then name else '' end as name,
              case when {named} then institution end as institution,
              case when {named} then phone end as phone
            from recipients join people on people.id = recipients.person
              join announcements on announcements.id = recipients.announcement
            where announcement = :announcement
              and recipients.state in ({", ".join(f":{name}" for name in wanted)})
            order by recipients.state, due, person limit :most offset :after""",
        announcement=announcement,
        after=after,
        most=most,
        **wanted,
    )


async def examples(connection: Connection, announcement: int, most: int) -> list[str]:
    """Names of some who will get it: the first by number."""
    return await connection.fetch(
        str,
        """select name from people where id in (select person from recipients
             where announcement = :announcement and state = 'queued' order by due, person
             limit :most) order by lower(name)""",
        announcement=announcement,
        most=most,
    )


async def any_left(connection: Connection, announcement: int) -> bool:
    """Is anybody queued, or a copy under way?"""
    found = await connection.first(
        int,
        """select 1 from recipients where announcement = :announcement
             and state in ('queued', 'posted') limit 1""",
        announcement=announcement,
    )
    return found is not None


class _Due(Row):
    due: Moment


async def next_due(connection: Connection, announcement: int) -> datetime | None:
    """When the next copy may leave; None where nobody is queued."""
    found = await connection.first(
        _Due,
        """select due from recipients where announcement = :announcement and state = 'queued'
           order by due limit 1""",
        announcement=announcement,
    )
    return found.due if found else None


async def last_due(connection: Connection, announcement: int) -> datetime | None:
    """When the last of those who are queued may be written to, as far as is known."""
    found = await connection.first(
        _Due,
        """select due from recipients where announcement = :announcement and state = 'queued'
           order by due desc limit 1""",
        announcement=announcement,
    )
    return found.due if found else None


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 rows of an announcement that ended before this moment: its counts stay."""
    # From one announcement to the next, so that nothing but the lists' first rows is read.
    return await connection.execute(
        """with recursive listed (id) as (select min(announcement) from recipients union all
             select (select min(announcement) from recipients where announcement > listed.id)
             from listed where listed.id is not null)
           delete from recipients where (announcement, person) in
             (select announcement, person from recipients where announcement =
                (select listed.id from listed join announcements on announcements.id = listed.id
                 where ended < :before limit 1)
              limit 100)""",
        before=before,
    )
