"""Updates that could not be handled. Their number is the reference told to the person."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.post import inbox
from storage.post.inbox import Received


async def bury(connection: Connection, update: Received, reason: str, now: datetime) -> int:
    """Park the update with a reason that holds no words of the person; returns its reference."""
    reference = await connection.one(
        int,
        """insert into dead_letters (channel, order_key, body, reason, died)
           values (:channel, :order_key, :body, :reason, :now) returning id""",
        channel=update.channel,
        order_key=update.order_key,
        body=update.body,
        reason=reason,
        now=now,
    )
    await inbox.settle(connection, update.id, now)
    return reference


async def erase_bodies(connection: Connection, before: datetime) -> int:
    """Erase bytes and order key of at most 100 letters that died before this moment."""
    return await connection.execute(
        """update dead_letters set body = null, order_key = null where id in
           (select id from dead_letters where body is not null and died < :before limit 100)""",
        before=before,
    )
