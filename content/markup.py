"""The catalogue's small markup: `*bold*`, `_italic_`, `` `code` ``, `[label](address)`.

Translators write it, and those who announce. Whatever else people typed comes in as sealed values:
each stands in the marked text as one private-use character and is put in after the markup was read,
so it is never markup.
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
_AROUND: dict[Style, tuple[str, str]] = {
    "bold": ("*", "*"),
    "italic": ("_", "_"),
    "code": ("`", "`"),
    "link": ("[", "]"),
}
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_SEALED = re.compile(f"([{chr(_SEAL)}-{chr(_SEAL + MOST_VALUES - 1)}])")


def seal(number: int) -> str:
    """What stands in the marked text for the value of this number."""
    return chr(_SEAL + number)


def addresses(marked: str) -> list[str]:
    """Where the links of a marked string lead."""
    return [mark["url"] for mark in _MARK.finditer(marked) if mark["url"] is not None]


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


def marked(text: Text) -> str:
    """The text as its author could have typed it with marks: `unmarked` reads it back. Styles that
    cannot be written, such as a bold asterisk or one style within another, are left out; so is one
    whose marks would make a mark of what was typed beside it."""
    spans, typed = _apart(text), len(_MARK.findall(text.plain))
    while True:
        written, places = _written(text.plain, spans)
        read = {mark.span() for mark in _MARK.finditer(written)}
        kept = [span for span, place in zip(spans, places, strict=True) if place in read]
        if kept == spans and len(read) <= len(spans) + typed:
            return written
        spans = kept if kept != spans else spans[:-1]


def _apart(text: Text) -> list[Span]:
    """One after the other, each within its line and without white space at its ends. Of those that
    overlap a link is kept, for it leads somewhere, else the first."""
    apart: list[Span] = []
    by_worth = sorted(text.spans, key=lambda span: (span.style != "link", span.start, -span.length))
    for span in by_worth:
        part = text.plain[span.start : span.start + span.length]
        for line in _LINE.finditer(part):
            start, end = span.start + line.start(), span.start + line.end()
            if all(end <= other.start or other.start + other.length <= start for other in apart):
                apart.append(Span(span.style, start, end - start, span.url))
    return sorted(apart, key=lambda span: span.start)


def _written(plain: str, spans: list[Span]) -> tuple[str, list[tuple[int, int]]]:
    """With marks around the spans, and where each then begins and ends."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    position = length = 0
    for span in spans:
        before, after = _AROUND[span.style]
        end = span.start + span.length
        address = f"({span.url or plain[span.start : end]})" if span.style == "link" else ""
        mark = f"{before}{plain[span.start : end]}{after}{address}"
        start = length + span.start - position
        pieces += (plain[position : span.start], mark)
        position, length = end, start + len(mark)
        places.append((start, length))
    return "".join((*pieces, plain[position:])), places
