"""Chats: an address on a channel, the conversation that is open there, and whose it is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Chat(Row):
    """`forms` is the JSON of the open forms; `touched` says when one was last answered."""

    id: int
    channel: str
    address: str
    language: str | None
    person: int | None
    forms: str
    touched: Moment | None


_COLUMNS = "id, channel, address, language, person, forms, touched"


async def meet(connection: Connection, channel: str, address: str, now: datetime) -> Chat:
    """The chat of this address; a new one where we never met."""
    known = await connection.first(
        Chat,
        f"select {_COLUMNS} from chats where channel = :channel and address = :address",
        channel=channel,
        address=address,
    )
    if known is not None:
        return known
    return await connection.one(
        Chat,
        f"""insert into chats (channel, address, used) values (:channel, :address, :now)
            returning {_COLUMNS}""",
        channel=channel,
        address=address,
        now=now,
    )


async def reachable(connection: Connection, person: int, channels: Iterable[str]) -> list[Chat]:
    """The chats in which a person can be told things, on one of these channels.

    The preferred one, which was used last, comes first.
    """
    return await connection.fetch(
        Chat,
        f"""select {_COLUMNS} from chats where person = :person and gone is null
              and channel in (select value from json_each(:channels))
            order by used desc""",
        person=person,
        channels=json.dumps(list(channels)),
    )


async def remember(
    connection: Connection, chat: int, forms: str, touched: datetime | None, now: datetime
) -> None:
    await connection.execute(
        """update chats set forms = :forms, touched = :touched, used = :now, gone = null
           where id = :chat""",
        chat=chat,
        forms=forms,
        touched=touched,
        now=now,
    )


async def speak(connection: Connection, chat: int, language: str) -> None:
    await connection.execute(
        "update chats set language = :language where id = :chat", chat=chat, language=language
    )


async def belong(connection: Connection, chat: int, person: int) -> None:
    """From now on this chat is this person's."""
    await connection.execute(
        "update chats set person = :person where id = :chat", chat=chat, person=person
    )


async def drop_forms(connection: Connection, before: datetime) -> int:
    """Forget the open forms of at most 100 chats that nobody answered since this moment."""
    return await connection.execute(
        """update chats set forms = '[]', touched = null where id in
           (select id from chats where touched < :before limit 100)""",
        before=before,
    )


async def lose(connection: Connection, chat: int, now: datetime) -> None:
    """The channel says nobody can be reached here any more: what waited for it ends."""
    await connection.execute("update chats set gone = :now where id = :chat", chat=chat, now=now)
    await connection.execute(
        """update outbox set state = 'refused', reason = 'chat is gone', content = null
           where chat = :chat and state = 'waiting'""",
        chat=chat,
    )
