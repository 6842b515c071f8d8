"""Who is it that stands in the door? Those of the event, of the office, and whom it expects.

Case, degrees and a letter or two are forgiven: nobody at a door spells as a list does.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from handlers.adding import candidates
from handlers.attendance import wording
from handlers.context import Context
from handlers.members.searching import search
from handlers.people.address import plain_name
from storage.events.events import Event
from storage.expected import expected
from storage.people import members, people, vouched
from storage.people.people import Person
from storage.seats import participants

MOST = 5
_MOST_EXPECTED = 5_000  # among whom a misspelt name is looked for
_CLOSE = 0.82


@dataclass(frozen=True)
class Known:
    """`value`: `o7` is a person, `x7` somebody expected. Their institution can be told, where it
    lacks, of who takes no part yet."""

    value: str
    name: str
    institution: str | None
    tellable: bool = True

    @property
    def label(self) -> str:
        return wording.short(" – ".join(part for part in (self.name, self.institution) if part))

    @property
    def lacks_institution(self) -> bool:
        return self.tellable and not self.institution


async def recognised(context: Context, event: Event, name: str) -> list[Known]:
    """Who ever enrolled in this event comes first; the first few."""
    assert context.person is not None
    asked = _words(name)
    comers = [
        each
        for each in await participants.ever(context.db, event.id)
        if _alike(asked, _words(each.name))
    ]
    comers.sort(key=lambda each: _words(each.name) != asked)
    _, known = await search(context.db, context.person.id, name, 0, MOST)
    found = [
        Known(f"o{each.person}", each.name, each.institution, not each.seated and not each.vouched)
        for each in comers
    ]
    there = {each.person for each in comers}
    found += [
        Known(f"o{each.id}", each.name, each.institution) for each in known if each.id not in there
    ]
    found += [
        Known(f"x{each.id}", each.name, each.institution)
        for each in await expected.waiting(context.db, event.office, most=_MOST_EXPECTED)
        if each.seated not in there and _alike(asked, _words(each.name))
    ]
    return found[:MOST]


def _words(name: str) -> list[str]:
    words = plain_name(name).casefold().split()
    return [word for word in words if "." not in word] or words


def _alike(asked: list[str], words: list[str]) -> bool:
    """All words of the one are in the other, or all of the other in the one."""
    return _within(asked, words) or _within(words, asked)


def _within(some: list[str], words: list[str]) -> bool:
    return all(
        any(each in word for word in words) or get_close_matches(each, words, 1, _CLOSE)
        for each in some
    )


async def somebody(context: Context, event: Event, known: str) -> Person | None:
    """Their row; None for who withdrew, and for anybody whom this coordinator does not know."""
    kind, number = known[0], int(known[1:])
    if kind == "o":
        return await known_person(context, event, number)
    chosen = await candidates.candidate(context, event, "x", number)
    return await candidates.person_of(context, event, chosen) if chosen else None


async def known_person(context: Context, event: Event, number: int) -> Person | None:
    """Of the office, once of this event, or here by the office's word."""
    assert context.person is not None
    known = await members.known(context.db, context.person.id, number)
    if known is not None:
        return known
    told = await vouched.one(context.db, number)
    if told is not None:
        return told if told.office == event.office else None
    was = await participants.was_ever(context.db, event.id, number)
    return await people.agreeing(context.db, number) if was else None
