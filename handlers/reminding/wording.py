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
from handlers.menu import navigation
from handlers.reminding.calendar import calendar_button
from handlers.reminding.event_days import Day, event_days, next_start
from handlers.reminding.presses import Coming, Snooze
from handlers.seats.presses import AskLeave
from storage.events.events import Event
from storage.offices import offices

HOUR = timedelta(hours=1)
_MORNING = time(7)


async def reminder(
    context: Context,
    event: Event,
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
    text = join("\n", [body, *_details(context, event, shown)])
    office = await offices.office(context.db, event.office)
    if office is not None and office.signature is not None:
        text = join("\n\n", [text, context.say("signed", signature=office.signature)])
    if ask is not None:
        text = join("\n\n", [text, ask])
    later = _snoozes(context, event, next_start(days, context.now)) if ask is None else ()
    return Reply(text, (*_answers(context, event), *later, navigation.home(context)))


def _details(context: Context, event: Event, day: Day) -> list[Text]:
    """What is known beside time and place, a line each."""
    lines = []
    if day.link is not None:
        lines.append(context.say("reminder_link", link=day.link))
    if event.map is not None:
        lines.append(context.say("reminder_map", link=event.map))
    if event.bring is not None:
        lines.append(context.say("reminder_bring", what=event.bring))
    return [*lines, context.say("reminder_contact", contact=event.contact)]


def _answers(context: Context, event: Event) -> Buttons:
    come = context.button("btn_coming", Coming(event=event.id))
    leave = context.button("btn_cannot_come", AskLeave(event=event.id))
    details = context.button("btn_details", ShowEvent(event=event.id))
    return (context.choose(come, leave), (calendar_button(context, event), details))


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
