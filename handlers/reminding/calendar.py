"""*Ke kalender*: the sessions of an event as a file that calendars read."""

from __future__ import annotations

import hmac
from datetime import timedelta
from typing import Literal

from content.text import join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.files.attachments import Appointment, Calendar
from handlers.reminding.presses import ToCalendar
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Removed, Session
from storage.seats import enrolments

_ALARMS = (timedelta(days=1), timedelta(hours=2))
_MOST_REMOVED = 200
_MOST_OF_NAME = 12  # characters that tell one installation from another


def calendar_button(context: Context, event: Event) -> Button:
    press = ToCalendar(event=event.id)
    if event.state == "cancelled":
        return context.button("btn_out_of_calendar", press)
    return context.button("btn_calendar", press)


async def send(context: Context, press: ToCalendar) -> Posts:
    """Of a cancelled event, a file that takes it out of the calendar."""
    event = await browse.seen(context, press.event)
    if event is None or event.state == "draft":
        return await browse.gone(context)
    if event.state == "cancelled":
        text = context.say("calendar_cancelled", title=event.title)
    else:
        text = context.say("calendar_file", title=event.title)
    toast = Toast(context.say("file_coming"))
    return (toast, Reply(text, file=await calendar(context, event)))


async def calendar(context: Context, event: Event) -> Calendar:
    found = await sessions.of_event(context.db, event.id)
    gone = await sessions.removed(context.db, event.id, context.now, _MOST_REMOVED)
    person = context.person
    seated = person is not None and await enrolments.is_enrolled(context.db, event.id, person.id)
    method: Literal["PUBLISH", "CANCEL"] = "CANCEL" if event.state == "cancelled" else "PUBLISH"
    return Calendar(
        file_name=context.say("calendar_file_name", event=str(event.id)).plain,
        method=method,
        made=context.now,
        sequence=event.version,
        alarms=_ALARMS,
        appointments=(
            *(_appointment(context, event, each, seated) for each in found),
            *(_taken_back(context, event, each) for each in gone),
        ),
    )


def _appointment(context: Context, event: Event, session: Session, seated: bool) -> Appointment:
    """The way into an online room is for those who have a seat."""
    return Appointment(
        uid=_uid(context, session.id),
        starts=session.starts,
        ends=session.ends,
        title=_title(event, session.title),
        place=session.place or event.place,
        about=_about(context, event, session),
        link=session.link if seated else None,
    )


def _taken_back(context: Context, event: Event, session: Removed) -> Appointment:
    """Who has it in a calendar has it no more."""
    return Appointment(
        uid=_uid(context, session.id),
        starts=session.starts,
        ends=session.ends,
        title=_title(event, session.title),
        place=event.place,
        about=context.say("calendar_office", office=event.office_name).plain,
        cancelled=True,
    )


def _uid(context: Context, session: int) -> str:
    return f"session-{session}@{_installation(context)}"


def _title(event: Event, session: str | None) -> str:
    return event.title if session is None else f"{event.title}: {session}"


def _about(context: Context, event: Event, session: Session) -> str:
    lines = [context.say("calendar_office", office=event.office_name)]
    if session.speaker is not None:
        lines.append(context.say("calendar_speaker", speaker=session.speaker))
    if event.map is not None:
        lines.append(context.say("reminder_map", link=event.map))
    if event.bring is not None:
        lines.append(context.say("reminder_bring", what=event.bring))
    return join("\n", [*lines, context.say("reminder_contact", contact=event.contact)]).plain


def _installation(context: Context) -> str:
    """Always the same here, and nowhere else: two services may number their sessions alike."""
    name = hmac.digest(context.world.invitation_key, b"calendar", "sha256").hex()
    return f"{name[:_MOST_OF_NAME]}.rekan-pustaka"
