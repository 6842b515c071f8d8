"""How long a list names people: afterwards only its counts are known."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.announcements.announcements import Announcement

LEDGERS_LIVE = timedelta(days=365)  # after an announcement ended


def kept(it: Announcement, now: datetime) -> bool:
    """Is its list whole? From then on it is forgotten, step by step."""
    return it.ended is None or it.ended > now - LEDGERS_LIVE
