"""Which words people agree to, as numbered versions; a changed meaning is a new version."""

from __future__ import annotations

from storage.people.people import Person

CONSENT_VERSION = "5"  # of the text `consent`; `privacy_changed` says what is new in it
_OFFICE_HELPS = 3
NAMES_ANNOUNCEMENTS = 4  # the first version with what is kept of each announcement
NAMES_POLLS = 5  # the first version with who answered, and what


def is_outdated(person: Person) -> bool:
    """Did they agree to earlier words only?"""
    return person.consent_version != CONSENT_VERSION


def names(person: Person, version: int) -> bool:
    """Did they agree to words of this version, or to later ones, which only add to these?"""
    return int(person.consent_version or 0) >= version


def lets_office_help(person: Person) -> bool:
    """Did they agree to words by which questions are kept, and their office corrects and completes
    what it knows of them?"""
    return names(person, _OFFICE_HELPS)
