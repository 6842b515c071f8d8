"""A reminder in words, and what can be done about it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from content import dates
from content.text import Text, join
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.events import wording
from handlers.events.browse import ShowEvent
from handlers.letters import way as letters
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.reminding.calendar import calendar_button
from handlers.reminding.event_days import Day, event_days, is_its_day, next_start
from handlers.reminding.presses import Coming, Snooze
from handlers.seats.presses import AskLeave
from storage.events import series
from storage.events.events import Event
from storage.events.sessions import Session
from storage.offices import offices
from storage.seats.enrolments import Enrolment

HOUR = timedelta(hours=1)
_MORNING = time(7)
_MOST_SESSIONS = 4  # lines


async def reminder(
    context: Context,
    event: Event,
    mine: Enrolment,
    opening: Text,
    day: int | None = None,
    ask: Text | None = None,
) -> Reply:
    """Of all the event, or of one day of it, from 1. `ask` is the question that ends it."""
    days = await event_days(context.db, event)
    shown = days[day - 1 if day else 0]
    when = wording.when(context, event)
    if day is not None:
        when = dates.span_of_time(shown.starts, shown.ends, event.zone, context.language)
    body = context.say("reminder", opening=opening, title=event.title, when=when, place=shown.place)
    meeting = await _meeting(context, event)
    text = join("\n", [body, *meeting, *_details(context, event, shown, day)])
    office = await offices.office(context.db, event.office)
    signed = None
    if office is not None and office.signature is not None:
        signed = context.say("signed", signature=office.signature)
    today = is_its_day(event, context.now)
    letter = letters.missing(context, event, mine)
    check_in = context.say("reminder_check_in") if today else None
    parts = [text, letter, check_in, signed, ask]
    text = join("\n\n", [part for part in parts if part is not None])
    send = letters.ways(context, event, mine) if letter is not None else ()
    if ask is not None:
        return Reply(text, (*asked(context, event), *send, navigation.home(context)))
    later = _snoozes(context, event, next_start(days, context.now))
    rows = (*answers(context, event, mine), *send, *later, navigation.home(context))
    return Reply(text, rows)


async def _meeting(context: Context, event: Event) -> list[Text]:
    """Which of its series it is."""
    place = await series.place(context.db, event) if event.series is not None else None
    if place is None:
        return []
    return [context.say("reminder_meeting", place=place.place, meetings=place.events)]


def _details(context: Context, event: Event, day: Day, number: int | None) -> list[Text]:
    """What is known beside time and place, a line each."""
    lines = _hours(context, event, day, number)
    if day.link is not None:
        lines.append(context.say("reminder_link", link=day.link))
    if event.map is not None:
        lines.append(context.say("reminder_map", link=event.map))
    if event.bring is not None:
        lines.append(context.say("reminder_bring", what=event.bring))
    return [*lines, context.say("reminder_contact", contact=event.contact)]


def _hours(context: Context, event: Event, day: Day, number: int | None) -> list[Text]:
    """Of all the event, the first of several days; of one day, its sessions that have a name."""
    if number is not None:
        named = [each for each in day.sessions if each.title][:_MOST_SESSIONS]
        return [_session(context, event, each) for each in named]
    if day.ends == event.ends:
        return []
    span = dates.short_span(day.starts, day.ends, event.zone, context.language)
    return [context.say("reminder_first_day", when=span)]


def _session(context: Context, event: Event, session: Session) -> Text:
    at = dates.clock(session.starts.astimezone(ZoneInfo(event.zone)).time(), context.language)
    what = " · ".join(filter(None, (session.title, session.speaker)))
    return context.say("reminder_session", at=at, what=what)


def asked(context: Context, event: Event) -> Buttons:
    """The answers to the question whether they come, and what else one may want then."""
    come = context.button("btn_coming", Coming(event=event.id))
    return (context.choose(come, _leaving(context, event)), _more(context, event))


def answers(context: Context, event: Event, mine: Enrolment) -> Buttons:
    """On its day, whoever comes says so by the code that is shown there."""
    if not is_its_day(event, context.now):
        if mine.coming is None:
            return asked(context, event)
        return ((_leaving(context, event),), _more(context, event))
    organisers = context.button("btn_ask", Go(command="tanya"))
    leave = (_leaving(context, event),) if context.now < event.starts else ()
    return ((organisers, *leave), _more(context, event))


def _leaving(context: Context, event: Event) -> Button:
    return context.button("btn_cannot_come", AskLeave(event=event.id))


def _more(context: Context, event: Event) -> tuple[Button, Button]:
    details = context.button("btn_details", ShowEvent(event=event.id))
    return calendar_button(context, event), details


def _snoozes(context: Context, event: Event, until: datetime | None) -> Buttons:
    """Later is offered where it is still before the beginning, whose own day reminds anyway."""
    if until is None:
        return ()
    row: list[Button] = []
    if context.now + HOUR < until:
        row.append(context.button("btn_snooze_hour", Snooze(event=event.id, until="hour")))
    if morning(context).date() < until.astimezone(ZoneInfo(context.zone)).date():
        row.append(context.button("btn_snooze_morning", Snooze(event=event.id, until="morning")))
    return (tuple(row),) if row else ()


def morning(context: Context) -> datetime:
    """Tomorrow, by the person's clock."""
    here = ZoneInfo(context.zone)
    tomorrow = context.now.astimezone(here).date() + timedelta(days=1)
    return datetime.combine(tomorrow, _MORNING, here)
