"""Updates that could not be handled. Their number is the reference told to the person."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.inbox import Received


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
    await connection.execute(
        "update inbox set handled = :now, body = null where id = :id", id=update.id, now=now
    )
    return reference


async def erase_bodies(connection: Connection, before: datetime) -> int:
    """Erase the bytes of at most 100 letters that died before this moment."""
    return await connection.execute(
        """update dead_letters set body = null where id in
           (select id from dead_letters where body is not null and died < :before limit 100)""",
        before=before,
    )
