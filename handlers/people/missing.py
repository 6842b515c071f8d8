"""Which parts of a profile nobody has told yet."""

from __future__ import annotations

from content.people import has_nip
from storage.people.people import Person

_ASKED_LATER = (
    "addressed",
    "gender",
    "institution",
    "status",
    "nip",
    "position",
    "library",
    "library_kind",
    "city",
    "district",
    "phone",
    "needs",
)
_WANTED = ("status", "position", "library_kind", "city", "phone")


def missing(person: Person) -> tuple[str, ...]:
    """In the order in which they are asked. A NIP is missing only where there can be one."""
    asked = [part for part in _ASKED_LATER if getattr(person, part) is None]
    if person.status is not None and not has_nip(person.status):
        asked = [part for part in asked if part != "nip"]
    return tuple(asked)


def wants_completing(person: Person) -> bool:
    """Is a part missing that offices plan with? What may stay away is not asked for again."""
    return any(getattr(person, part) is None for part in _WANTED)
