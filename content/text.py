"""Text as people see it: a plain string with spans, no markup language of any platform."""

from __future__ import annotations

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
        moved = (replace(span, start=span.start + len(self.plain)) for span in other.spans)
        return Text(self.plain + other.plain, (*self.spans, *moved))


def join(separator: str, texts: Iterable[Text]) -> Text:
    """The texts one after the other with the separator between them."""
    joined: Text | None = None
    for text in texts:
        joined = text if joined is None else joined + Text(separator) + text
    return joined or Text("")
