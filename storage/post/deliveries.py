"""What becomes of a message of the outbox: taken by the sender, and its outcome written down."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.post.outbox import KEYED_EDIT_EVERY, Lane

ABANDONED_AFTER = timedelta(hours=1)


class Claimed(Row):
    """A message to deliver now. `content` is None where only its buttons go away."""

    id: int
    chat: int
    lane: int
    address: str
    content: str | None
    buttons: str | None
    message: str | None
    version: int
    tries: int
    resend: bool


async def claim(
    connection: Connection,
    channel: str,
    now: datetime,
    resting: str,
    most: int,
    lanes: Lane = Lane.ANNOUNCEMENTS,
) -> list[Claimed]:
    """Take the next messages of a channel: lowest lane first, in order within a chat and lane.

    Only of lanes up to `lanes`.

    `resting` is a JSON list of chats that may not be sent to just now. A chat never has two
    messages under way. An unsent message waits for those before it; an edit waits for nothing.
    At most `most`, and fewer where several of these are for one chat.
    """
    found = await connection.fetch(
        Claimed, CLAIM, channel=channel, now=now, resting=resting, most=most, lanes=lanes
    )
    return sorted(found, key=lambda each: (each.lane, each.id))  # `returning` keeps no order


CLAIM = """
    update outbox set state = 'sending' where id in (
      select id from (
        select id, row_number() over (partition by chat order by lane, id) as place from (
          select id, chat, lane from outbox as this
          where channel = :channel and lane <= :lanes and state = 'waiting'
            and due <= :now and expires > :now
            and chat not in (select value from json_each(:resting))
            and not exists (select 1 from outbox as busy
              where busy.chat = this.chat and busy.state = 'sending')
            and (message is not null or not exists (select 1 from outbox as earlier
              where earlier.chat = this.chat and earlier.lane = this.lane
                and earlier.state = 'waiting' and earlier.message is null
                and earlier.expires > :now and earlier.id < this.id))
          order by lane, id limit :most))
      where place = 1)
    returning id, chat, lane, (select address from chats where chats.id = chat) as address,
      content, buttons, message, version, tries, resend
"""


async def sent(connection: Connection, shown: Iterable[tuple[Claimed, str]], now: datetime) -> None:
    """They were shown, each as this message. What changed meanwhile goes out as an edit."""
    rows = [[claimed.id, claimed.version, message] for claimed, message in shown]
    await connection.execute(
        """update outbox set message = shown.message, sent_at = :now, tries = 0, reason = null,
             state = case when version = shown.seen then 'sent' else 'waiting' end,
             content = case when version = shown.seen then null else content end,
             due = case when version = shown.seen or key is null then due else :now + :every end
           from (select json_extract(value, '$[0]') as row, json_extract(value, '$[1]') as seen,
             json_extract(value, '$[2]') as message from json_each(:rows)) as shown
           where outbox.id = shown.row""",
        rows=json.dumps(rows),
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


async def plainly(connection: Connection, claimed: Claimed, content: str, reason: str) -> None:
    """It goes once more as this content, without buttons. What changed meanwhile goes as it is."""
    await connection.execute(
        """update outbox set state = 'waiting', reason = :reason,
             content = case when version = :version then :content else content end,
             buttons = case when version = :version then null else buttons end
           where id = :id""",
        id=claimed.id,
        version=claimed.version,
        content=content,
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


class Shown(Row):
    chat: int
    address: str


async def recent(
    connection: Connection, channel: str, since: datetime, now: datetime
) -> list[Shown]:
    """The chat of each message that was shown between these moments, or is under way."""
    return await connection.fetch(
        Shown,
        """select chat, address from chats join (
             select chat from outbox
             where state in ('sent', 'refused', 'expired', 'uncertain')
               and coalesce(sent_at, due) between :since and :now
               and channel = :channel and message is not null
             union all select chat from outbox where state = 'sending' and channel = :channel)
           on chats.id = chat""",
        channel=channel,
        since=since,
        now=now,
    )


async def recover(connection: Connection, channel: str) -> int:
    """After a crash: what was under way is sent again, or uncertain where that is its rule.

    An edit is always sent again: made twice, it shows the same.
    """
    return await connection.execute(
        """update outbox set reason = 'the service stopped while it was under way',
             state = case when resend or message is not null then 'waiting' else 'uncertain' end,
             content = case when resend or message is not null then content end
           where state = 'sending' and channel = :channel""",
        channel=channel,
    )


async def expire(connection: Connection, now: datetime) -> int:
    """End at most 100 messages whose time is over. One that is shown stays, as it was, sent.

    What is under way long after that was left behind by a channel that is switched off since: what
    is not to be sent twice is then uncertain.
    """
    return await connection.execute(
        """update outbox set content = null, buttons = null,
             state = case when message is not null then 'sent'
               when state = 'sending' and not resend then 'uncertain' else 'expired' end
           where id in (select id from outbox where state = 'waiting' and expires <= :now
             union all select id from outbox where state = 'sending' and expires <= :abandoned
             limit 100)""",
        now=now,
        abandoned=now - ABANDONED_AFTER,
    )


async def hasten(connection: Connection, now: datetime) -> None:
    """Time went back: what waits is due now at the latest."""
    await connection.execute(
        "update outbox set due = :now where state = 'waiting' and due > :now", now=now
    )


async def prolong(connection: Connection, by: timedelta) -> None:
    """Time leapt ahead: replies written before live as long as they would have lived."""
    await connection.execute(
        """update outbox set expires = expires + :by
           where lane = 0 and state in ('waiting', 'sending')""",
        by=by // timedelta(milliseconds=1),
    )


class _NextAttempt(Row):
    due: Moment


async def next_attempt(
    connection: Connection, now: datetime, channel: str | None = None
) -> datetime | None:
    """When the soonest waiting message may be tried, of this channel or of all."""
    found = await connection.first(
        _NextAttempt,
        """select due from outbox where state = 'waiting' and expires > :now
             and channel = coalesce(:channel, channel) order by due limit 1""",
        now=now,
        channel=channel,
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
