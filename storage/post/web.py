"""The web chat's own far end: what its phones show, as a platform's servers would keep it.

Only what the service said is kept; a person's own words stay in the browser.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class WebMessage(Row):
    """`change` grows with every message and edit, so a browser can ask for what it missed."""

    id: int
    change: int
    content: str
    edited: bool
    sent: Moment


async def open_phone(connection: Connection, address: str, now: datetime) -> None:
    await connection.execute(
        "insert into web_phones (address, opened) values (:address, :now)",
        address=address,
        now=now,
    )


async def is_phone(connection: Connection, address: str) -> bool:
    found = await connection.first(
        int, "select 1 from web_phones where address = :address", address=address
    )
    return found is not None


_NEXT_CHANGE = "(select coalesce(max(change), 0) + 1 from web_messages)"


async def show(connection: Connection, address: str, content: str, now: datetime) -> int:
    """A new message on the phone; returns its number."""
    return await connection.one(
        int,
        f"""insert into web_messages (address, change, content, sent, changed)
            values (:address, {_NEXT_CHANGE}, :content, :now, :now) returning id""",
        address=address,
        content=content,
        now=now,
    )


async def change(
    connection: Connection, address: str, message: int, content: str, edited: bool, now: datetime
) -> bool:
    """Replace what a message shows; False where this phone has no such message.

    `edited`: its words changed, not only its buttons, and people are told so.
    """
    return (
        await connection.execute(
            f"""update web_messages set content = :content, edited = max(edited, :edited),
                  change = {_NEXT_CHANGE}, changed = :now
                where id = :message and address = :address""",
            address=address,
            message=message,
            content=content,
            edited=edited,
            now=now,
        )
        == 1
    )


async def content_of(connection: Connection, address: str, message: int) -> str | None:
    return await connection.first(
        str,
        "select content from web_messages where id = :message and address = :address",
        message=message,
        address=address,
    )


async def changed_since(connection: Connection, address: str, change: int) -> list[WebMessage]:
    """What this phone has not seen yet, in the order it happened."""
    return await connection.fetch(
        WebMessage,
        """select id, change, content, edited, sent from web_messages
           where address = :address and change > :change order by change""",
        address=address,
        change=change,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 messages not changed since this moment.

    The newest change stays: the next one counts on from it.
    """
    return await connection.execute(
        """delete from web_messages where id in
           (select id from web_messages where changed < :before
              and change < (select max(change) from web_messages)
            order by changed limit 100)""",
        before=before,
    )
