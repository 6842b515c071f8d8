"""How a person is called: as they chose, and *Bapak/Ibu* where they have not."""

from __future__ import annotations

from content.language import Select, say
from content.text import Text
from handlers.context import Context
from storage.people.people import Person

_TITLES = frozenset(("dr", "drs", "dra", "ir", "prof", "h", "hj", "apt", "r"))


def called(context: Context, person: Person | None) -> Text:
    """ "Pak Budi", "Bu Sari", "Kak Sari", "Sari Contoh"; who has not chosen is "Bapak/Ibu"."""
    if person is None:
        return called_in(context.language, None, None)
    return called_in(context.language, person.name, person.addressed)


def called_in(language: str, name: str | None, addressed: str | None) -> Text:
    """The same in this language; without a name, for anybody."""
    if name is None:
        return say(language, "called_unknown")
    full = plain_name(name)
    return say(
        language,
        "called",
        how=Select(addressed or "unknown"),
        first=full.split()[0],
        full=full,
    )


def named_in(language: str, name: str | None, addressed: str | None) -> Text:
    """The same where a name is expected: who has not chosen is "Bapak/Ibu Budi Contoh"."""
    if name is not None and addressed is None:
        return say(language, "called_with_name", name=plain_name(name))
    return called_in(language, name, addressed)


def plain_name(name: str) -> str:
    """The name without degrees: what stands before a comma, without titles in front."""
    words = name.partition(",")[0].split() or name.split()
    while len(words) > 1 and _is_title(words[0]):
        words = words[1:]
    return " ".join(words)


def _is_title(word: str) -> bool:
    """ "M." is a shortened name, "Dr." is none: either way it is not what one is called by."""
    return word.endswith(".") or word.casefold() in _TITLES
