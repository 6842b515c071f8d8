"""Whom a coordinator marked as present hears of it, on the day itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.attendance import wording
from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.quiet import Disturb
from storage.attendance import attendance
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.post import notices
from storage.post.outbox import Lane

_AFTER = timedelta(minutes=2)  # a tap on the wrong name is taken back by then


class MarkedPresent(Notice, code="at-in", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    session: int


def tells(
    context: Context, event: Event, session: Session, people: Iterable[int]
) -> tuple[Tell, ...]:
    """Nobody on a later day, when it is written down from paper."""
    assert context.person is not None
    here, me = ZoneInfo(event.zone), context.person.id
    today = context.now.astimezone(here).date()
    if session.ends.astimezone(here).date() < today:
        return ()
    midnight = datetime.combine(today + timedelta(days=1), time(), here)
    notice, due = MarkedPresent(session=session.id), context.now + _AFTER
    until = max(midnight, due + _AFTER)
    return tuple(Tell(person, notice, due, until) for person in people if person != me)


async def take_back(context: Context, session: Session, person: int) -> None:
    notice = MarkedPresent(session=session.id)
    await notices.withdraw(context.db, person, notice.code, notice.subject)


async def marked_present(context: Context, notice: MarkedPresent) -> Reply | None:
    session = await sessions.one(context.db, notice.session)
    event = await events.event(context.db, session.event) if session else None
    if session is None or event is None or event.state != "published" or context.person is None:
        return None
    mark = await attendance.of_person(context.db, session.id, context.person.id)
    if mark is None:
        return None
    at = wording.clock(context, event, mark.at)
    what = await wording.what(context, event, session)
    details = context.button("btn_details", ShowEvent(event=event.id))
    text = context.say("attendance_marked", at=at, what=what)
    return Reply(text, ((details, *navigation.home(context)),))
