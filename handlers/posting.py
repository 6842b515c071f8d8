"""From posts to the outbox: which message is new, which is an edit, which loses its buttons."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict, TypeAdapter

from content.text import Text, pieces, shortened
from handlers.chat import Abilities, Buttons, Reply
from handlers.files.attachments import Attachment
from storage.connection import Connection
from storage.people.chats import Chat
from storage.post import outbox
from storage.post.outbox import Lane

REPLY_LIVES = timedelta(hours=24)


class Content(BaseModel):
    """What a message shows, as kept until it is delivered."""

    model_config = ConfigDict(frozen=True)
    text: Text
    file: Attachment | None = None


BUTTONS_TYPE: TypeAdapter[Buttons] = TypeAdapter(Buttons)


def read_content(stored: str) -> Content:
    return Content.model_validate_json(stored)


def read_buttons(stored: str | None) -> Buttons:
    return BUTTONS_TYPE.validate_json(stored) if stored else ()


def seen(buttons: Buttons) -> Buttons:
    """As they are shown."""
    rows = (tuple(button for button in row if not button.unseen) for row in buttons)
    return tuple(row for row in rows if row)


def _written(reply: Reply) -> tuple[str, str | None]:
    content = Content(text=reply.text, file=reply.file).model_dump_json(exclude_defaults=True)
    return content, BUTTONS_TYPE.dump_json(reply.buttons).decode() if reply.buttons else None


def _most(reply: Reply, can: Abilities) -> int:
    return can.text_length if reply.file is None else can.caption_length


def _fitting(reply: Reply, can: Abilities) -> list[Reply]:
    """The reply in messages that fit the channel; the last is the one with buttons and key.

    A live one stays a single message, as it will be renewed: its end is left out.
    """
    if reply.live:
        return [replace(reply, text=shortened(reply.text, _most(reply, can)))]
    *first, last = pieces(reply.text, _most(reply, can))
    return [*(Reply(text, beside=True) for text in first), replace(reply, text=last)]


async def answer(
    connection: Connection,
    chat: Chat,
    reply: Reply,
    pressed: str | None,
    can: Abilities,
    now: datetime,
) -> None:
    """A press is answered by editing the pressed message, typed words by a new one.

    Either way this reply is the one with buttons now. A file is a message of its own beside it.
    A long reply is several messages: then a press, too, is answered by new ones.
    """
    *before, last = _fitting(reply, can)
    for each in before:
        await _answer(connection, chat, each, None, now)
    await _answer(connection, chat, last, None if before else pressed, now)


async def _answer(
    connection: Connection, chat: Chat, reply: Reply, pressed: str | None, now: datetime
) -> None:
    content, buttons = _written(reply)
    expires = now + REPLY_LIVES
    if reply.key is not None:
        await outbox.drop_key(connection, chat.id, reply.key)
    row = None
    beside = reply.beside or reply.file is not None
    if pressed is not None and not beside:
        row = await outbox.change(
            connection, chat.id, pressed, content, buttons, now, expires, reply.key
        )
    if row is None:
        row = await outbox.post(
            connection, chat.id, Lane.REPLIES, content, buttons, now, expires, reply.key
        )
    if not beside:
        await outbox.take_buttons_away(connection, chat.id, row, now, expires)


async def tell(
    connection: Connection,
    chat: Chat,
    reply: Reply,
    lane: Lane,
    now: datetime,
    expires: datetime,
    resend: bool,
    can: Abilities,
) -> None:
    """A message nobody asked for just now; with a key it renews that key's message.

    Where the channel cannot edit, a live message that is already shown stays as it is and the
    last one of the key goes out as a new message. One of a key is a single message: where it is
    too long, its end is left out.
    """
    if (
        reply.key is not None
        and not can.edit
        and await outbox.is_shown(connection, chat.id, reply.key)
    ):
        if reply.live:
            return
        await outbox.drop_key(connection, chat.id, reply.key)
    messages = _fitting(reply, can)
    if reply.key is not None and len(messages) > 1:
        messages = [replace(reply, text=shortened(reply.text, _most(reply, can)))]
    for each in messages:
        await put(connection, chat.id, each, lane, now, expires, resend)


async def put(
    connection: Connection,
    chat: int,
    reply: Reply,
    lane: Lane,
    now: datetime,
    expires: datetime,
    resend: bool,
) -> int:
    """A message that fits, into the outbox; its row."""
    content, buttons = _written(reply)
    return await outbox.post(
        connection, chat, lane, content, buttons, now, expires, reply.key, resend
    )
