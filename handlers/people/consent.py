"""Which words people agree to, as numbered versions; a changed meaning is a new version."""

from __future__ import annotations

from storage.people.people import Person

CONSENT_VERSION = "3"  # of the text `consent`; `privacy_changed` says what is new in it


def is_outdated(person: Person) -> bool:
    """Did they agree to earlier words only?"""
    return person.consent_version != CONSENT_VERSION
