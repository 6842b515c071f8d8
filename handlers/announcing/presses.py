"""The buttons of announcements."""

from __future__ import annotations

from handlers.press import Press


class OfficeAnnouncements(Press, code="an"):
    """Of this office, after the first `after`."""

    office: int
    after: int


class WriteAnnouncement(Press, code="an+"):
    """To everybody of this office, or to those of an event; 0 is none."""

    office: int
    event: int


class ShowAnnouncement(Press, code="an1"):
    """As it is now: its draft, its check, its progress or what came of it."""

    number: int


class Check(Press, code="anc"):
    """Count whom it is for, and show it as people will see it."""

    number: int


class Confirm(Press, code="anc1"):
    """As it was seen: of this version, for so many people."""

    number: int
    version: int
    people: int
