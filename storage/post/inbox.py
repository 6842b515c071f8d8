"""What came in: raw bytes, kept from receipt until the turn that handles them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from storage.connection import Connection, Row


class Received(Row):
    """An update that waits for its turn. `number` is the channel's own number of it.

    `file` is the channel's reference to a file that came with it, `fetched` what became of it.
    """

    id: int
    channel: str
    number: str
    order_key: str
    body: bytes
    file: str | None
    fetched: str | None
    tries: int


_COLUMNS = "id, channel, number, order_key, body, file, fetched, tries"


async def receive(
    connection: Connection,
    channel: str,
    number: str,
    order_key: str,
    body: bytes,
    now: datetime,
    file: str | None = None,
) -> bool:
    """Keep one update; False where its number is known already."""
    return (
        await connection.execute(
            """insert into inbox (channel, number, order_key, body, file, received)
               values (:channel, :number, :order_key, :body, :file, :now)
               on conflict (channel, number) do nothing""",
            channel=channel,
            number=number,
            order_key=order_key,
            body=body,
            file=file,
            now=now,
        )
        == 1
    )


async def oldest(connection: Connection, now: datetime, channels: Iterable[str]) -> Received | None:
    """The next update to handle: oldest first, and never before an earlier one of its chat.

    One whose file is still on its way waits, and with it its chat, but nobody else. Those of a
    channel that is not among these wait until it is.
    """
    return await connection.first(
        Received,
        f"""select {_COLUMNS} from inbox as this
           where handled is null and (retry_at is null or retry_at <= :now)
             and (file is null or fetched is not null)
             and channel in (select value from json_each(:channels))
             and not exists (
               select 1 from inbox as earlier
               where earlier.handled is null and earlier.channel = this.channel
                 and earlier.order_key = this.order_key and earlier.id < this.id)
           order by id limit 1""",
        now=now,
        channels=json.dumps(list(channels)),
    )


async def unfetched(
    connection: Connection, now: datetime, channels: Iterable[str], under_way: Iterable[int]
) -> Received | None:
    """The oldest update of these channels whose file is to be fetched now, none `under_way`."""
    # The plus keeps SQLite from reading all updates of a channel, in place of the few with a file.
    return await connection.first(
        Received,
        f"""select {_COLUMNS} from inbox
            where file is not null and fetched is null
              and (retry_at is null or retry_at <= :now)
              and +channel in (select value from json_each(:channels))
              and id not in (select value from json_each(:under_way))
            order by id limit 1""",
        now=now,
        channels=json.dumps(list(channels)),
        under_way=json.dumps(list(under_way)),
    )


async def arrived(connection: Connection, update: int, fetched: str) -> None:
    """The file is here, or will never be: the update may have its turn."""
    await connection.execute(
        "update inbox set fetched = :fetched, tries = 0, retry_at = null where id = :update",
        update=update,
        fetched=fetched,
    )


async def settle(connection: Connection, update: int, now: datetime) -> None:
    """Handled: its bytes are erased, its number stays so that a repetition is known."""
    await connection.execute(
        """update inbox set handled = :now, body = null, file = null, fetched = null
           where id = :update""",
        update=update,
        now=now,
    )


async def postpone(connection: Connection, update: int, retry_at: datetime) -> None:
    await connection.execute(
        "update inbox set tries = tries + 1, retry_at = :retry_at where id = :update",
        update=update,
        retry_at=retry_at,
    )


async def hasten(connection: Connection, now: datetime) -> None:
    """Time went back: what waits for another try has it now."""
    await connection.execute(
        "update inbox set retry_at = :now where handled is null and retry_at > :now", now=now
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
