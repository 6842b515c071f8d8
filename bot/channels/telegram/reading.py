"""From the bytes of the Bot API to an update, and from an update to what it means."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus

from bot.channels.telegram.styled import styled
from content.text import Text
from handlers.chat import (
    Called,
    FileRef,
    Incoming,
    Nothing,
    Presence,
    Raw,
    Read,
    Renumbered,
    Unreadable,
)

LARGEST_FILE = 20 << 20  # bytes; more the Bot API does not hand out
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
# An answer that was cut on its way does not end so, a whole one with a broken update does.
_WHOLE = re.compile(rb'\{"ok":\s*true,\s*"result":\s*\[.*\]\s*\}\s*', re.DOTALL)
_NUMBER = re.compile(rb'"update_id"\s*:\s*(\d{1,15})(?!\d)')
_GROUPS = (Chat.GROUP, Chat.SUPERGROUP)
_AWAY = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


class NotABatch(ValueError):
    """The answer as a whole cannot be taken apart."""


def split_batch(body: bytes) -> list[Raw]:
    """The updates of an answer to getUpdates. Raises `NotABatch`."""
    try:
        answer = json.loads(body.decode("utf-8", "replace"))
        return [_raw(update, json.dumps(update).encode()) for update in answer["result"]]
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        raise NotABatch(type(error).__name__) from None


def lone(body: bytes) -> Raw:
    """The one update of an answer that cannot be taken apart.

    Raises `NotABatch` where it has no number, or is not the whole answer.
    """
    number = _NUMBER.search(body)
    if number is None or not _WHOLE.fullmatch(body):
        raise NotABatch
    return Raw(number[1].decode(), "", body)


def split_update(body: bytes) -> list[Raw]:
    """The update that a webhook brought."""
    try:
        return [_raw(json.loads(body.decode("utf-8", "replace")), body)]
    except (ValueError, RecursionError):
        return [Raw(_checksum(body), "", body)]


def _raw(update: Any, body: bytes) -> Raw:
    """Shallow: a number, whose order it keeps, and a file to fetch before its turn."""
    number = update.get("update_id") if isinstance(update, dict) else None
    known = type(number) is int and number >= 0
    return Raw(str(number) if known else _checksum(body), _order_key(update), body, _file(update))


def _checksum(body: bytes) -> str:
    """The number of what has none; never digits alone."""
    return f"x{hashlib.sha256(body).hexdigest()}"


def _order_key(update: Any) -> str:
    """The chat's address, which in a private chat is the person's: presses keep the same order."""
    match update:
        case {"callback_query": {"from": {"id": int(chat)}}}:
            return str(chat)
        case (
            {"message": {"chat": {"id": int(chat)}}}
            | {"edited_message": {"chat": {"id": int(chat)}}}
            | {"my_chat_member": {"chat": {"id": int(chat)}}}
        ):
            return str(chat)
    return ""


def _file(update: Any) -> FileRef | None:
    """A document or a photo that somebody sent us alone."""
    match update:
        case {"message": {"chat": {"type": "private"}, "document": {"file_id": str(it), **about}}}:
            name = about.get("file_name")
            name = _whole(name) if isinstance(name, str) and name else "berkas"
            return FileRef(
                reference=_whole(it), name=name, too_big=_too_big(about.get("file_size"))
            )
        case {"message": {"chat": {"type": "private"}, "photo": [*_, {"file_id": str(it)}]}}:
            return FileRef(reference=_whole(it), name="foto.jpg")
    return None


def _whole(words: str) -> str:
    """Without half of a surrogate pair, which nothing can keep."""
    return words.encode("utf-8", "replace").decode()


def _too_big(size: object) -> bool:
    return type(size) is int and size > LARGEST_FILE


def read(raw: Raw, username: str | None) -> Read:
    """What an update means. `username` is ours, which commands in groups may name."""
    update = None
    try:
        update = json.loads(raw.body.decode("utf-8", "replace"))
        return _meant(Update.de_json(update, None), _file(update), username)
    except Exception as error:  # the library raises whatever its code meets
        return _unreadable(update, f"not an update we can read: {type(error).__name__}")


def _unreadable(update: Any, reason: str) -> Unreadable:
    match update:
        case {"callback_query": {"id": str(receipt)}}:
            return Unreadable(reason, receipt=receipt)
        case {"message": {"chat": {"type": "private", "id": int(chat)}}}:
            return Unreadable(reason, address=str(chat))
    return Unreadable(reason)


def _meant(update: Update | None, file: FileRef | None, username: str | None) -> Read:
    if update is None:
        return Unreadable("an empty update")
    if update.callback_query is not None:
        return _pressed(update.callback_query)
    if update.my_chat_member is not None:
        return _presence(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return Nothing()
    if message.chat.type in _GROUPS:
        return _in_group(message, username) if update.message is not None else Nothing()
    if message.chat.type != Chat.PRIVATE:
        return Nothing()
    return _said(message, file, edited=update.message is None)


def _pressed(query: CallbackQuery) -> Read:
    if query.message is None or query.message.chat.type != Chat.PRIVATE or query.data is None:
        return Nothing()
    return Incoming(
        _address(query.message.chat),
        None,
        press=_string(query.data),
        message=str(_integer(query.message.message_id)),
        receipt=_string(query.id),
    )


def _presence(member: ChatMemberUpdated) -> Read:
    if member.chat.type not in (Chat.PRIVATE, *_GROUPS):
        return Nothing()
    return Presence(_address(member.chat), member.new_chat_member.status not in _AWAY)


def _said(message: Message, file: FileRef | None, edited: bool) -> Read:
    words = None if message.text is None else _string(message.text)
    if edited and words is None and message.caption is None:
        return Nothing()  # a location that moves is edited all the time
    if words is None and not _carries(message):
        return Nothing()
    if edited:
        file = None
    return Incoming(
        _address(message.chat),
        message.date,
        words=words,
        file=file,
        edited=edited,
        styled=_styled(message),
        answers=_answers(message),
    )


def _styled(message: Message) -> Text | None:
    """What was typed, also as the caption of a file."""
    if message.text is not None:
        return styled(_string(message.text), message.entities)
    if message.caption is not None:
        return styled(_string(message.caption), message.caption_entities)
    return None


def _answers(message: Message) -> str | None:
    """The message of this chat that it replies to."""
    said = message.reply_to_message
    if said is None or said.chat.id != message.chat.id:
        return None
    return str(_integer(said.message_id))


def _carries(message: Message) -> bool:
    """Did somebody send something? "The chat has a new photo" waits for no answer.

    What is newer than the library stands in `api_kwargs`.
    """
    if message.successful_payment is not None:
        return False
    return bool(message.effective_attachment or message.checklist or message.api_kwargs)


def _in_group(message: Message, username: str | None) -> Read:
    if message.migrate_to_chat_id is not None:
        return Renumbered(_address(message.chat), str(_integer(message.migrate_to_chat_id)))
    if not _calls(message, username):
        return Nothing()
    payload = _string(message.text or "").partition(" ")[2].strip()
    return Called(_address(message.chat), payload, _whole(_string(message.chat.title or "")))


def _calls(message: Message, username: str | None) -> bool:
    """`/start` in a group, for us: alone or with our name."""
    command, _, named = _string(message.text or "").partition(" ")[0].partition("@")
    ours = not named or (username is not None and named.casefold() == username.casefold())
    return command.casefold() == "/start" and ours


def _address(chat: Chat) -> str:
    return str(_integer(chat.id))


def _integer(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
