"""The catalogue's small markup: `*bold*`, `_italic_`, `` `code` ``, `[label](address)`.

Only translators write it. What people typed comes in as sealed values: each stands in the marked
text as one private-use character and is put in after the markup was read, so it is never markup.
"""

from __future__ import annotations

import re

from content.text import Span, Style, Text, join

_SEAL = 0xE000
MOST_VALUES = 0x1000

_MARK = re.compile(
    r"\[(?P<label>[^\]\n]+)\]\((?P<url>[^)\s]+)\)"
    r"|\*(?P<bold>[^*\n]+)\*|(?<!\w)_(?P<italic>[^_\n]+)_(?!\w)|`(?P<code>[^`\n]+)`"
)
_STYLES: dict[str, Style] = {
    "label": "link",
    "bold": "bold",
    "italic": "italic",
    "code": "code",
}
_SEALED = re.compile(f"([{chr(_SEAL)}-{chr(_SEAL + MOST_VALUES - 1)}])")


def seal(number: int) -> str:
    """What stands in the marked text for the value of this number."""
    return chr(_SEAL + number)


def unmarked(marked: str, values: list[Text]) -> Text:
    """The text of a marked string, with each sealed value in its place."""
    pieces: list[Text] = []
    position = 0
    for mark in _MARK.finditer(marked):
        pieces += (_unsealed(marked[position : mark.start()], values), _styled(mark, values))
        position = mark.end()
    return join("", (*pieces, _unsealed(marked[position:], values)))


def _styled(mark: re.Match[str], values: list[Text]) -> Text:
    kind = mark.lastgroup if mark.lastgroup != "url" else "label"
    assert kind is not None  # one of the alternatives matched
    inner = _unsealed(mark[kind], values)
    if not inner.plain:  # an empty value: no span of nothing
        return inner
    url = _unsealed(mark["url"], values).plain if kind == "label" else None
    return Text(inner.plain, (Span(_STYLES[kind], 0, len(inner.plain), url), *inner.spans))


def _unsealed(part: str, values: list[Text]) -> Text:
    texts = [
        values[ord(piece) - _SEAL] if place % 2 else Text(piece)
        for place, piece in enumerate(_SEALED.split(part))  # every second piece is a seal
    ]
    return join("", texts)
