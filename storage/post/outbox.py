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


class Lane(IntEnum):
    """Lower goes first."""

    REPLIES = 0
    REMINDERS = 1
    LESSONS = 2
    ANNOUNCEMENTS = 3


KEYED_EDIT_EVERY = timedelta(seconds=3)
TIDY_AFTER = timedelta(seconds=1)


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
        """insert into outbox (chat, channel, lane, key, content, buttons, due, expires, resend)
           values (:chat, (select channel from chats where id = :chat), :lane, :key, :content,
             :buttons, :now, :expires, :resend) returning id""",
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


async def unshown(connection: Connection, key: str) -> str | None:
    """The state of a message of this key that nobody has seen; None where there is none."""
    return await connection.first(
        str, "select state from outbox where key = :key and message is null", key=key
    )


async def is_shown(connection: Connection, chat: int, key: str) -> bool:
    """Does this chat have a message of this key?"""
    found = await connection.first(
        int, "select 1 from outbox where key = :key and chat = :chat", key=key, chat=chat
    )
    return found is not None


class Keyed(Row):
    chat: int
    key: str


async def shown_before(connection: Connection, prefix: str, moment: datetime) -> list[Keyed]:
    """The messages whose key begins so, as long as they are not newer than this moment."""
    return await connection.fetch(
        Keyed,
        """select chat, key from outbox where key >= :prefix and key < :prefix || char(1114111)
             and due < :moment and state in ('waiting', 'sending', 'sent') order by id""",
        prefix=prefix,
        moment=moment,
    )


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
    """Replace what a shown message says; None where we know of no such message, and for an
    announcement, which stays: what it leads to stands below it."""
    return await connection.first(
        int,
        _RENEW
        + """, due = :now, key = :key where chat = :chat and message = :message
               and outbox.lane <> :announcements returning id""",
        announcements=Lane.ANNOUNCEMENTS,
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
    connection: Connection, chat: int, except_for: int, now: datetime, expires: datetime
) -> None:
    """Earlier replies of this chat lose their buttons, also those not yet sent; but for a preview,
    which shows what others will see.

    For one that is shown this is an edit, which `expires` on its own. It leaves a little later and
    after all replies: where a chat may only be written to now and then, those go first.
    """
    await connection.execute(
        """update outbox set buttons = null, version = version + 1,
             state = case when state = 'sent' then 'waiting' else state end,
             lane = case when state = 'sent' then 1 else lane end,
             due = case when state = 'sent' then :now + :later else due end,
             expires = case when state = 'sent' then :expires else expires end
           where chat = :chat and buttons is not null and lane = 0 and id <> :except_for
             and coalesce(key, '') not glob 'preview:*'""",
        chat=chat,
        except_for=except_for,
        now=now,
        later=TIDY_AFTER // timedelta(milliseconds=1),
        expires=expires,
    )


async def offered(connection: Connection, chat: int, since: datetime) -> Offered | None:
    """The last message of this chat that still has buttons, if it is younger than `since`.

    A reply counts from when it is written; what nobody asked for only once it was shown.
    """
    return await connection.first(
        Offered,
        """select message, buttons from outbox
           where chat = :chat and buttons is not null
             and (lane = 0 or message is not null) and state not in ('refused', 'expired')
             and coalesce(sent_at, due) > :since
           order by id desc limit 1""",
        chat=chat,
        since=since,
    )


async def said_last(connection: Connection, chat: int, key: str, since: datetime) -> bool:
    """Is the newest message of this chat the one of this key, written after `since`?"""
    newest = await connection.first(
        int,
        """select coalesce(key, '') = :key and due > :since from outbox
           where chat = :chat order by id desc limit 1""",
        chat=chat,
        key=key,
        since=since,
    )
    return bool(newest)
