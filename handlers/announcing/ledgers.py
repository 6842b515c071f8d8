"""Whether a list names people, and how long: afterwards only its counts are known."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.announcements.announcements import Announcement
from storage.announcements.audiences import read_clauses

LEDGERS_LIVE = timedelta(days=365)  # after an announcement ended


def kept(it: Announcement, now: datetime) -> bool:
    """Is its list whole? From then on it is forgotten, step by step."""
    return it.ended is None or it.ended > now - LEDGERS_LIVE


def nameless(it: Announcement) -> bool:
    """Who did not evaluate, or did, is not to be read off a list."""
    return any(clause.what == "unevaluated" for clause in read_clauses(it.clauses))
