"""When attendance of a session is taken: from an hour before it begins until it ends."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

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


def begins_by(at: datetime) -> datetime:
    """Sessions that begin until then are open at this moment, if they have not ended."""
    return at + OPENS_BEFORE
