"""The words of an announcement as their author types them: `*bold*`, links, and placeholders.

Placeholders stand for what differs from person to person. What is put in for one is never markup.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, get_args

from content.markup import MOST_VALUES, addresses, seal, unmarked
from content.text import Text
from handlers.forms.answer import Misunderstood

Placeholder = Literal["nama", "instansi", "kantor", "kegiatan", "waktu", "tempat"]
PLACEHOLDERS: tuple[Placeholder, ...] = get_args(Placeholder)
OF_PEOPLE: frozenset[Placeholder] = frozenset(("nama", "instansi"))
OF_EVENTS: frozenset[Placeholder] = frozenset(("kegiatan", "waktu", "tempat"))
Values = Mapping[Placeholder, str]
LONGEST_VALUE = 60  # code units of what is put in of a person, of whom nobody knows it beforehand

_PLACEHOLDER = re.compile(r"\{\s*(\w+)\s*\}")
_KNOWN = f"(?P<name>{'|'.join(PLACEHOLDERS)})"
# A brace on one side alone: "{nama", "{ nama ]", "nama}".
_HALF = tuple(
    re.compile(half, re.IGNORECASE)
    for half in (rf"\{{\s*{_KNOWN}\b(?:\s*[\])>])?", rf"[\[(<]?\s*\b{_KNOWN}\s*\}}")
)
_ADDRESSED = re.compile(
    r"\b(?:Bapak ?/ ?Ibu|Bapak|Ibu|Pak|Bu|Bpk\.?|Sdr\.?)\s+(?=\{\s*nama\s*\})", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s{}]+", re.IGNORECASE)
_ADDRESS_SHOWN = 60
_SEALS = re.compile(f"[{seal(0)}-{seal(MOST_VALUES - 1)}]")


def without_seals(words: str) -> str:
    """What nobody can type on purpose, and would be taken for the place of a value."""
    return _SEALS.sub("", words)


def used(words: str) -> frozenset[str]:
    return frozenset(name.casefold() for name in _PLACEHOLDER.findall(words))


def objection(words: str, has_event: bool, has_file: bool) -> Misunderstood | None:
    """Why these words cannot be announced, however short: a file alone needs none."""
    if not words.strip() and not has_file:
        return Misunderstood("announcement_empty")
    for address in addresses(words):
        if not _ADDRESS.fullmatch(address):
            shown = {"address": address[:_ADDRESS_SHOWN], "name": "{nama}"}
            return Misunderstood("announcement_address", shown)
    if unknown := sorted(used(words) - set(PLACEHOLDERS)):
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        name = f"{{{unknown[0]}}}"
        return Misunderstood("announcement_placeholder", {"name": name, "known": known})
    if (half := _half_braced(words)) is not None:
        name = f"{{{half['name'].casefold()}}}"
        return Misunderstood("announcement_brace", {"typed": half[0].strip(), "name": name})
    if not has_event and (of_event := sorted(used(words) & OF_EVENTS)):
        return Misunderstood("announcement_wants_event", {"name": f"{{{of_event[0]}}}"})
    return None


def _half_braced(words: str) -> re.Match[str] | None:
    """A placeholder that would stay as it is typed."""
    others = _PLACEHOLDER.sub(" ", words)
    return next((found for half in _HALF if (found := half.search(others))), None)


def filled(words: str, values: Values) -> Text:
    """As somebody reads it. A placeholder without a value stays as it is typed. A name comes with
    its form of address, so one that is typed before it gives way."""
    put_in: list[Text] = []

    def place(match: re.Match[str]) -> str:
        value = {str(name): each for name, each in values.items()}.get(match[1].casefold())
        if value is None or len(put_in) == MOST_VALUES:
            return match[0]
        put_in.append(Text(value))
        return seal(len(put_in) - 1)

    typed = without_seals(words)
    if "nama" in values:
        typed = _ADDRESSED.sub("", typed)
    return unmarked(_PLACEHOLDER.sub(place, typed), put_in)
