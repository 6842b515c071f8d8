"""Groups that hear what an office announces, each linked by a code that was said in it."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row


class Code(Row):
    code: str
    office: int
    event: int | None
    issued_by: int


class Linked(Row):
    """`event`: it was linked for this event, None for all that the office does."""

    id: int
    office: int
    event: int | None
    event_title: str | None
    chat: int
    channel: str
    title: str


HERE = "linked_groups.gone is null and chats.gone is null"
LINKED = f"""select linked_groups.id, linked_groups.office, linked_groups.event,
    events.title as event_title, chats.id as chat, chats.channel, linked_groups.title
  from linked_groups join chats on chats.id = linked_groups.chat and {HERE}
    left join events on events.id = linked_groups.event"""


async def issue(
    connection: Connection,
    code: str,
    office: int,
    event: int | None,
    by: int,
    now: datetime,
    ends: datetime,
) -> None:
    """A code that links one group, once. Those that they were given before no longer do."""
    await connection.execute(
        """update group_codes set cancelled = :now
           where issued_by = :by and office = :office and used is null and cancelled is null""",
        by=by,
        office=office,
        now=now,
    )
    await connection.execute(
        """insert into group_codes (code, office, event, issued_by, issued, ends)
           values (:code, :office, :event, :by, :now, :ends)""",
        code=code,
        office=office,
        event=event,
        by=by,
        now=now,
        ends=ends,
    )


async def redeem(connection: Connection, code: str, now: datetime) -> Code | None:
    """Use it up; None where it is unknown, used, taken back or over."""
    return await connection.first(
        Code,
        """update group_codes set used = :now
           where code = :code and used is null and cancelled is null and ends > :now
           returning code, office, event, issued_by""",
        code=code,
        now=now,
    )


async def forget_codes(connection: Connection, before: datetime) -> int:
    """Drop at most 100 that were over before this moment."""
    return await connection.execute(
        """delete from group_codes where code in
             (select code from group_codes where ends < :before limit 100)""",
        before=before,
    )


async def link(
    connection: Connection,
    chat: int,
    office: int,
    event: int | None,
    title: str,
    by: int,
    now: datetime,
) -> int | None:
    """The group of this chat hears this office from now on; None while it hears another."""
    return await connection.first(
        int,
        """insert into linked_groups (chat, office, event, title, linked_by, linked)
           values (:chat, :office, :event, :title, :by, :now)
           on conflict (chat) do update set office = :office, event = :event, title = :title,
             linked_by = :by, linked = :now, gone = null
           where linked_groups.office = :office or linked_groups.gone is not null
           returning id""",
        chat=chat,
        office=office,
        event=event,
        title=title,
        by=by,
        now=now,
    )


async def linked(connection: Connection, group: int) -> Linked | None:
    """The group, as long as it is linked and we are in it."""
    return await connection.first(Linked, f"{LINKED} where linked_groups.id = :group", group=group)


async def of_office(connection: Connection, office: int, after: int, most: int) -> list[Linked]:
    """By title; skips the first `after`."""
    return await connection.fetch(
        Linked,
        f"""{LINKED} where linked_groups.office = :office
            order by lower(linked_groups.title), linked_groups.id limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def unlink(connection: Connection, group: int, now: datetime) -> bool:
    """It hears nothing any more, and what waited for it is not posted; False where it was so."""
    found = await connection.execute(
        "update linked_groups set gone = :now where id = :group and gone is null",
        group=group,
        now=now,
    )
    await connection.execute(
        """update group_posts set state = 'cancelled', settled = :now
           where linked_group = :group and state = 'chosen'""",
        group=group,
        now=now,
    )
    return found == 1


async def removed(connection: Connection, channel: str, address: str, now: datetime) -> None:
    """We were taken out of this group: linked again only by a new code."""
    group = await connection.first(
        int,
        """select linked_groups.id from linked_groups join chats on chats.id = linked_groups.chat
           where chats.channel = :channel and chats.address = :address""",
        channel=channel,
        address=address,
    )
    if group is not None:
        await unlink(connection, group, now)
