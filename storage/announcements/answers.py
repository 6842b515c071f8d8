"""Which announcement somebody answers: the one they reply to, or the last they were shown."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection

# By its row, for the key of a message goes where it is changed; a correction shares the row.
_SHOWN = """recipients join chats on chats.person = recipients.person
    where chats.id = :chat and recipients.outbox = {row}"""


async def of_message(connection: Connection, chat: int, message: str) -> int | None:
    """The announcement that this message brought to the person of this chat."""
    row = "(select id from outbox where chat = :chat and message = :message)"
    return await connection.first(
        int,
        f"select announcement from {_SHOWN.format(row=row)} order by announcement desc limit 1",
        chat=chat,
        message=message,
    )


async def newest(connection: Connection, chat: int, since: datetime) -> int | None:
    """The same, where the newest message of this chat did, shown after `since`."""
    row = """(select id from outbox where chat = :chat and message is not null
        and sent_at > :since order by sent_at desc, id desc limit 1)"""
    return await connection.first(
        int,
        f"select announcement from {_SHOWN.format(row=row)} order by announcement desc limit 1",
        chat=chat,
        since=since,
    )
