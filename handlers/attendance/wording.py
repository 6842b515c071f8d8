"""Sessions in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from content import dates
from content.text import Text
from handlers.context import Context
from storage.attendance import attendance
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session

MOST_LETTERS = 40  # of a button, or of a name in a line


def short(words: str, most: int = MOST_LETTERS) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def name(context: Context, session: Session, all_of_them: Sequence[Session]) -> str:
    """Its title, or which one it is; the only one is the session."""
    if session.title:
        return session.title
    if len(all_of_them) == 1:
        return context.say("session_only").plain
    place = [each.id for each in all_of_them].index(session.id) + 1
    return context.say("session_numbered", number=place).plain


async def what(context: Context, event: Event, session: Session) -> Text:
    """The session and its event; the only one is the event."""
    all_of_them = await sessions.of_event(context.db, event.id)
    if len(all_of_them) == 1 and not session.title:
        return context.say("session_whole", title=event.title)
    its_name = name(context, session, all_of_them)
    return context.say("session_of", session=its_name, title=event.title)


def when(context: Context, event: Event, session: Session) -> str:
    """In the event's own zone, which is named."""
    return dates.span_of_time(session.starts, session.ends, event.zone, context.language)


def clock(context: Context, event: Event, at: datetime) -> str:
    """08.04 WITA."""
    here = at.astimezone(ZoneInfo(event.zone)).time()
    return f"{dates.clock(here, context.language)} {dates.zone_label(event.zone, at)}"


def moment(context: Context, event: Event, at: datetime) -> str:
    """Senin, 23 November 2026, pukul 08.04 WITA."""
    return dates.moment(at, event.zone, context.language)


async def present(context: Context, session: Session) -> Text:
    """n of m."""
    return context.say(
        "present_of",
        present=await attendance.present(context.db, session.id),
        people=await attendance.seated(context.db, session.event),
    )
