"""`[Kehadiran]`: the sessions of an event with who was there, and what can be done in each."""

from __future__ import annotations

from content.text import Text, join
from handlers.attendance import window, wording
from handlers.attendance.presses import (
    AskMarkAll,
    AskWalkIn,
    ShowAttendance,
    ShowCode,
    ShowMarking,
    ShowSession,
    ShowSessions,
    ShowSummary,
)
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import wording as event_wording
from handlers.events.browse import gone
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running, running_session
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session

PAGE = 4


async def show(context: Context, press: ShowAttendance) -> Posts:
    """The only session is shown at once."""
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    found = await sessions.of_event(context.db, event.id)
    if len(found) == 1:
        return (await session_screen(context, event, found[0]),)
    return await page(context, ShowSessions(event=event.id, after=0))


async def page(context: Context, press: ShowSessions) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    found = await sessions.of_event(context.db, event.id)
    after = press.after if press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], 1))
    lines = [await _line(context, event, number, each, found) for number, each in shown]
    text = context.say("attendance", title=event.title, sessions=join("\n\n", lines))
    turning = navigation.page_buttons(
        context,
        ShowSessions(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowSessions(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    rows = (
        *((_button(context, number, each, found),) for number, each in shown),
        *turning,
        (context.button("btn_attendance_files", ShowSummary(event=event.id)),),
        (context.button("btn_manage_event", ManageEvent(event=event.id)),),
    )
    return (Reply(text, rows),)


async def _line(
    context: Context, event: Event, number: int, session: Session, found: list[Session]
) -> Text:
    return context.say(
        "attendance_line",
        number=number,
        name=wording.name(context, session, found),
        when=wording.when(context, event, session),
        present=await wording.present(context, session),
    )


def _button(context: Context, number: int, session: Session, found: list[Session]) -> Button:
    label = wording.short(f"{number}. {wording.name(context, session, found)}")
    return Button(label=label, press=ShowSession(session=session.id).wire)


async def one(context: Context, press: ShowSession) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    return (await session_screen(context, *run),)


async def session_screen(
    context: Context, event: Event, session: Session, note: Text | None = None
) -> Reply:
    found = await sessions.of_event(context.db, event.id)
    phase = window.phase(session, context.now)
    opens = session.starts - window.OPENS_BEFORE
    parts = [
        context.say(
            "attendance_session",
            what=await wording.what(context, event, session),
            when=wording.when(context, event, session),
            present=await wording.present(context, session),
        ),
    ]
    if event.state != "published":
        parts.append(event_wording.state(context, event))
    elif phase == "early":
        parts.append(context.say("attendance_early", opens=wording.moment(context, event, opens)))
    elif phase == "over":
        parts.append(context.say("attendance_over"))
    text = join("\n\n", parts)
    code = context.button("btn_show_code", ShowCode(session=session.id))
    marking = context.button("btn_mark", ShowMarking(session=session.id, after=0, words=""))
    everybody = context.button("btn_mark_all", AskMarkAll(session=session.id))
    walk_in = context.button("btn_walk_in", AskWalkIn(session=session.id))
    acting: Buttons = ()
    if window.is_open(event, session, context.now):
        acting = ((code, marking), (everybody, walk_in))
    elif window.is_taken(event, session, context.now):
        acting = ((marking, everybody), (walk_in,))
    others = context.button("btn_other_sessions", ShowSessions(event=event.id, after=0))
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    rows = (
        *acting,
        (context.button("btn_attendance_files", ShowSummary(event=event.id)),),
        *(((others,),) if len(found) > 1 else ()),
        (manage, *navigation.home(context)),
    )
    return Reply(noted(note, text), rows)
