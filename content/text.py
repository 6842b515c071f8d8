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
        return join("", (self, other))


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
