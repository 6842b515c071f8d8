"""What somebody wrote, with the styles their phone shows: from the Bot API's entities to ours."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import MessageEntity

from content.text import Span, Style, Text

_STYLES: dict[str, Style] = {
    MessageEntity.BOLD: "bold",
    MessageEntity.ITALIC: "italic",
    MessageEntity.CODE: "code",
    MessageEntity.PRE: "code",
    MessageEntity.TEXT_LINK: "link",
}


def styled(plain: str, entities: Sequence[MessageEntity]) -> Text:
    """Styles we have no words for, and those that lie outside of the words, are left out; so is the
    link of an address that stands there as it is: it stays one wherever it is shown."""
    places = _places(plain)
    spans = (_span(plain, places, entity) for entity in entities if entity.type in _STYLES)
    return Text(plain, tuple(span for span in spans if span is not None))


def _places(plain: str) -> dict[int, int]:
    """Where each letter begins, counted in UTF-16 code units, as entities are; and the end."""
    places, units = dict[int, int](), 0
    for place, letter in enumerate(plain):
        places[units] = place
        units += 1 + (letter > "\uffff")
    places[units] = len(plain)
    return places


def _span(plain: str, places: dict[int, int], entity: MessageEntity) -> Span | None:
    start, end = places.get(entity.offset), places.get(entity.offset + entity.length)
    if start is None or end is None or start >= end:
        return None
    return Span(_STYLES[entity.type], start, end - start, entity.url)
