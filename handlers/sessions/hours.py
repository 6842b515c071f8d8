"""The hours of a session: what speaks against them, and what only has to be known."""

from __future__ import annotations

from datetime import date, datetime

from content import dates
from handlers.context import Context
from handlers.events import wording
from handlers.forms.question import Objection
from handlers.forms.when import When
from handlers.offices.hours import working_time
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session


async def warning(context: Context, office: int, when: When, besides: int = 0) -> Objection | None:
    """Another event of the office in the same hours, or a day on which the office is closed."""
    clash = await events.clash(context.db, office, when.starts, when.ends, besides)
    if clash is not None:
        said = wording.when(context, clash)
        return Objection("warn_clash", {"title": clash.title, "when": said}, warning=True)
    works = await working_time(context.db, office)
    closed = next((day for day in days_of(when) if not works.works(day)), None)
    if closed is not None:
        day = dates.day(closed, context.language)
        return Objection("warn_day_off", {"day": day}, warning=True)
    return None


def days_of(when: When) -> list[date]:
    """The day on which it begins; also the next where it goes on after that night."""
    first, last = when.starts.date(), when.ends.date()
    goes_on = last > first and when.ends.hour >= _MORNING
    return [first, last] if goes_on else [first]


_MORNING = 5  # what ends before this hour belongs to the day before


async def overlap(
    context: Context,
    event: Event,
    besides: int,
    starts: datetime,
    ends: datetime,
    room: str | None,
    speaker: str | None,
) -> Objection | None:
    """Another session of the event at the same time, in the same room or with the same speaker."""
    for other in await sessions.of_event(context.db, event.id):
        if other.id == besides or other.ends <= starts or ends <= other.starts:
            continue
        values = {"when": said(context, event, other)}
        if speaker and other.speaker and folded(speaker) == folded(other.speaker):
            return Objection("warn_same_speaker", {**values, "speaker": speaker}, warning=True)
        if room and folded(room) == folded(room_of(event, other)):
            return Objection("warn_same_room", {**values, "room": room}, warning=True)
    return None


def room_of(event: Event, session: Session) -> str:
    """Empty for one that is only online."""
    return session.place or ("" if session.link else event.place)


def folded(name: str) -> str:
    return " ".join(name.casefold().split())


def said(context: Context, event: Event, session: Session) -> str:
    """Sen 30 Nov, 09.00–12.00 WITA: Title."""
    when = dates.short_span(session.starts, session.ends, event.zone, context.language)
    return f"{when}: {session.title}" if session.title else when


def is_over(context: Context, event: Event, session: Session) -> bool:
    """What took place is not planned any more."""
    return event.state != "draft" and session.ends <= context.now
