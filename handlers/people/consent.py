"""Which words people agree to, as numbered versions; a changed meaning is a new version."""

from __future__ import annotations

from storage.people.people import Person

CONSENT_VERSION = "4"  # of the text `consent`; `privacy_changed` says what is new in it
_OFFICE_HELPS = "3"
NAMES_ANNOUNCEMENTS = 4  # the first version with what is kept of each announcement


def is_outdated(person: Person) -> bool:
    """Did they agree to earlier words only?"""
    return person.consent_version != CONSENT_VERSION


def lets_office_help(person: Person) -> bool:
    """Did they agree to words by which questions are kept, and their office corrects and completes
    what it knows of them? Later words only add to these."""
    return int(person.consent_version or 0) >= int(_OFFICE_HELPS)
