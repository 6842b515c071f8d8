"""Texts as Telegram's own library reads them.

`getMarkdownText` is the one offline call of TDLib that runs the fixing every sent text goes
through: it refuses broken offsets, links and encodings, drops characters that no client shows,
and splits or drops overlapping entities. It then writes Markdown, unless that would not read back
as the same text; a tail of literal marks makes sure of that, and is cut off again.
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from functools import cache
from typing import Any

import tdjson

from tests.wire.refusal import Fault, Refused, bad
from tests.wire.shapes import units

Entity = dict[str, Any]

TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024

_TAIL = " **x**"
_SPACE = " \n"
_NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "blockquote": "BlockQuote",
    "expandable_blockquote": "ExpandableBlockQuote",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "text_mention": "MentionName",
    "mention": "Mention",
    "hashtag": "Hashtag",
    "cashtag": "Cashtag",
    "bot_command": "BotCommand",
    "url": "Url",
    "email": "EmailAddress",
    "phone_number": "PhoneNumber",
}
_BACK = {f"textEntityType{theirs}": ours for ours, theirs in _NAMES.items()} | {
    "textEntityTypePreCode": "pre"
}


def problem(text: str, entities: list[Entity], longest: int = TEXT_LENGTH) -> str | None:
    """The description with which the server refuses them."""
    try:
        fixed(text, entities, longest)
    except Refused as refused:
        return refused.description
    return None


def fixed(
    text: str, entities: list[Entity], longest: int = TEXT_LENGTH
) -> tuple[str, list[Entity]]:
    """What the server keeps of them; a caption, but no message, may turn out empty."""
    shown, kept = _through_tdlib(text, entities)
    if _styled(text, entities) != _styled(shown, kept):
        raise Fault(f"entities are not kept: {entities} become {kept} in {text!r}")
    shown, kept = _trimmed(shown, kept)
    if units(shown) > longest:
        raise bad(
            "message is too long" if longest == TEXT_LENGTH else "message caption is too long"
        )
    if not shown and longest == TEXT_LENGTH:
        raise bad("text must be non-empty" if text else "message text is empty")
    return shown, kept


def found(text: str) -> list[Entity]:
    """The entities a text has by itself: commands, links, mentions."""
    answer = _execute({"@type": "getTextEntities", "text": text})
    return [_from_tdlib(each) for each in answer["entities"]]


@cache
def _silenced() -> None:
    tdjson.td_execute(b'{"@type":"setLogVerbosityLevel","new_verbosity_level":0}')


def _execute(request: dict[str, Any]) -> dict[str, Any]:
    _silenced()
    answer: dict[str, Any] = json.loads(tdjson.td_execute(json.dumps(request).encode()) or b"{}")
    if answer["@type"] == "error":
        message = str(answer["message"])
        raise bad(message[:1].lower() + message[1:])
    return answer


def _through_tdlib(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    if not text:
        return "", []
    # The tail must not give room to an entity that runs beyond the end.
    end = units(text)
    for each in entities:
        if 0 <= each["offset"] <= end < each["offset"] + each["length"]:
            raise bad(
                f"entity beginning at UTF-16 offset {each['offset']} ends after the end of the "
                f"text at UTF-16 offset {each['offset'] + each['length']}"
            )
        if each["offset"] > end:
            raise bad(f"entity begins after the end of the text at UTF-16 offset {each['offset']}")
    formatted = {
        "@type": "formattedText",
        "text": text + _TAIL,
        "entities": [_to_tdlib(each) for each in entities],
    }
    answer = _execute({"@type": "getMarkdownText", "text": formatted})
    assert answer["text"].endswith(_TAIL), answer
    shown = answer["text"].removesuffix(_TAIL)
    return shown, [_from_tdlib(each) for each in answer["entities"]]


def _to_tdlib(entity: Entity) -> dict[str, Any]:
    kind: dict[str, Any] = {"@type": f"textEntityType{_NAMES[entity['type']]}"}
    if "url" in entity:
        kind["url"] = entity["url"]
    if "user" in entity:
        kind["user_id"] = entity["user"]["id"]
    if "language" in entity:
        kind |= {"@type": "textEntityTypePreCode", "language": entity["language"]}
    return {
        "@type": "textEntity",
        "offset": entity["offset"],
        "length": entity["length"],
        "type": kind,
    }


def _from_tdlib(entity: dict[str, Any]) -> Entity:
    kind = entity["type"]
    ours = {"type": _BACK[kind["@type"]], "offset": entity["offset"], "length": entity["length"]}
    if "user_id" in kind:
        ours["user"] = {"id": kind["user_id"]}
    return ours | {name: kind[name] for name in ("url", "language") if name in kind}


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without outer space; at the front an entity holds it."""
    text = text.rstrip(_SPACE)
    end = units(text)
    cut = min([len(text) - len(text.lstrip(_SPACE)), *(each["offset"] for each in entities)])
    kept = [
        each | {"offset": each["offset"] - cut, "length": min(each["length"], end - each["offset"])}
        for each in entities
        if each["offset"] < end
    ]
    return text[cut:], kept


def _styled(text: str, entities: list[Entity]) -> dict[str, str]:
    """For each style the visible characters that have it."""
    places: dict[str, set[int]] = defaultdict(set)
    for each in entities:
        linked = str(each.get("url", "")).startswith("tg://user?id=")
        kind = "text_mention" if linked else each["type"]
        places[kind] |= set(range(each["offset"], each["offset"] + each["length"]))
    wide = text.encode("utf-16-le", "surrogatepass")
    styled = {}
    for kind, where in places.items():
        units_of = b"".join(wide[2 * place : 2 * place + 2] for place in sorted(where))
        visible = _visible(units_of.decode("utf-16-le", "replace"))
        if visible:
            styled[kind] = visible
    return styled


def _visible(text: str) -> str:
    return "".join(
        each
        for each in text
        if not each.isspace() and unicodedata.category(each) not in ("Cc", "Cf")
    )
