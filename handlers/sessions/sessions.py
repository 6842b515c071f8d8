"""*Sesi*: the sessions of an event, each with what can be changed of it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content import dates
from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.copying import moving
from handlers.events import browse
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.planning import card
from handlers.planning.follow import before, followed
from handlers.planning.presses import (
    AddSession,
    AskMove,
    AskRemoveSession,
    ChangeSession,
    RemoveSession,
    SessionPart,
    ShowSession,
    ShowSessions,
)
from handlers.planning.running import running, running_session
from handlers.sessions.hours import is_over, said
from storage.events import events
from storage.events import sessions as kept
from storage.events.events import Event
from storage.events.sessions import Session

PAGE = 3
MOST = 40  # of one event
_PARTS: tuple[SessionPart, ...] = ("when", "title", "place", "link", "speaker", "about")


async def show(context: Context, press: ShowSessions) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    found = await kept.of_event(context.db, event.id)
    after = press.after if press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    lines = [
        context.say("form_entry", number=number, entry=_line(context, event, each))
        for number, each in shown
    ]
    turning = navigation.page_buttons(
        context,
        ShowSessions(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowSessions(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    text = context.say("event_sessions", title=event.title, sessions=join("\n", lines))
    buttons = [_button(context, event, number, each) for number, each in shown]
    add = context.button("btn_add_session", AddSession(event=event.id))
    moves = not after and moving.may_move(context, event)
    move = ((context.button("btn_move", AskMove(event=event.id)),),) if moves else ()
    rows = (*pairs(buttons), *turning, (add,), *move, card.ways_back(context, event.id))
    return (Reply(text, rows),)


def _line(context: Context, event: Event, session: Session) -> str:
    more = (session.speaker, session.place, session.link)
    return " · ".join(filter(None, (said(context, event, session), *more)))


def _button(context: Context, event: Event, number: int, session: Session) -> Button:
    begins = session.starts.astimezone(ZoneInfo(event.zone))
    day = dates.short_day(begins, context.language)
    hour = dates.clock(begins.time(), context.language)
    return Button(label=f"{number}. {day} {hour}", press=ShowSession(session=session.id).wire)


async def one(context: Context, press: ShowSession) -> Posts:
    found = await running_session(context, press.session)
    if found is None:
        return await browse.gone(context)
    return (screen(context, *found),)


def screen(context: Context, event: Event, session: Session, note: Text | None = None) -> Reply:
    values = {part: _value(context, event, session, part) for part in _PARTS}
    lines = [
        context.say("form_line", label=label(context, part), value=shown)
        for part, shown in values.items()
    ]
    text = context.say("event_session_card", title=event.title, lines=join("\n", lines))
    edits = [_edit(context, session, part) for part in _PARTS if part != "about"]
    # Eight buttons at most: what was just worked on is not removed next.
    other = card.back(context, event.id)
    if note is None:
        other = context.button("btn_remove_session", AskRemoveSession(session=session.id))
    back = context.button("btn_sessions", ShowSessions(event=event.id, after=0))
    return Reply(noted(note, text), (*pairs(edits), (other,), (back, *navigation.home(context))))


def _edit(context: Context, session: Session, part: SessionPart) -> Button:
    press = ChangeSession(session=session.id, part=part)
    return context.button("btn_edit", press, what=label(context, part))


def label(context: Context, part: SessionPart) -> Text:
    match part:
        case "when":
            return context.say("label_when")
        case "title":
            return context.say("label_session_title")
        case "place":
            return context.say("label_room")
        case "link":
            return context.say("label_link")
        case "speaker":
            return context.say("label_speaker")
        case "about":
            return context.say("label_about")


def _value(context: Context, event: Event, session: Session, part: SessionPart) -> str | Text:
    if part == "when":
        return dates.span_of_time(session.starts, session.ends, event.zone, context.language)
    if part == "place" and session.place is None:
        return context.say("room_as_event", place=event.place)
    return getattr(session, part) or context.say("none_given")


async def ask_remove(context: Context, press: AskRemoveSession) -> Posts:
    found = await running_session(context, press.session)
    if found is None:
        return await browse.gone(context)
    event, session = found
    yes = context.button("btn_remove_yes", RemoveSession(session=session.id))
    no = context.button("btn_leave_no", ShowSession(session=session.id))
    text = context.say("ask_remove_session", session=said(context, event, session))
    return (Reply(text, (context.choose(yes, no),)),)


async def remove(context: Context, press: RemoveSession) -> Posts:
    found = await running_session(context, press.session)
    if found is None:
        return await browse.gone(context)
    event, session = found
    if is_over(context, event, session):
        return (screen(context, event, session, context.say("session_is_over")),)
    was = await before(context, event)
    if event.state == "cancelled" or not await kept.remove(context.db, session.id):
        return (screen(context, event, session, context.say("session_stays")),)
    await events.change(context.db, event.id, event.version)
    return await followed(context, was, "sessions", context.say("session_removed"))
