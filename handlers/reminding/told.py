"""What was planned is worded when it is due, if it is still true."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from content import dates
from content.text import Text
from handlers.chat import Reply
from handlers.context import Context
from handlers.offices.hours import working_time
from handlers.people.address import called
from handlers.quiet import Disturb, when_hours_passed
from handlers.reminding.days import days_of
from handlers.reminding.event_days import event_days, next_start
from handlers.reminding.planned import (
    AskComing,
    DaysAhead,
    LaterDay,
    SameDay,
    Snoozed,
    WorkdayBefore,
    wanted,
)
from handlers.reminding.wording import reminder
from storage.events import events
from storage.events.events import Event
from storage.seats import coming, enrolments
from storage.seats.enrolments import Enrolment

ANSWERED_WITHIN = timedelta(hours=24)


async def days_ahead(context: Context, notice: DaysAhead) -> Reply | None:
    seat = await _still_expected(context, notice.event)
    return None if seat is None else await reminder(context, seat[0], _days_left(context, seat[0]))


async def workday_before(context: Context, notice: WorkdayBefore) -> Reply | None:
    seat = await _still_expected(context, notice.event)
    if seat is None:
        return None
    opening = context.say("reminder_before", called=called(context, context.person))
    return await reminder(context, seat[0], opening)


async def same_day(context: Context, notice: SameDay) -> Reply | None:
    seat = await _still_expected(context, notice.event)
    if seat is None:
        return None
    opening = context.say("reminder_today", called=called(context, context.person))
    return await reminder(context, seat[0], opening, day=1)


async def later_day(context: Context, notice: LaterDay) -> Reply | None:
    seat = await _still_expected(context, notice.event, notice.day)
    if seat is None:
        return None
    opening = context.say(
        "reminder_later_day", called=called(context, context.person), day=notice.day
    )
    return await reminder(context, seat[0], opening, day=notice.day)


async def snoozed(context: Context, notice: Snoozed) -> Reply | None:
    seat = await _still_expected(context, notice.event, None)
    if seat is None:
        return None
    opening = context.say("reminder_snoozed", called=called(context, context.person))
    return await reminder(context, seat[0], opening)


async def ask_coming(context: Context, notice: AskComing) -> Reply | None:
    """Who said already that they come is only reminded, where that day reminds them anyway."""
    seat = await _still_expected(context, notice.event)
    if seat is None or context.person is None:
        return None
    event, mine = seat
    opening = _days_left(context, event)
    if mine.coming is not None:
        reminds = notice.days in wanted(event, context.person)
        return await reminder(context, event, opening) if reminds else None
    until = await _until(context, event, notice)
    await coming.ask(context.db, mine.id, context.now, until)
    return await reminder(context, event, opening, ask=_question(context, until))


def _question(context: Context, until: datetime | None) -> Text:
    who = called(context, context.person)
    if until is None:
        return context.say("ask_coming", called=who)
    said = dates.moment(until, context.zone, context.language)
    return context.say("ask_coming_until", called=who, until=said)


async def _until(context: Context, event: Event, notice: AskComing) -> datetime | None:
    """By when the last call wants an answer, where silence costs the seat.

    At the latest halfway to the beginning, so that the next one can still come."""
    if not event.releases or notice.days != min(days_of(event.asks), default=None):
        return None
    office = await working_time(context.db, context.person.office if context.person else None)
    answered = when_hours_passed(
        Disturb.WORKING, context.now, ANSWERED_WITHIN, context.zone, office
    )
    return min(answered, context.now + (event.starts - context.now) / 2)


def _days_left(context: Context, event: Event) -> Text:
    here = ZoneInfo(context.zone)
    left = event.starts.astimezone(here).date() - context.now.astimezone(here).date()
    return context.say("reminder_days", called=called(context, context.person), days=left.days)


async def _still_expected(
    context: Context, number: int, day: int | None = 1
) -> tuple[Event, Enrolment] | None:
    """The event and their confirmed seat, if that day of it (None: any) is still to come."""
    event = await events.event(context.db, number)
    if event is None or context.person is None or event.state != "published":
        return None
    days = await event_days(context.db, event)
    of_days = days if day is None else days[day - 1 : day]
    if next_start(of_days, context.now) is None:
        return None
    mine = await enrolments.of_person(context.db, number, context.person.id)
    return (event, mine) if mine is not None and mine.state == "confirmed" else None
