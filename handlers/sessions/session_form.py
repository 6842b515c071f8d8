"""A session is added, or one part of it changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from content import dates
from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.forms.answer import Choice
from handlers.forms.parsers import line, time_span
from handlers.forms.parts import is_part
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.news import news
from handlers.people.record import record
from handlers.planning import card, conflict
from handlers.planning.defaults import defaults
from handlers.planning.follow import before, followed
from handlers.planning.parts import parse_link
from handlers.planning.presses import (
    AddSession,
    ChangeSession,
    SessionPart,
    ShowSession,
    ShowSessions,
)
from handlers.planning.running import ask, running, running_session
from handlers.sessions.hours import is_over, overlap, room_of, warning
from handlers.sessions.sessions import MOST, screen
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.polls import speakers

NEW = 0  # no session yet
_AFTER = 6  # days that are offered


class Planned(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    event: int
    version: int
    session: int
    part: SessionPart | Literal["new"]
    when: When | None = None
    title: str | None = None
    place: str | None = None
    link: str | None = None
    speaker: str | None = None
    about: str | None = None


async def add(context: Context, press: AddSession) -> Posts:
    event = await running(context, press.event)
    return await (_ask(context, event, None, "new") if event else browse.gone(context))


async def change(context: Context, press: ChangeSession) -> Posts:
    found = await running_session(context, press.session)
    return await (_ask(context, *found, press.part) if found else browse.gone(context))


async def _ask(context: Context, event: Event, session: Session | None, part: str) -> Posts:
    if event.state == "cancelled":
        return (await card.card(context, event),)
    if session and part == "when" and is_over(context, event, session):
        return (screen(context, event, session, context.say("session_is_over")),)
    if session is None and len(await sessions.of_event(context.db, event.id)) >= MOST:
        return (await card.card(context, event, context.say("too_many_sessions", most=MOST)),)
    given = {
        "event": str(event.id),
        "version": str(event.version),
        "zone": event.zone,
        "kind": event.kind,
        "session": str(session.id if session else NEW),
        "part": part,
    }
    return await ask(context, SESSION_FORM, given)


async def _days(context: Context, answers: Answers) -> Sequence[Choice]:
    """From the event's first day on, while they lie ahead."""
    event = await events.event(context.db, int(answers["event"]))
    if event is None:
        return []
    here = ZoneInfo(event.zone)
    first = max(event.starts.astimezone(here).date(), context.now.astimezone(here).date())
    days = [first + timedelta(days=ahead) for ahead in range(_AFTER)]
    return [Choice(f"{day:%d/%m/%Y}", dates.short_day(day, context.language)) for day in days]


async def _check_when(context: Context, answers: Answers, when: When) -> Objection | None:
    event = await events.event(context.db, int(answers["event"]))
    if event is None:
        return None
    return await _overlaps(context, answers, event, when) or await warning(
        context, event.office, when, besides=event.id
    )


async def _check_place(context: Context, answers: Answers, place: str | None) -> Objection | None:
    return await _check(context, answers, place=place)


async def _check_speaker(
    context: Context, answers: Answers, speaker: str | None
) -> Objection | None:
    return await _check(context, answers, speaker=speaker)


async def _check(context: Context, answers: Answers, **parts: str | None) -> Objection | None:
    event = await events.event(context.db, int(answers["event"]))
    return await _overlaps(context, answers, event, None, **parts) if event else None


async def _overlaps(
    context: Context, answers: Answers, event: Event, when: When | None, **parts: str | None
) -> Objection | None:
    """As the session will be with these answers. What is not asked about was said already."""
    number = int(answers["session"])
    known = await sessions.one(context.db, number)
    span = when or answers.get("when")
    starts, ends = (span.starts, span.ends) if span else _hours(known)
    if starts is None or ends is None:
        return None
    speaker = parts.get("speaker") if "place" not in parts else None
    room: str | None = None
    if "place" in parts:
        room = parts["place"] or event.place
    elif "speaker" not in parts:
        room, speaker = _room(event, known), known.speaker if known else None
    return await overlap(context, event, number, starts, ends, room, speaker)


def _hours(known: Session | None) -> tuple[datetime | None, datetime | None]:
    return (known.starts, known.ends) if known else (None, None)


def _room(event: Event, known: Session | None) -> str:
    return room_of(event, known) if known else event.place


def _speaker_is_known(answers: Answers) -> bool:
    """Who speaks, and then who that is."""
    names_one = is_part("speaker", "new")(answers) and answers.get("speaker")
    return is_part("about")(answers) or bool(names_one)


def _show_when(context: Context, value: Any, canonical: str) -> str:
    return dates.span_of_time(value.starts, value.ends, str(value.starts.tzinfo), context.language)


async def _done(context: Context, planned: Planned) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, planned.event)
    session = await sessions.one(context.db, planned.session)
    if event is None or (planned.session != NEW and session is None):
        return await browse.gone(context)
    if session and planned.part == "when" and is_over(context, event, session):
        return (screen(context, event, session, context.say("session_is_over")),)
    was = await before(context, event)
    if not await events.change(context.db, event.id, planned.version):
        return await conflict.asked_again(
            context, event, planned.version, lambda: _ask(context, event, session, planned.part)
        )
    kept = await _write(context, event, session, planned)
    note = context.say("session_added" if session is None else "session_changed")

    async def shown(context: Context, event: Event, note: Text) -> Reply:
        public = event.state == "published"
        if public and await news.waiting(context, event):  # it can be told at once from the card
            return await card.card(context, event, note)
        return screen(context, event, kept, note)

    return await followed(context, was, "sessions", note, shown)


async def _write(
    context: Context, event: Event, session: Session | None, planned: Planned
) -> Session:
    if session is None:
        assert planned.when is not None
        return await sessions.add(
            context.db,
            event.id,
            planned.when.starts,
            planned.when.ends,
            title=planned.title,
            place=planned.place,
            link=planned.link,
            speaker=planned.speaker,
            about=planned.about,
        )
    if planned.when is not None:
        span = planned.when
        return await sessions.describe(context.db, session.id, starts=span.starts, ends=span.ends)
    if planned.part == "speaker":
        of = {"speaker": planned.speaker, "about": planned.about}
        if planned.speaker != session.speaker:  # what was said was said of somebody else
            await _revoke(context, event, session)
        return await sessions.describe(context.db, session.id, **of)
    changed: str | None = getattr(planned, planned.part)
    return await sessions.describe(context.db, session.id, **{planned.part: changed})


async def _revoke(context: Context, event: Event, session: Session) -> None:
    if await speakers.revoke(context.db, session.id, context.now):
        await record(context, "speaker revoked", event.office, session=session.id)


def _opened_from(answers: Answers) -> ShowSession | ShowSessions:
    session = int(answers["session"])
    if session == NEW:
        return ShowSessions(event=int(answers["event"]), after=0)
    return ShowSession(session=session)


SESSION_FORM = Form(
    code="ses",
    version=1,
    way_back=_opened_from,
    title="title_session",
    confirm="btn_save",
    model=Planned,
    done=_done,
    card=False,
    questions=(
        Question(
            "when",
            ask="ask_session_when",
            label="label_when",
            parse=time_span(lambda answers: defaults(answers["kind"]).minutes),
            choices=_days,
            check=_check_when,
            when=is_part("new", "when"),
            show=_show_when,
            takes_number=True,
        ),
        Question(
            "title",
            ask="ask_session_title",
            label="label_session_title",
            parse=line(3, 120),
            when=is_part("new", "title"),
            optional=True,
        ),
        Question(
            "speaker",
            ask="ask_speaker",
            label="label_speaker",
            parse=line(3, 120),
            check=_check_speaker,
            when=is_part("new", "speaker"),
            optional=True,
        ),
        Question(
            "place",
            ask="ask_room",
            label="label_room",
            parse=line(2, 200),
            check=_check_place,
            when=is_part("place"),
            optional=True,
        ),
        Question(
            "link",
            ask="ask_session_link",
            label="label_link",
            parse=parse_link,
            when=is_part("link"),
            optional=True,
        ),
        Question(
            "about",
            ask="ask_about",
            label="label_about",
            parse=line(3, 200),
            when=_speaker_is_known,
            optional=True,
        ),
    ),
)
