"""What goes out: one row a message, from the turn that wrote it to the channel that showed it.

A row is written again when its message changes: before it was sent the new content replaces the
old one, afterwards it becomes an edit. So an edit can never overtake the send it edits, and only
the newest content ever goes out. Content is erased once delivered; buttons stay, because typed
numbers and labels stand for them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from storage.connection import Connection, Row
from storage.moment import Moment


class Lane(IntEnum):
    """Lower goes first."""

    REPLIES = 0
    REMINDERS = 1
    LESSONS = 2
    ANNOUNCEMENTS = 3


KEYED_EDIT_EVERY = timedelta(seconds=3)


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


class Offered(Row):
    message: str | None
    buttons: str


async def post(
    connection: Connection,
    chat: int,
    lane: Lane,
    content: str,
    buttons: str | None,
    now: datetime,
    expires: datetime,
    key: str | None = None,
    resend: bool = True,
) -> int:
    """A new message; with a key, the newest content of that key's message."""
    if key is not None:
        kept = await _renew_keyed(connection, chat, key, lane, content, buttons, now, expires)
        if kept is not None:
            return kept
    return await connection.one(
        int,
        """insert into outbox (chat, lane, key, content, buttons, due, expires, resend)
           values (:chat, :lane, :key, :content, :buttons, :now, :expires, :resend) returning id""",
        chat=chat,
        lane=lane,
        key=key,
        content=content,
        buttons=buttons,
        now=now,
        expires=expires,
        resend=resend,
    )


_RENEW = """
    update outbox set content = :content, buttons = :buttons, version = version + 1,
      lane = :lane, expires = :expires, tries = 0,
      state = case state when 'sending' then 'sending' else 'waiting' end
"""


async def _renew_keyed(
    connection: Connection,
    chat: int,
    key: str,
    lane: Lane,
    content: str,
    buttons: str | None,
    now: datetime,
    expires: datetime,
) -> int | None:
    """Where the first send failed or is uncertain, the message goes out anew."""
    return await connection.first(
        int,
        _RENEW
        + """, message = case when state in ('refused', 'uncertain', 'expired') then null
                 else message end,
               due = case when sent_at is null then due else max(:now, sent_at + :every) end
             where chat = :chat and key = :key returning id""",
        chat=chat,
        key=key,
        lane=lane,
        content=content,
        buttons=buttons,
        now=now,
        every=KEYED_EDIT_EVERY // timedelta(milliseconds=1),
        expires=expires,
    )


async def drop_key(connection: Connection, chat: int, key: str) -> None:
    """The key's message stays as it is, and another may take the key."""
    await connection.execute(
        "update outbox set key = null where chat = :chat and key = :key", chat=chat, key=key
    )


async def watchers(connection: Connection, key: str, since: datetime) -> list[int]:
    """The people who have a message of this key before them, shown after `since`."""
    return await connection.fetch(
        int,
        """select distinct chats.person from outbox join chats on chats.id = outbox.chat
           where outbox.key = :key and chats.person is not null
             and state in ('waiting', 'sending', 'sent') and coalesce(sent_at, due) > :since""",
        key=key,
        since=since,
    )


async def is_shown(connection: Connection, chat: int, key: str) -> bool:
    """Does this chat have a message of this key?"""
    found = await connection.first(
        int, "select 1 from outbox where key = :key and chat = :chat", key=key, chat=chat
    )
    return found is not None


async def change(
    connection: Connection,
    chat: int,
    message: str,
    content: str,
    buttons: str | None,
    now: datetime,
    expires: datetime,
    key: str | None,
) -> int | None:
    """Replace what a shown message says; None where we know of no such message."""
    return await connection.first(
        int,
        _RENEW + ", due = :now, key = :key where chat = :chat and message = :message returning id",
        chat=chat,
        key=key,
        message=message,
        lane=Lane.REPLIES,
        content=content,
        buttons=buttons,
        now=now,
        expires=expires,
    )


async def take_buttons_away(
    connection: Connection, chat: int, except_for: int, now: datetime
) -> None:
    """Earlier replies of this chat lose their buttons, also those not yet sent."""
    await connection.execute(
        """update outbox set buttons = null, version = version + 1,
             state = case when state = 'sent' then 'waiting' else state end,
             due = case when state = 'sent' then :now else due end
           where chat = :chat and buttons is not null and lane = 0 and id <> :except_for""",
        chat=chat,
        except_for=except_for,
        now=now,
    )


async def offered(connection: Connection, chat: int, since: datetime) -> Offered | None:
    """The last message of this chat that still has buttons, if it is younger than `since`."""
    return await connection.first(
        Offered,
        """select message, buttons from outbox
           where chat = :chat and buttons is not null and state not in ('refused', 'expired')
             and coalesce(sent_at, due) > :since
           order by id desc limit 1""",
        chat=chat,
        since=since,
    )


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
    await connection.execute(
        """update outbox set state = 'refused', reason = :reason, content = null, buttons = null
           where id = :id""",
        id=claimed.id,
        reason=reason,
    )


async def uncertain(connection: Connection, claimed: Claimed, reason: str) -> None:
    """Nobody knows whether it was shown, and showing it twice would be worse than not at all."""
    await connection.execute(
        "update outbox set state = 'uncertain', reason = :reason, content = null where id = :id",
        id=claimed.id,
        reason=reason,
    )


async def recover(connection: Connection) -> int:
    """After a crash: what was under way is sent again, or uncertain where that is its rule."""
    return await connection.execute(
        """update outbox set state = case when resend then 'waiting' else 'uncertain' end,
             reason = 'the service stopped while it was under way' where state = 'sending'"""
    )


async def expire(connection: Connection, now: datetime) -> int:
    """End at most 100 messages whose time is over."""
    return await connection.execute(
        """update outbox set state = 'expired', content = null, buttons = null where id in
           (select id from outbox where state = 'waiting' and expires <= :now limit 100)""",
        now=now,
    )


class _NextAttempt(Row):
    due: Moment


async def next_attempt(connection: Connection) -> datetime | None:
    """When the soonest waiting message may be tried."""
    found = await connection.first(
        _NextAttempt, "select due from outbox where state = 'waiting' order by due limit 1"
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
