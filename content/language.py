"""What the service says: Fluent catalogues, Indonesian first, asked for by literal key only."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from content.markup import seal, unmarked
from content.text import Text

LANGUAGES = ("id", "en")


class Select(str):
    """A value that only chooses a variant of the text and is never shown."""

    __slots__ = ()


class Unsaid(Exception):
    """A text that cannot be worded: no such key, or a value is missing. Always our mistake."""


def say(language: str, key: str, **values: str | int | Text) -> Text:
    """The text of this key in this language.

    A `str` or `Text` value is put in as it is, never read as markup; an `int` is a number that
    chooses plural forms and is written the language's way. Raises `Unsaid`.
    """
    return _worded(language, key, values) if values else _always(language, key)


@cache
def _always(language: str, key: str) -> Text:
    """A text without values says the same each time: most labels of buttons are such."""
    return _worded(language, key, {})


def _worded(language: str, key: str, values: Mapping[str, str | int | Text]) -> Text:
    bundle = _bundle(language)
    try:
        pattern = bundle.get_message(key).value
    except LookupError:
        raise Unsaid(f"{language}: no text {key!r}") from None
    sealed: list[Text] = []
    handed: dict[str, str | int] = {}
    for name, value in values.items():
        if isinstance(value, int | Select):
            handed[name] = value
        else:
            handed[name] = seal(len(sealed))
            sealed.append(value if isinstance(value, Text) else Text(value))
    if pattern is None:
        raise Unsaid(f"{language}: {key!r} has no text")
    marked, errors = bundle.format_pattern(pattern, handed)
    if errors or not isinstance(marked, str):
        raise Unsaid(f"{language}: {key!r}: {errors}")
    return unmarked(marked, sealed)


@cache
def _bundle(language: str) -> FluentBundle:
    source = files("content").joinpath("texts", f"{language}.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle
