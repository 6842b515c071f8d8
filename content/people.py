"""The lists of a profile: statuses, positions and kinds of library, each under an id that stays."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field

from content.programme import Line
from content.source import ContentError, Problem, load, parse

PEOPLE = "lists/people.yaml"


class Named(BaseModel, frozen=True, extra="forbid", strict=True):
    """`name` is Indonesian. `also`: other words, in small letters, that mean it.

    `nip`: who has this status has a civil-servant number.
    """

    id: Annotated[str, Field(max_length=24, pattern=r"^[a-z]+(-[a-z]+)*$")]
    name: Line
    english: Line
    also: tuple[Line, ...] = ()
    nip: Literal["yes"] | None = None

    def said(self, language: str) -> str:
        return self.name if language == "id" else self.english

    def words(self) -> tuple[str, ...]:
        """All that means exactly this."""
        return (self.id, self.name.casefold(), self.english.casefold(), *self.also)


def _told_apart(listed: tuple[Named, ...]) -> tuple[Named, ...]:
    taken = [word for named in listed for word in set(named.words())]
    if twice := sorted({word for word in taken if taken.count(word) > 1}):
        raise ValueError(f"two entries are called {twice[0]!r}")
    return listed


List = Annotated[tuple[Named, ...], Field(min_length=1), AfterValidator(_told_apart)]


class PeopleLists(BaseModel, frozen=True, extra="forbid", strict=True):
    statuses: List
    positions: List
    library_kinds: List


def read_people(folder: Traversable) -> PeopleLists:
    """Raises ContentError."""
    try:
        text = load(folder / "lists" / "people.yaml", PEOPLE)
    except FileNotFoundError:
        raise ContentError([Problem(PEOPLE, 1, "the list is missing")]) from None
    return parse(PEOPLE, text).read_as(PeopleLists)


@cache
def people_lists() -> PeopleLists:
    """The shipped lists, read once."""
    return read_people(files("content"))


def find(listed: tuple[Named, ...], words: str) -> Named | None:
    """The entry that exactly these words mean."""
    return next((named for named in listed if words.casefold() in named.words()), None)


def label(listed: tuple[Named, ...], kept: str, language: str) -> str:
    """What a person chose, in words: the name of an id, or their own words as they are."""
    named = next((named for named in listed if named.id == kept), None)
    return named.said(language) if named else kept


def has_nip(status: str | None) -> bool:
    """Has somebody of this status a civil-servant number?"""
    return any(named.id == status and named.nip for named in people_lists().statuses)
