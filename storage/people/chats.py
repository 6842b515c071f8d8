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


async def chat(connection: Connection, number: int) -> Chat:
    return await connection.one(
        Chat, f"select {_COLUMNS} from chats where id = :number", number=number
    )


async def reachable(connection: Connection, person: int, channels: Iterable[str]) -> list[Chat]:
    """The chats in which a person can be told things, on one of these channels.

    The preferred one comes first, then the one that was used last.
    """
    return await connection.fetch(
        Chat,
        f"""select {_COLUMNS} from chats where person = :person and gone is null
              and channel in (select value from json_each(:channels))
            order by preferred desc, used desc""",
        person=person,
        channels=json.dumps(list(channels)),
    )


async def unreached(connection: Connection, people: Iterable[int], channels: Iterable[str]) -> int:
    """How many of these people can be told nothing on these channels."""
    return await connection.one(
        int,
        """select count(*) from json_each(:people) as them where not exists (
             select 1 from chats where chats.person = them.value and gone is null
               and channel in (select value from json_each(:channels)))""",
        people=json.dumps(list(people)),
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


async def move(connection: Connection, chat: int, address: str, now: datetime) -> None:
    """The chat has another address: what waits for it, or is under way, goes there.

    Where we know a chat with that address already, that one takes over and this one is gone.
    What was shown at the old address cannot be edited at the new one.
    """
    await connection.execute(
        """update outbox set message = null, state = case
             when state = 'waiting' and content is null then 'sent' else state end
           where chat = :chat and message is not null""",
        chat=chat,
    )
    there = await connection.first(
        int,
        """select there.id from chats as there join chats as here on here.channel = there.channel
           where here.id = :chat and there.address = :address and there.id <> :chat""",
        chat=chat,
        address=address,
    )
    if there is None:
        await connection.execute(
            "update chats set address = :address where id = :chat", chat=chat, address=address
        )
        return
    await _hand_over(connection, chat, there)
    await connection.execute("update chats set gone = :now where id = :chat", chat=chat, now=now)


async def _hand_over(connection: Connection, chat: int, there: int) -> None:
    """A chat has one message a key: where both have one, ours goes without it. A group stays linked
    to its office."""
    await connection.execute(
        "update or ignore linked_groups set chat = :there where chat = :chat",
        chat=chat,
        there=there,
    )
    await connection.execute(
        """update outbox set chat = :there, key = case when not exists
             (select 1 from outbox as theirs where theirs.chat = :there and theirs.key = outbox.key)
             then key end
           where chat = :chat and state in ('waiting', 'sending')""",
        chat=chat,
        there=there,
    )


async def renumber(
    connection: Connection, channel: str, address: str, to: str, now: datetime
) -> None:
    """The same, as the channel tells it; a chat we never had stays unknown."""
    chat = await connection.first(
        int,
        "select id from chats where channel = :channel and address = :address and gone is null",
        channel=channel,
        address=address,
    )
    if chat is not None:
        await move(connection, chat, to, now)


async def lose(connection: Connection, chat: int, now: datetime) -> None:
    """The channel says nobody can be reached here any more: what waited for it ends."""
    await connection.execute("update chats set gone = :now where id = :chat", chat=chat, now=now)
    await connection.execute(
        """update outbox set state = 'refused', reason = 'chat is gone', content = null
           where chat = :chat and state = 'waiting'""",
        chat=chat,
    )


async def mark(
    connection: Connection, channel: str, address: str, here: bool, now: datetime
) -> None:
    """Somebody left (we were blocked) or came back; a chat we never had stays unknown."""
    chat = await connection.first(
        int,
        "select id from chats where channel = :channel and address = :address",
        channel=channel,
        address=address,
    )
    if chat is None:
        return
    if here:
        await connection.execute("update chats set gone = null where id = :chat", chat=chat)
    else:
        await lose(connection, chat, now)
