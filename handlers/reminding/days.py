"""How many days before an event somebody is told of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage.events.events import Event

REMINDS = (7, 3, 1, 0)  # what a coordinator can choose among
ASKS = (7, 3)
_USUAL = {"training": "1 0", "meeting": "1 0"}  # elsewhere also a week before
_USUALLY_ASKED = {"training": "3", "meeting": ""}  # elsewhere also a week before


def usual_reminds(kind: str) -> str:
    """The days on which an event of this kind reminds, where nobody says otherwise."""
    return _USUAL.get(kind, "7 1 0")


def usual_asks(kind: str) -> str:
    """The days on which it asks who comes. A training meets again and again, so it asks once each
    time; a meeting is short work among few, and asks nobody."""
    return _USUALLY_ASKED.get(kind, "7 3")


def asks_by_now(event: Event, now: datetime) -> bool:
    """Is it, at this moment, asked who comes?"""
    first = max(days_of(event.asks), default=None)
    return first is not None and event.starts - timedelta(days=first) <= now


def days_of(kept: str) -> set[int]:
    """As the event keeps them: "7 1 0"."""
    return {int(days) for days in kept.split()}


def kept_days(days: Iterable[int]) -> str:
    return " ".join(str(each) for each in sorted(days, reverse=True))
