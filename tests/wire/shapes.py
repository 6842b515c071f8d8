"""The shapes and limits of what the methods take. Each check raises."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from tests.wire.refusal import Fault, bad

Check = Callable[[Any], None]

BUTTONS = 100
BUTTONS_IN_A_ROW = 8
BUTTON_BYTES = 64
ENTITIES = 100
COMMANDS = 100

UPDATES = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "guest_message",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
]
# These come only when they are asked for by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}

ACTIONS = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
]

_NO_FIELDS: frozenset[str] = frozenset()
ENTITY_FIELDS = {
    "bold": _NO_FIELDS,
    "italic": _NO_FIELDS,
    "underline": _NO_FIELDS,
    "strikethrough": _NO_FIELDS,
    "spoiler": _NO_FIELDS,
    "blockquote": _NO_FIELDS,
    "expandable_blockquote": _NO_FIELDS,
    "code": _NO_FIELDS,
    "pre": frozenset({"language"}),
    "text_link": frozenset({"url"}),
    "text_mention": frozenset({"user"}),
}


def anything(value: Any) -> None:
    """No limit of its own."""


def units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def at_most(longest: int, description: str) -> Check:
    def check(text: str) -> None:
        if units(text) > longest:
            raise bad(description)

    return check


def between(lowest: int, highest: int) -> Check:
    def check(number: int) -> None:
        if not lowest <= number <= highest:
            raise Fault(f"{number} is not in {lowest}..{highest}")

    return check


def one_of(names: Collection[str], description: str) -> Check:
    def check(name: str) -> None:
        if name not in names:
            raise bad(description)

    return check


def only(where: str, value: Any, **fields: type) -> None:
    """An object with no other fields than these, each of its type."""
    if not isinstance(value, dict):
        raise Fault(f"{where} is not an object")
    if unknown := value.keys() - fields.keys():
        raise Fault(f"{where}: unknown fields {sorted(unknown)}")
    for name, kind in fields.items():
        if name in value and type(value[name]) is not kind:
            raise Fault(f"{where}.{name} is not {kind.__name__}: {value[name]!r}")


def secret(token: str) -> None:
    if len(token) > 256:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", token):
        raise bad("secret token contains unallowed characters")
    if not token:
        raise Fault("an empty secret_token")


def updates(names: list[Any]) -> None:
    if unknown := [name for name in names if name not in UPDATES]:
        raise Fault(f"allowed_updates: unknown {unknown}")


def link_preview(value: Any) -> None:
    only("link_preview_options", value, is_disabled=bool)


def reply(value: Any) -> None:
    only("reply_parameters", value, message_id=int, allow_sending_without_reply=bool)


def keyboard(value: Any) -> None:
    only("reply_markup", value, inline_keyboard=list)
    rows = value.get("inline_keyboard")
    if rows is None or any(not isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    for row in rows:
        if not 1 <= len(row) <= BUTTONS_IN_A_ROW:
            raise Fault(f"a row of {len(row)} buttons")
        for each in row:
            button(each)
    if sum(map(len, rows)) > BUTTONS:
        raise bad("reply markup is too long")


def button(value: Any) -> None:
    only("button", value, text=str, callback_data=str, url=str)
    if not value.get("text", "").strip():
        raise bad("inline keyboard button text must be non-empty")
    if len(value.keys() - {"text"}) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    data = value.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= BUTTON_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    url = value.get("url")
    if url is not None and not re.match(r"(https?|tg)://[^\s/]+", url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def entities(values: list[Any]) -> None:
    if len(values) > ENTITIES:
        raise Fault(f"{len(values)} entities; only the first {ENTITIES} would be shown")
    for value in values:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in ENTITY_FIELDS:
            raise bad("can't parse MessageEntity: Unsupported type specified")
        extra = {name: dict if name == "user" else str for name in ENTITY_FIELDS[kind]}
        only("entity", value, type=str, offset=int, length=int, **extra)
        if not {"offset", "length"} <= value.keys():
            raise bad('can\'t parse MessageEntity: Can\'t find field "offset" or "length"')
        if kind == "text_link" and "url" not in value:
            raise bad("can't parse MessageEntity: Can't find field \"url\"")


def commands(values: list[Any]) -> None:
    if len(values) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for value in values:
        only("command", value, command=str, description=str)
        if not re.fullmatch(r"[a-z0-9_]{1,32}", value.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(value.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def scope(value: Any) -> None:
    only("scope", value, type=str, chat_id=int, user_id=int)
    kind = value.get("type")
    if kind not in ("default", "all_private_chats", "all_group_chats", "chat", "chat_member"):
        raise bad("unsupported type specified")
    if kind.startswith("chat") and "chat_id" not in value:
        raise bad("chat_id is empty")


def language(code: str) -> None:
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad("invalid language code specified")


def menu(value: Any) -> None:
    only("menu_button", value, type=str)
    if value.get("type") not in ("default", "commands"):
        raise bad("menuButton has unsupported type")
