"""When attendance of a session is taken: from an hour before it begins until it ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from storage.events.events import Event
from storage.events.sessions import Session

OPENS_BEFORE = timedelta(minutes=60)
LATE_AFTER = timedelta(minutes=60)

Phase = Literal["early", "open", "late", "over"]


def phase(session: Session, at: datetime) -> Phase:
    """`late` people count as present too; once it is `over`, only coordinators mark."""
    if at < session.starts - OPENS_BEFORE:
        return "early"
    if at >= session.ends:
        return "over"
    return "late" if at >= session.starts + LATE_AFTER else "open"


def is_late(session: Session, at: datetime) -> bool:
    """Is who comes now late, whoever says so? Not once it is over: that is marked from paper."""
    return phase(session, at) == "late"


def is_taken(event: Event, session: Session, at: datetime) -> bool:
    """Can its coordinators say who is there, or was?"""
    return event.state == "published" and phase(session, at) != "early"


def is_open(event: Event, session: Session, at: datetime) -> bool:
    """Can who is there say so, by the code?"""
    return event.state == "published" and phase(session, at) in ("open", "late")


def begins_by(at: datetime) -> datetime:
    """Sessions that begin until then are open at this moment, if they have not ended."""
    return at + OPENS_BEFORE
