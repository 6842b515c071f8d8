"""What came in: raw bytes, kept from receipt until the turn that handles them."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row


class Received(Row):
    """An update that waits for its turn. `number` is the channel's own number of it."""

    id: int
    channel: str
    number: str
    order_key: str
    body: bytes
    tries: int


async def receive(
    connection: Connection, channel: str, number: str, order_key: str, body: bytes, now: datetime
) -> bool:
    """Keep one update; False where its number is known already."""
    return (
        await connection.execute(
            """insert into inbox (channel, number, order_key, body, received)
               values (:channel, :number, :order_key, :body, :now)
               on conflict (channel, number) do nothing""",
            channel=channel,
            number=number,
            order_key=order_key,
            body=body,
            now=now,
        )
        == 1
    )


async def oldest(connection: Connection, now: datetime) -> Received | None:
    """The next update to handle: oldest first, and never before an earlier one of its chat."""
    return await connection.first(
        Received,
        """select id, channel, number, order_key, body, tries from inbox as this
           where handled is null and (retry_at is null or retry_at <= :now)
             and not exists (
               select 1 from inbox as earlier
               where earlier.handled is null and earlier.channel = this.channel
                 and earlier.order_key = this.order_key and earlier.id < this.id)
           order by id limit 1""",
        now=now,
    )


async def settle(connection: Connection, update: int, now: datetime) -> None:
    """Handled: its bytes are erased, its number stays so that a repetition is known."""
    await connection.execute(
        "update inbox set handled = :now, body = null where id = :update", update=update, now=now
    )


async def postpone(connection: Connection, update: int, retry_at: datetime) -> None:
    await connection.execute(
        "update inbox set tries = tries + 1, retry_at = :retry_at where id = :update",
        update=update,
        retry_at=retry_at,
    )


async def waiting_numbers(connection: Connection, channel: str, order_key: str) -> list[str]:
    """Numbers of the updates of one chat that are kept but not yet handled."""
    return await connection.fetch(
        str,
        """select number from inbox
           where channel = :channel and order_key = :order_key and handled is null order by id""",
        channel=channel,
        order_key=order_key,
    )


async def forget_numbers(connection: Connection, before: datetime) -> int:
    """Drop at most 100 numbers handled before this moment."""
    return await connection.execute(
        """delete from inbox where id in
           (select id from inbox where handled < :before limit 100)""",
        before=before,
    )
