"""The methods the service uses, in our own words: what each takes, and how values travel."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from tests.wire import shapes
from tests.wire.refusal import Fault, bad
from tests.wire.shapes import Check, at_most, between

Kind = Literal["integer", "boolean", "string", "array", "object", "file"]

_TYPES: dict[Kind, type] = {
    "integer": int,
    "boolean": bool,
    "string": str,
    "array": list,
    "object": dict,
}


@dataclass(frozen=True)
class Upload:
    """A file as it arrived in a multipart body."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Parameter:
    kind: Kind
    check: Check = shapes.anything
    without: str = ""  # the error when it is missing


def _needed(kind: Kind, without: str, check: Check = shapes.anything) -> Parameter:
    return Parameter(kind, check, without)


CHAT = _needed("integer", "chat_id is empty")
MESSAGE = _needed("integer", "message identifier is not specified")
KEYBOARD = Parameter("object", shapes.keyboard)
ENTITIES = Parameter("array", shapes.entities)
# Texts and captions have their limit after parsing, in `parser`; this is the server's own.
TEXT = _needed("string", "message text is empty", at_most(1 << 15, "text is too long"))
CAPTION = Parameter("string", at_most(1 << 15, "text is too long"))
LANGUAGE = Parameter("string", shapes.language)
UPDATES = Parameter("array", shapes.updates)

_SENDING = {
    "chat_id": CHAT,
    "reply_markup": KEYBOARD,
    "reply_parameters": Parameter("object", shapes.reply),
    "disable_notification": Parameter("boolean"),
    "protect_content": Parameter("boolean"),
}
_CAPTIONED = {"caption": CAPTION, "caption_entities": ENTITIES}
_WORDED = {
    "text": TEXT,
    "entities": ENTITIES,
    "link_preview_options": Parameter("object", shapes.link_preview),
}
_OF_MESSAGE = {"chat_id": CHAT, "message_id": MESSAGE}
_COMMANDS = {"scope": Parameter("object", shapes.scope), "language_code": LANGUAGE}

METHODS: dict[str, dict[str, Parameter]] = {
    "getMe": {},
    "getUpdates": {
        "offset": Parameter("integer"),
        "limit": Parameter("integer", between(1, 100)),
        "timeout": Parameter("integer"),
        "allowed_updates": UPDATES,
    },
    "setWebhook": {
        "url": Parameter("string"),
        "secret_token": Parameter("string", shapes.secret),
        "max_connections": Parameter("integer", between(1, 100)),
        "allowed_updates": UPDATES,
        "drop_pending_updates": Parameter("boolean"),
    },
    "deleteWebhook": {"drop_pending_updates": Parameter("boolean")},
    "getWebhookInfo": {},
    "sendMessage": _SENDING | _WORDED,
    "sendDocument": {
        **_SENDING,
        **_CAPTIONED,
        "document": _needed("file", "there is no document in the request"),
        "disable_content_type_detection": Parameter("boolean"),
    },
    "sendPhoto": {
        **_SENDING,
        **_CAPTIONED,
        "photo": _needed("file", "there is no photo in the request"),
    },
    "editMessageText": {**_OF_MESSAGE, **_WORDED, "reply_markup": KEYBOARD},
    "editMessageCaption": {**_OF_MESSAGE, **_CAPTIONED, "reply_markup": KEYBOARD},
    "editMessageReplyMarkup": {**_OF_MESSAGE, "reply_markup": KEYBOARD},
    "deleteMessage": _OF_MESSAGE,
    "answerCallbackQuery": {
        "callback_query_id": _needed(
            "string",
            "query is too old and response timeout expired or query ID is invalid",
        ),
        "text": Parameter("string", at_most(200, "MESSAGE_TOO_LONG")),
        "show_alert": Parameter("boolean"),
        "cache_time": Parameter("integer"),
    },
    "getFile": {"file_id": _needed("string", "file_id not specified")},
    "setMyCommands": {
        "commands": _needed("array", "expected an Array of BotCommand", shapes.commands),
        **_COMMANDS,
    },
    "getMyCommands": _COMMANDS,
    "deleteMyCommands": _COMMANDS,
    "setMyDescription": {
        "description": Parameter("string", at_most(512, "DESCRIPTION_TOO_LONG")),
        "language_code": LANGUAGE,
    },
    "getMyDescription": {"language_code": LANGUAGE},
    "setMyShortDescription": {
        "short_description": Parameter("string", at_most(120, "ABOUT_TOO_LONG")),
        "language_code": LANGUAGE,
    },
    "getMyShortDescription": {"language_code": LANGUAGE},
    "sendChatAction": {
        "chat_id": CHAT,
        "action": _needed(
            "string",
            "wrong parameter action in request",
            shapes.one_of(shapes.ACTIONS, "wrong parameter action in request"),
        ),
    },
    "setChatMenuButton": {
        "chat_id": Parameter("integer"),
        "menu_button": Parameter("object", shapes.menu),
    },
}

SENDS = frozenset({"sendMessage", "sendDocument", "sendPhoto"})
EDITS = frozenset({"editMessageText", "editMessageCaption", "editMessageReplyMarkup"})
COUNTED = SENDS | EDITS

Arguments = dict[str, Any]


def read(method: str, given: Mapping[str, object], *, typed: bool, checked: bool) -> Arguments:
    """The arguments of a call. `typed` for JSON bodies; in forms every value is a string."""
    parameters = METHODS[method]
    if unknown := given.keys() - parameters.keys():
        raise Fault(f"{method}: unknown parameters {sorted(unknown)}")
    arguments: Arguments = {}
    for name, value in given.items():
        kind = parameters[name].kind
        arguments[name] = _typed(name, kind, value) if typed else _from_form(name, kind, value)
        if checked:
            _in_unicode(value)
            parameters[name].check(arguments[name])
    for name, parameter in parameters.items():
        if parameter.without and arguments.get(name, "") == "":
            raise bad(parameter.without)
    return arguments


def _in_unicode(value: object) -> None:
    try:
        (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode()
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None
    except TypeError:  # an upload
        return


def _typed(name: str, kind: Kind, value: object) -> object:
    if kind == "file":
        return value
    if type(value) is not _TYPES[kind]:
        raise Fault(f"{name} is not {kind}: {value!r}")
    return value


def _from_form(name: str, kind: Kind, value: object) -> object:
    if kind == "file":
        return value
    if not isinstance(value, str):
        raise Fault(f"{name} is not {kind} but an upload")
    if kind == "string":
        return value
    if kind == "integer":
        if not re.fullmatch(r"-?\d{1,19}", value):
            raise Fault(f"{name} is not {kind}: {value!r}")
        return int(value)
    try:
        return _typed(name, kind, json.loads(value))
    except ValueError:
        raise Fault(f"{name} is not JSON: {value!r}") from None
