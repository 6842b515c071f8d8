"""Updates that no Telegram should send, made by hand, as bytes for `push_raw`.

python-telegram-bot 22.8 raises on each of UNREADABLE. It reads each of NONSENSE into objects that
lie: a number where its types promise a text. ODD ones are right, but rare.
"""

from __future__ import annotations

import json
from typing import Any

_PERSON = {"id": 71, "is_bot": False, "first_name": "Sari"}
_CHAT = {"id": 71, "type": "private", "first_name": "Sari"}
_PHOTO = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}


def _update(**kinds: object) -> bytes:
    body = json.dumps({"update_id": "@", **kinds})
    return body.replace('"@"', "UPDATE_ID", 1).encode()


def _message(*without: str, **changes: object) -> dict[str, Any]:
    whole = {
        "message_id": 4,
        "from": _PERSON,
        "chat": _CHAT,
        "date": 1_795_000_000,
        "text": "halo",
        **changes,
    }
    return {name: value for name, value in whole.items() if name not in without}


def _said(*without: str, **changes: object) -> bytes:
    return _update(message=_message(*without, **changes))


def _pressed(*without: str, **changes: object) -> bytes:
    whole = {
        "id": "77",
        "from": _PERSON,
        "chat_instance": "9",
        "message": _message(),
        "data": "join:7",
        **changes,
    }
    return _update(callback_query={k: v for k, v in whole.items() if k not in without})


def _nested(depth: int) -> bytes:
    inside = b'{"reply_to_message":' * depth + b"0" + b"}" * depth
    return b'{"update_id":UPDATE_ID,"message":' + inside + b"}"


def _replies(depth: int) -> bytes:
    """Messages that answer each other so deep that reading them recurses too far."""
    whole = json.dumps(_message()).encode()
    inside = b"{}"
    for _ in range(depth):
        inside = whole[:-1] + b', "reply_to_message": ' + inside + b"}"
    return b'{"update_id":UPDATE_ID,"message":' + inside + b"}"


UNREADABLE: dict[str, bytes] = {
    "date as text": _said(date="besok"),
    "date as list": _said(date=[1]),
    "date as null": _said("text", date=None, sticker=3),
    "date beyond all years": _said(date=10**18),
    "date below all years": _said(date=-(10**18)),
    "edit date as text": _said(edit_date="tadi"),
    "list for message": _update(message=[1, 2]),
    "text for message": _update(message="halo"),
    "number for message": _update(message=7),
    "true for message": _update(message=True),
    "message without number": _said("message_id"),
    "message without date": _said("date"),
    "chat as number": _said(chat=71),
    "chat as text": _said(chat="Sari"),
    "chat as list": _said(chat=[_CHAT]),
    "chat without number": _said(chat={"type": "private"}),
    "chat without type": _said(chat={"id": 71}),
    "from as number": _said(**{"from": 71}),
    "from without number": _said(**{"from": {"is_bot": False, "first_name": "Sari"}}),
    "from without name": _said(**{"from": {"id": 71, "is_bot": False}}),
    "entities as text": _said(entities="bold"),
    "entities of numbers": _said(entities=[1, 2]),
    "entities of texts": _said(entities=["bold"]),
    "entity without offset": _said(entities=[{"type": "bold", "length": 2}]),
    "photo as number": _said("text", photo=5),
    "photo as object": _said("text", photo=_PHOTO),
    "photo of texts": _said("text", photo=["p"]),
    "photo without width": _said("text", photo=[{"file_id": "p", "file_unique_id": "p"}]),
    "document as text": _said("text", document="surat.pdf"),
    "document as list": _said("text", document=[{"file_id": "d"}]),
    "document without number": _said("text", document={"file_name": "surat.pdf"}),
    "contact as text": _said("text", contact="+62812"),
    "location as list": _said("text", location=[-8.58, 116.1]),
    "location without latitude": _said("text", location={"longitude": 116.1}),
    "sticker as number": _said("text", sticker=1),
    "voice as list": _said("text", voice=[1]),
    "keyboard as text": _said(reply_markup="tombol"),
    "keyboard of numbers": _said(reply_markup={"inline_keyboard": [1, 2]}),
    "reply as number": _said(reply_to_message=3),
    "members as number": _said("text", new_chat_members=5),
    "replies too deep": _replies(700),
    "press as list": _update(callback_query=[1]),
    "press without number": _pressed("id"),
    "press without instance": _pressed("chat_instance"),
    "press on a number": _pressed(message=5),
    "press on a message without date": _pressed(message=_message("date")),
    "press by a number": _pressed(**{"from": 71}),
    "member as list": _update(my_chat_member=[]),
    "member with date as text": _update(
        my_chat_member={"chat": _CHAT, "from": _PERSON, "date": "x", "old_chat_member": {}}
    ),
    "list for update": b"[1,2,3]",
    "list in list": b"[[]]",
    "text for update": b'"halo"',
    "number for update": b"7",
    "empty object": b"{}",
    "null": b"null",
    "message as empty object": _update(message={}),
    "update without number": b'{"message":{"message_id":1}}',
    "invalid UTF-8": _said(text="@@").replace(b"@@", b"\xff\xfe\x80"),
    "half a character": _said(text="@@").replace(b"@@", b"\xf0\x9f"),
    "text as UTF-16": _said(text="@@").replace(b"@@", "é".encode("utf-16-be")),
    "raw line feed in a text": _said(text="@@").replace(b"@@", b"\n"),
    "a number Python refuses": _said(date="@@").replace(b'"@@"', b"9" * 5_000),
    "nested too deep": _nested(100_000),
    "unfinished": b'{"update_id":UPDATE_ID,"message":{"message_id":1',
    "nothing at all": b"",
    "stray comma": b'{"update_id":UPDATE_ID,}',
    "single quotes": b"{'update_id':UPDATE_ID}",
    "page of a proxy": b"<html><body>502 Bad Gateway</body></html>",
}

NONSENSE: dict[str, bytes] = {
    "number as text": _said().replace(b"UPDATE_ID", b'"UPDATE_ID"'),
    "message without chat": _said("chat"),
    "message without person": _said("from"),
    "message as null": _update(message=None),
    "text as number": _said(text=12),
    "text as list": _said(text=["halo"]),
    "text as object": _said(text={"halo": 1}),
    "chat number as text": _said(chat={**_CHAT, "id": "71"}),
    "chat number as float": _said(chat={**_CHAT, "id": 71.5}),
    "chat number as list": _said(chat={**_CHAT, "id": [71]}),
    "chat number beyond 64 bits": _said(chat={**_CHAT, "id": 2**80}),
    "chat number as null": _said(chat={**_CHAT, "id": None}),
    "chat number true": _said(chat={**_CHAT, "id": True}),
    "chat of no known type": _said(chat={**_CHAT, "type": "ruangan"}),
    "person number as text": _said(**{"from": {**_PERSON, "id": "71"}}),
    "name as number": _said(**{"from": {**_PERSON, "first_name": 5}}),
    "message number as text": _said(message_id="4"),
    "date true": _said(date=True),
    "date as float": _said(date=1.5),
    "date as not a number": _said(date="@@").replace(b'"@@"', b"1.0"),
    "lone surrogate": _said(text="@@").replace(b"@@", b"\\ud800"),
    "lone surrogate in a name": _said(**{"from": {**_PERSON, "first_name": "\ud83d"}}),
    "zero character": _said(text="ha\x00lo"),
    "entity beyond the end": _said(entities=[{"type": "bold", "offset": 90, "length": 9}]),
    "entity with offset as text": _said(entities=[{"type": "bold", "offset": "0", "length": 2}]),
    "entity of negative length": _said(entities=[{"type": "bold", "offset": 0, "length": -2}]),
    "file number as number": _said("text", document={"file_id": 5, "file_unique_id": 6}),
    "file size as text": _said(
        "text", document={"file_id": "d", "file_unique_id": "d", "file_size": "besar"}
    ),
    "file name as list": _said(
        "text", document={"file_id": "d", "file_unique_id": "d", "file_name": []}
    ),
    "photo of no sizes": _said("text", photo=[]),
    "press without message": _pressed("message"),
    "press without person": _pressed("from"),
    "member without chat": _update(my_chat_member={"from": _PERSON, "date": 1}),
    "press without data": _pressed("data"),
    "press data as number": _pressed(data=7),
    "press number as number": _pressed(id=77),
    "two kinds at once": _update(message=_message(), edited_message=_message()),
    "unknown kind": _update(telepathy={"thought": "halo"}),
    "nothing but a number": _update(),
    "twice the same field": _said().replace(b'"text": "halo"', b'"text": 1, "text": 2'),
}

ODD: dict[str, bytes] = {
    "unknown fields": _said(mood="senang", **{"from": {**_PERSON, "shoe_size": 41}}),
    "no text at all": _said("text"),
    "message of a service": _said("text", new_chat_title="Pustakawan"),
    "press on an old message": _pressed(message={"message_id": 4, "chat": _CHAT, "date": 0}),
    "message in the name of a channel": _said(
        **{"from": {"id": 136817688, "is_bot": True, "first_name": "Channel"}},
        sender_chat={"id": -1001, "type": "channel", "title": "Pustaka"},
    ),
    "long text": _said(text="a" * 4096),
    "text of emoji": _said(text="👩\u200d👩\u200d👧" * 400),
    "text that runs to the left": _said(text="\u202eolah"),
    "date of 1970": _said(date=0),
    "largest chat number": _said(chat={**_CHAT, "id": 2**52 - 1}),
    "name of spaces": _said(**{"from": {**_PERSON, "first_name": "\u3164"}}),
    "command for another bot": _said(text="/start@bot_lain"),
    "command in capitals": _said(text="/START"),
    "spaces before a command": _said(text="  /start"),
}
