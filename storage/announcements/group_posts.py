"""Announcements in groups: where each is posted, and what became of it there.

What is posted in a group is nobody's copy: it stands apart from the ledger of people.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.announcements.groups import HERE, LINKED
from storage.connection import Connection, Row

PostState = Literal["chosen", "posted", "sent", "refused", "uncertain", "expired", "cancelled"]


class Chosen(Row):
    """A group of the office, and whether an announcement goes there."""

    id: int
    title: str
    event_title: str | None
    chosen: bool


class ToPost(Row):
    linked_group: int
    chat: int
    channel: str
    shown: bool


class Posted(Row):
    title: str
    state: PostState


# The group of a post, as long as we are in it and it hears the office that announces.
_HEARS = f"""linked_groups on linked_groups.id = linked_group
    join chats on chats.id = linked_groups.chat and {HERE}
    join announcements as theirs on theirs.id = announcement
      and theirs.office = linked_groups.office"""


async def choices(
    connection: Connection, announcement: int, office: int, after: int, most: int
) -> list[Chosen]:
    """The groups of its office, by title; skips the first `after`."""
    return await connection.fetch(
        Chosen,
        f"""select them.id, them.title, them.event_title, exists (select 1 from group_posts
              where announcement = :announcement and linked_group = them.id
                and state = 'chosen') as chosen
            from ({LINKED} where linked_groups.office = :office) as them
            order by lower(them.title), them.id limit :most offset :after""",
        announcement=announcement,
        office=office,
        after=after,
        most=most,
    )


async def choose(connection: Connection, announcement: int, group: int) -> None:
    """It is posted there too; chosen once more, it is not."""
    dropped = await connection.execute(
        """delete from group_posts where announcement = :announcement and linked_group = :group
             and state = 'chosen'""",
        announcement=announcement,
        group=group,
    )
    if not dropped:
        await connection.execute(
            """insert into group_posts (announcement, linked_group)
               values (:announcement, :group)
               on conflict do update set state = 'chosen', settled = null
               where state = 'cancelled'""",
            announcement=announcement,
            group=group,
        )


async def choose_those_of(
    connection: Connection, announcement: int, other: int, *, sent: bool = False
) -> None:
    """Those of another announcement that still hear its office; `sent`: where it was posted."""
    await connection.execute(
        """insert into group_posts (announcement, linked_group)
           select :announcement, linked_group from group_posts
             join announcements on announcements.id = :announcement
             join linked_groups on linked_groups.id = linked_group and gone is null
               and linked_groups.office = announcements.office
           where announcement = :other and group_posts.state <> 'cancelled'
             and (not :sent or group_posts.state in ('sent', 'uncertain'))
           on conflict do nothing""",
        announcement=announcement,
        other=other,
        sent=sent,
    )


async def to_post(connection: Connection, announcement: int) -> list[ToPost]:
    """Where it is still to be posted. `shown`: what it corrects is shown there."""
    return await connection.fetch(
        ToPost,
        f"""select linked_group, chats.id as chat, chats.channel, exists (select 1
              from announcements join outbox on outbox.chat = chats.id
                and outbox.key = 'announcement:' || announcements.corrects
              where announcements.id = :announcement and outbox.message is not null) as shown
            from group_posts join {_HEARS}
            where announcement = :announcement and group_posts.state = 'chosen'""",
        announcement=announcement,
    )


async def chosen(connection: Connection, announcement: int) -> list[str]:
    """The titles of the groups in which it is still to be posted."""
    return await connection.fetch(
        str,
        f"""select linked_groups.title from group_posts join {_HEARS}
            where announcement = :announcement and group_posts.state = 'chosen'
            order by lower(linked_groups.title)""",
        announcement=announcement,
    )


async def any_shown(connection: Connection, announcement: int) -> bool:
    """Was it posted in a group?"""
    found = await connection.first(
        int,
        """select 1 from group_posts where announcement = :announcement
             and state in ('sent', 'uncertain') limit 1""",
        announcement=announcement,
    )
    return found is not None


async def posted(connection: Connection, announcement: int, group: int, outbox: int) -> None:
    await connection.execute(
        """update group_posts set state = 'posted', outbox = :outbox
           where announcement = :announcement and linked_group = :group""",
        announcement=announcement,
        group=group,
        outbox=outbox,
    )


async def settle(connection: Connection, announcement: int, now: datetime) -> int:
    """Write down what became of the posts that ended; how many there were.

    One that lay too long unsent is to be posted again, and so is a change of a shown one: that is
    sent still, but since before."""
    return await connection.execute(
        """update group_posts set settled = :now, state = coalesce(
             (select case when outbox.state = 'expired'
                  or (outbox.state = 'sent' and outbox.sent_at < announcements.began)
                then 'chosen' else outbox.state end
              from outbox join announcements on announcements.id = group_posts.announcement
              where outbox.id = group_posts.outbox), 'uncertain')
           where announcement = :announcement and state = 'posted' and not exists
             (select 1 from outbox where outbox.id = group_posts.outbox
                and outbox.state in ('waiting', 'sending'))""",
        announcement=announcement,
        now=now,
    )


async def call_back(connection: Connection, announcement: int) -> None:
    """Posts that nobody has begun to send wait again; the change of a shown one goes."""
    waiting = """select outbox.id from outbox join group_posts on group_posts.outbox = outbox.id
        where announcement = :announcement and group_posts.state = 'posted'
          and outbox.state = 'waiting' and outbox.message is null"""
    numbers = await connection.fetch(int, waiting, announcement=announcement)
    for number in numbers:
        await connection.execute(
            """update group_posts set state = 'chosen', outbox = null
               where announcement = :announcement and outbox = :number""",
            announcement=announcement,
            number=number,
        )
        await connection.execute("delete from outbox where id = :number", number=number)


async def call_off(
    connection: Connection, announcement: int, state: PostState, now: datetime
) -> None:
    """Where it is not posted yet, it will not be: cancelled, or its time is over."""
    await connection.execute(
        """update group_posts set state = :state, settled = :now
           where announcement = :announcement and state = 'chosen'""",
        announcement=announcement,
        state=state,
        now=now,
    )


async def any_left(connection: Connection, announcement: int) -> bool:
    """Is a post to come, or under way, in a group that is still there?"""
    found = await connection.first(
        int,
        f"""select 1 from group_posts where announcement = :announcement and state = 'posted'
            union all
            select 1 from group_posts join {_HEARS}
            where announcement = :announcement and group_posts.state = 'chosen' limit 1""",
        announcement=announcement,
    )
    return found is not None


async def outcomes(connection: Connection, announcement: int) -> list[Posted]:
    """By title."""
    return await connection.fetch(
        Posted,
        """select linked_groups.title, group_posts.state from group_posts
             join linked_groups on linked_groups.id = linked_group
           where announcement = :announcement order by lower(linked_groups.title)""",
        announcement=announcement,
    )
