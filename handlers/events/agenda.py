"""The agenda of an event with several sessions: what is when, now and next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.context import Context
from storage.events.events import Event
from storage.events.sessions import Session

_MOST = 20  # sessions that a card shows


def agenda(context: Context, event: Event, found: Sequence[Session]) -> Text:
    """All its sessions, by day; of very many, those that are over make room for those to come."""
    kept = [each for each in found if each.ends > context.now] or found
    shown = found if len(found) <= _MOST else kept[:_MOST]
    days = [
        join("\n", [_head(context, day), *(_line(context, event, each, found) for each in of_day)])
        for day, of_day in groupby(shown, key=lambda each: _day(event, each))
    ]
    more = len(found) - len(shown)
    if more:
        days.append(context.say("agenda_more", sessions=more))
    return join("\n\n", days)


def _day(event: Event, session: Session) -> date:
    return session.starts.astimezone(ZoneInfo(event.zone)).date()


def _head(context: Context, day: date) -> Text:
    return context.say("agenda_day", day=dates.day(day, context.language))


def _line(context: Context, event: Event, session: Session, found: Sequence[Session]) -> Text:
    here = ZoneInfo(event.zone)
    begins, ends = session.starts.astimezone(here), session.ends.astimezone(here)
    hours = "–".join(dates.clock(each.time(), context.language) for each in (begins, ends))
    title = session.title or context.say("agenda_session", number=found.index(session) + 1).plain
    place = session.place if session.place != event.place else None
    told = [title, speaker(session), place, session.link]
    return context.say(
        "agenda_line",
        hours=hours,
        what=" · ".join(each for each in told if each),
        mark=Select(_mark(context, event, session, found)),
    )


def speaker(session: Session) -> str | None:
    """With the line of biography."""
    return ", ".join(filter(None, (session.speaker, session.about))) or None


def _mark(context: Context, event: Event, session: Session, found: Sequence[Session]) -> str:
    """On the day: what goes on, and what comes next."""
    if event.state != "published":
        return "none"
    if session.starts <= context.now < session.ends:
        return "now"
    today = context.now.astimezone(ZoneInfo(event.zone)).date()
    following = next((each for each in found if each.starts > context.now), None)
    is_next = following is not None and following.starts == session.starts
    return "next" if is_next and _day(event, session) == today else "none"
