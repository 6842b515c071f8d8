"""Text as people see it: a plain string with spans, no markup language of any platform."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Style = Literal["bold", "italic", "code", "link"]


@dataclass(frozen=True)
class Span:
    """`start` and `length` count Unicode code points of the plain string."""

    style: Style
    start: int
    length: int
    url: str | None = None


@dataclass(frozen=True)
class Text:
    plain: str
    spans: tuple[Span, ...] = ()

    def __add__(self, other: Text) -> Text:
        return join("", (self, other))

    def __getitem__(self, part: slice) -> Text:
        """The text between two places, with what of its spans lies there."""
        start, end, _ = part.indices(len(self.plain))
        kept = (
            replace(span, start=max(span.start, start) - start, length=length)
            for span in self.spans
            if (length := min(span.start + span.length, end) - max(span.start, start)) > 0
        )
        return Text(self.plain[start:end], tuple(kept))


def units(plain: str) -> int:
    """UTF-16 code units, as the platforms count: 2 for a letter beyond the first 65,536."""
    return len(plain) + sum(letter > "\uffff" for letter in plain)


def pieces(text: Text, most: int) -> list[Text]:
    """The text in pieces of at most `most` code units: cut between paragraphs where that is
    possible, else between lines, else between words, else anywhere. White space at cuts is left
    out, and no piece is empty unless the whole text is."""
    found = []
    while units(text.plain) > most:
        end = _cut(text.plain, most, ("\n\n", "\n", " "))
        found.append(_stripped(text[:end]))
        text = _stripped(text[end:])
    return [piece for piece in (*found, text) if piece.plain] or [text]


def shortened(text: Text, most: int) -> Text:
    """The text without its end where it is too long."""
    if units(text.plain) <= most:
        return text
    end = _cut(text.plain, most - len(_AND_MORE), ("\n", " "))
    return _stripped(text[:end]) + Text(_AND_MORE)


_AND_MORE = "\n…"
_JOINER = "\u200d"  # makes one emoji of several


def _cut(plain: str, most: int, separators: tuple[str, ...]) -> int:
    """Where to cut: the last good place that leaves a piece of some size."""
    fits = most
    while (excess := units(plain[:fits]) - most) > 0:
        fits -= (excess + 1) // 2  # a letter has at most 2, so never more goes than has to
    for separator in separators:
        place = plain.rfind(separator, most // 4, fits + len(separator))
        if place > 0:
            return place
    return next((end for end in range(fits, fits // 2, -1) if not _parts(plain, end)), fits)


def _parts(plain: str, end: int) -> bool:
    """Would a cut here part what is shown as one: a letter and its marks, an emoji of several?"""
    before, after = plain[end - 1], plain[end]
    toned = "\U0001f3fb" <= after <= "\U0001f3ff"
    return toned or _JOINER in (before, after) or unicodedata.category(after).startswith("M")


def _stripped(text: Text) -> Text:
    start = len(text.plain) - len(text.plain.lstrip())
    return text[start : len(text.plain.rstrip())]


def join(separator: str, texts: Iterable[Text]) -> Text:
    """The texts one after the other with the separator between them."""
    plain: list[str] = []
    spans: list[Span] = []
    position = 0
    for text in texts:
        if plain:
            plain.append(separator)
            position += len(separator)
        spans += [replace(span, start=span.start + position) for span in text.spans]
        plain.append(text.plain)
        position += len(text.plain)
    return Text("".join(plain), tuple(spans))
