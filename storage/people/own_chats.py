"""The chats of one person: which there are, which one is preferred, and leaving one."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class OwnChat(Row):
    """`preferred`: what is due goes there."""

    id: int
    channel: str
    used: Moment
    preferred: bool


async def of_person(connection: Connection, person: int) -> list[OwnChat]:
    """In the order in which they are told things."""
    return await connection.fetch(
        OwnChat,
        """select id, channel, used, preferred from chats where person = :person and gone is null
           order by preferred desc, used desc, id""",
        person=person,
    )


async def prefer(connection: Connection, person: int, chat: int) -> bool:
    """From now on this chat gets what is due; False where it is not theirs."""
    theirs = await connection.execute(
        "update chats set preferred = 1 where id = :chat and person = :person",
        chat=chat,
        person=person,
    )
    if theirs:
        await connection.execute(
            "update chats set preferred = 0 where person = :person and id <> :chat",
            chat=chat,
            person=person,
        )
    return theirs == 1


async def leave(connection: Connection, person: int, chat: int) -> bool:
    """The chat is a stranger's again; False where it is not theirs, or their last one.

    What waited for it ends, and what was typed there is forgotten.
    """
    left = await connection.execute(
        """update chats set person = null, preferred = 0, forms = '[]', touched = null
           where id = :chat and person = :person and exists (select 1 from chats as other
             where other.person = :person and other.id <> :chat and other.gone is null)""",
        chat=chat,
        person=person,
    )
    if left:
        await connection.execute("delete from outbox where chat = :chat", chat=chat)
        await connection.execute("delete from chat_codes where chat = :chat", chat=chat)
    return left == 1


async def replace(connection: Connection, person: int, chat: int) -> None:
    """From now on this chat is the person's only one; their others are strangers' chats again.

    What waited for those ends, and what was typed there is forgotten.
    """
    others = "(select id from chats where person = :person and id <> :chat)"
    for forgotten in ("outbox", "chat_codes"):
        await connection.execute(
            f"delete from {forgotten} where chat in {others}", person=person, chat=chat
        )
    await connection.execute(
        """update chats set person = null, preferred = 0, forms = '[]', touched = null
           where person = :person and id <> :chat""",
        person=person,
        chat=chat,
    )
    await connection.execute(
        "update chats set person = :person where id = :chat", person=person, chat=chat
    )


async def silence(connection: Connection, person: int) -> None:
    """What nobody asked for and was not sent yet ends, in all their chats; open forms close."""
    await connection.execute(
        """update outbox set state = 'refused', reason = 'consent withdrawn', content = null
           where state = 'waiting' and message is null and lane > 0
             and chat in (select id from chats where person = :person)""",
        person=person,
    )
    await connection.execute(
        "update chats set forms = '[]', touched = null where person = :person", person=person
    )


async def forget_strangers(connection: Connection, before: datetime) -> int:
    """Drop at most 100 chats of nobody that were not used since this moment; groups stay."""
    old = await connection.fetch(
        int,
        """select id from chats where person is null and used < :before
             and not exists (select 1 from linked_groups where linked_groups.chat = chats.id)
           order by used limit 100""",
        before=before,
    )
    for chat in old:
        for forgotten in _OF_A_CHAT:
            await connection.execute(forgotten, chat=chat)
    return len(old)


_OF_A_CHAT = (
    "delete from outbox where chat = :chat",
    "delete from chat_codes where chat = :chat",
    "delete from wrong_codes where chat = :chat",
    "delete from chats where id = :chat",
)
