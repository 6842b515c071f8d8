"""From when to when a poll is open, and what would be no time at all."""

from __future__ import annotations

from datetime import datetime

from handlers.forms.question import Objection
from storage.connection import Connection
from storage.events import sessions
from storage.polls.polls import Poll


async def opening(connection: Connection, it: Poll) -> datetime | None:
    """When it opens by itself; None where its coordinator opens it."""
    return await _moment(connection, it.opens, it.opens_after)


async def closing(connection: Connection, it: Poll) -> datetime | None:
    """When it closes by itself; None where its coordinator closes it."""
    return await _moment(connection, it.closes, it.closes_after)


async def _moment(
    connection: Connection, at: datetime | None, after: int | None
) -> datetime | None:
    if at is not None or after is None:
        return at
    session = await sessions.one(connection, after)
    return session.ends if session else None


async def objection(connection: Connection, it: Poll, now: datetime) -> Objection | None:
    """Why it would never be open. One that is to open by hand might open now."""
    closes = await closing(connection, it)
    if closes is None:
        return None
    if closes <= now:
        return Objection("poll_closing_is_over")
    opens = None if it.state == "open" else await opening(connection, it)
    return Objection("poll_closes_before_it_opens") if opens and closes <= opens else None
