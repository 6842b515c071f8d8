"""Codes by which a second chat becomes the same person's: shown in one, typed in the other."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row


class Shown(Row):
    chat: int
    person: int


async def show(connection: Connection, code: str, chat: int, now: datetime, ends: datetime) -> bool:
    """From now on this code stands for this chat, and any earlier one of it no longer.

    False where another chat has this code, or it was used just now.
    """
    await connection.execute(
        "delete from chat_codes where (chat = :chat and used is null) or ends <= :now",
        chat=chat,
        now=now,
    )
    return (
        await connection.execute(
            """insert into chat_codes (code, chat, ends) values (:code, :chat, :ends)
               on conflict do nothing""",
            code=code,
            chat=chat,
            ends=ends,
        )
        == 1
    )


async def shown_in(connection: Connection, code: str, now: datetime) -> Shown | None:
    """The chat that shows this code now, if it was not used."""
    return await connection.first(
        Shown,
        """select chats.id as chat, chats.person as person
           from chat_codes join chats on chats.id = chat_codes.chat
           where code = :code and chat_codes.used is null and ends > :now
             and chats.person is not null""",
        code=code,
        now=now,
    )


async def use(connection: Connection, code: str, now: datetime) -> bool:
    """It works once."""
    return (
        await connection.execute(
            """update chat_codes set used = :now
               where code = :code and used is null and ends > :now""",
            code=code,
            now=now,
        )
        == 1
    )


async def mistyped(connection: Connection, chat: int, now: datetime) -> None:
    await connection.execute(
        "insert into wrong_codes (chat, typed) values (:chat, :now)", chat=chat, now=now
    )


async def wrong_tries(connection: Connection, chat: int, since: datetime) -> int:
    """How many wrong codes were typed in this chat and all others of the same person."""
    return await connection.one(
        int,
        """select count(*) from wrong_codes where typed > :since and chat in
             (select :chat union select others.id from chats join chats as others
                on others.person = chats.person where chats.id = :chat)""",
        chat=chat,
        since=since,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 codes that ended before this moment."""
    return await connection.execute(
        """delete from chat_codes where code in
           (select code from chat_codes where ends < :before limit 100)""",
        before=before,
    )


async def forget_wrong(connection: Connection, before: datetime) -> int:
    """Drop what was typed wrong before this moment."""
    return await connection.execute("delete from wrong_codes where typed < :before", before=before)
