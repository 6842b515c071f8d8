"""What becomes of a message of the outbox: taken by the sender, and its outcome written down."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.post.outbox import KEYED_EDIT_EVERY


class Claimed(Row):
    """A message to deliver now. `content` is None where only its buttons go away."""

    id: int
    chat: int
    channel: str
    address: str
    content: str | None
    buttons: str | None
    message: str | None
    version: int
    tries: int
    resend: bool


async def claim(connection: Connection, now: datetime, resting: str) -> Claimed | None:
    """Take the next message to deliver: lowest lane first, in order within a chat and lane.

    `resting` is a JSON list of chats that may not be sent to just now. A chat never has two
    messages under way. An unsent message waits for those before it; an edit waits for nothing.
    """
    return await connection.first(
        Claimed,
        """update outbox set state = 'sending' where id = (
             select id from outbox as this
             where state = 'waiting' and due <= :now and expires > :now
               and chat not in (select value from json_each(:resting))
               and not exists (select 1 from outbox as busy
                 where busy.chat = this.chat and busy.state = 'sending')
               and (message is not null or not exists (select 1 from outbox as earlier
                 where earlier.chat = this.chat and earlier.lane = this.lane
                   and earlier.state = 'waiting' and earlier.message is null
                   and earlier.expires > :now and earlier.id < this.id))
             order by lane, id limit 1)
           returning id, chat,
             (select channel from chats where chats.id = chat) as channel,
             (select address from chats where chats.id = chat) as address,
             content, buttons, message, version, tries, resend""",
        now=now,
        resting=resting,
    )


async def sent(connection: Connection, claimed: Claimed, message: str, now: datetime) -> None:
    """It was shown. Content that changed meanwhile goes out as an edit."""
    await connection.execute(
        """update outbox set message = :message, sent_at = :now, tries = 0, reason = null,
             state = case when version = :version then 'sent' else 'waiting' end,
             content = case when version = :version then null else content end,
             due = case when version = :version or key is null then due else :now + :every end
           where id = :id""",
        id=claimed.id,
        version=claimed.version,
        message=message,
        now=now,
        every=KEYED_EDIT_EVERY // timedelta(milliseconds=1),
    )


async def again(
    connection: Connection, claimed: Claimed, due: datetime, reason: str, counts: bool
) -> None:
    """It was surely not shown (or may be shown twice): try at `due`."""
    await connection.execute(
        """update outbox set state = 'waiting', due = :due, reason = :reason,
             tries = tries + :counts where id = :id""",
        id=claimed.id,
        due=due,
        reason=reason,
        counts=counts,
    )


async def anew(connection: Connection, claimed: Claimed, reason: str) -> None:
    """The message to edit is gone: what it should say is sent as a new message."""
    await connection.execute(
        """update outbox set message = null, reason = :reason,
             state = case when content is null then 'refused' else 'waiting' end
           where id = :id""",
        id=claimed.id,
        reason=reason,
    )


async def refused(connection: Connection, claimed: Claimed, reason: str) -> None:
    await _failed(connection, claimed, "refused", reason)


async def uncertain(connection: Connection, claimed: Claimed, reason: str) -> None:
    """Nobody knows whether it was shown, and showing it twice would be worse than not at all."""
    await _failed(connection, claimed, "uncertain", reason)


async def _failed(
    connection: Connection, claimed: Claimed, state: Literal["refused", "uncertain"], reason: str
) -> None:
    """Content that changed meanwhile was not part of it, and is sent anew."""
    await connection.execute(
        """update outbox set reason = :reason,
             state = case when version = :version then :state else 'waiting' end,
             message = case when version = :version then message end,
             content = case when version = :version then null else content end,
             buttons = case when version = :version and :state = 'refused' then null
               else buttons end
           where id = :id""",
        id=claimed.id,
        version=claimed.version,
        state=state,
        reason=reason,
    )


async def recover(connection: Connection) -> int:
    """After a crash: what was under way is sent again, or uncertain where that is its rule.

    An edit is always sent again: made twice, it shows the same.
    """
    return await connection.execute(
        """update outbox set reason = 'the service stopped while it was under way',
             state = case when resend or message is not null then 'waiting' else 'uncertain' end,
             content = case when resend or message is not null then content end
           where state = 'sending'"""
    )


async def expire(connection: Connection, now: datetime) -> int:
    """End at most 100 messages whose time is over. One that is shown stays, as it was, sent."""
    return await connection.execute(
        """update outbox set content = null, buttons = null,
             state = case when message is null then 'expired' else 'sent' end
           where id in
           (select id from outbox where state = 'waiting' and expires <= :now limit 100)""",
        now=now,
    )


async def hasten(connection: Connection, now: datetime) -> None:
    """Time went back: what waits is due now at the latest."""
    await connection.execute(
        "update outbox set due = :now where state = 'waiting' and due > :now", now=now
    )


class _NextAttempt(Row):
    due: Moment


async def next_attempt(connection: Connection, now: datetime) -> datetime | None:
    """When the soonest waiting message may be tried."""
    found = await connection.first(
        _NextAttempt,
        """select due from outbox where state = 'waiting' and expires > :now
           order by due limit 1""",
        now=now,
    )
    return found.due if found else None


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 rows that ended before this moment."""
    return await connection.execute(
        """delete from outbox where id in (select id from outbox
             where state in ('sent', 'refused', 'expired', 'uncertain')
               and coalesce(sent_at, due) < :before limit 100)""",
        before=before,
    )
