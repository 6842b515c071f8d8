"""The code of a session: six digits that change every thirty seconds.

A code counts from the moment it is shown until a minute after the next one took its place, so a
photo of it is worth nothing two minutes later.
"""

from __future__ import annotations

import hmac
from datetime import UTC, datetime, timedelta

STEP = timedelta(seconds=30)
GRACE = timedelta(seconds=60)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def step_at(at: datetime) -> int:
    return (at - _EPOCH) // STEP


def begin_of(step: int) -> datetime:
    return _EPOCH + step * STEP


def code(key: bytes, session: int, step: int) -> str:
    """Nobody can tell it beforehand, or of another session, without our key."""
    drawn = hmac.digest(key, f"attendance:{session}:{step}".encode(), "sha256")
    return f"{int.from_bytes(drawn[:8]) % 10**6:06}"


def is_right(key: bytes, session: int, digits: str, at: datetime) -> bool:
    """Was this the session's code at that moment, or may it still count?"""
    counting = range(step_at(at - GRACE), step_at(at) + 1)
    return any(hmac.compare_digest(code(key, session, step), digits) for step in counting)
