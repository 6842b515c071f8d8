"""What was planned is worded when it is due, if it is still true."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from content.text import Text
from handlers.chat import Reply
from handlers.context import Context
from handlers.events import wording
from handlers.offices.hours import working_time
from handlers.people.address import called
from handlers.reminding import last_call
from handlers.reminding.days import days_of
from handlers.reminding.event_days import days_left, event_days, next_start
from handlers.reminding.last_call import answered_by, question_key
from handlers.reminding.planned import (
    AskComing,
    DaysAhead,
    LaterDay,
    SameDay,
    Snoozed,
    WorkdayBefore,
    planned,
)
from handlers.reminding.wording import reminder
from storage.events import events
from storage.events.events import Event
from storage.people.people import Person
from storage.post import outbox
from storage.seats import coming, enrolments
from storage.seats.enrolments import Enrolment


async def before(context: Context, notice: DaysAhead | WorkdayBefore) -> Reply | None:
    seat = await _still_expected(context, notice.event)
    return None if seat is None else await reminder(context, *seat, _days_left(context, seat[0]))


async def same_day(context: Context, notice: SameDay) -> Reply | None:
    seat = await _still_expected(context, notice.event)
    if seat is None:
        return None
    opening = context.say("reminder_today", called=called(context, context.person))
    return await reminder(context, *seat, opening, day=1)


async def later_day(context: Context, notice: LaterDay) -> Reply | None:
    seat = await _still_expected(context, notice.event, notice.day)
    if seat is None:
        return None
    opening = context.say(
        "reminder_later_day", called=called(context, context.person), day=notice.day
    )
    return await reminder(context, *seat, opening, day=notice.day)


async def snoozed(context: Context, notice: Snoozed) -> Reply | None:
    seat = await _still_expected(context, notice.event, None)
    if seat is None:
        return None
    opening = context.say("reminder_snoozed", called=called(context, context.person))
    days = await event_days(context.db, seat[0])
    begun = sum(day.starts <= context.now for day in days)
    return await reminder(context, *seat, opening, day=begun + 1 if begun else None)


async def ask_coming(context: Context, notice: AskComing) -> Reply | None:
    """Who said already that they come is only reminded, where that day reminds them anyway."""
    seat = await _still_expected(context, notice.event)
    if seat is None or context.person is None:
        return None
    event, mine = seat
    opening = _days_left(context, event)
    if mine.coming is not None:
        return await reminder(context, event, mine, opening) if notice.reminds else None
    office = await working_time(context.db, event.office)
    last = notice.days == min(days_of(event.asks), default=None)
    until = answered_by(event, context.now, office) if last and event.releases else None
    await coming.ask(context.db, mine.id, context.now, until)
    costs = until or await _last_answer(context, event, context.person)
    ask = _question(context, event, costs)
    if last and (event.releases or len(days_of(event.asks)) > 1):
        opening = context.say("last_call", opening=opening)
    question = await reminder(context, event, mine, opening, ask=ask)
    key = question_key(mine)
    await outbox.drop_key(context.db, context.chat.id, key)  # an earlier question stays as it is
    return replace(question, key=key)


def _question(context: Context, event: Event, until: datetime | None) -> Text:
    """`until`: when silence costs the seat, though the last call may be still to come."""
    who = called(context, context.person)
    if until is None:
        return context.say("ask_coming", called=who)
    said = wording.moment(context, event, until)
    return context.say("ask_coming_until", called=who, until=said)


async def _last_answer(context: Context, event: Event, person: Person) -> datetime | None:
    """By when, should they stay silent until the last call."""
    told = await planned(context.db, event, person, context.now)
    return await last_call.answer_to(context.db, event, told)


def _days_left(context: Context, event: Event) -> Text:
    days = days_left(event, context.now)
    who = called(context, context.person)
    return context.say("reminder_days", called=who, days=days)


async def _still_expected(
    context: Context, number: int, day: int | None = 1
) -> tuple[Event, Enrolment] | None:
    """The event and their confirmed seat, if that day of it (None: any) is still to come.

    None too for a seat that silence has cost, though nobody released it yet."""
    event = await events.event(context.db, number)
    if event is None or context.person is None or event.state != "published":
        return None
    days = await event_days(context.db, event)
    of_days = days if day is None else days[day - 1 : day]
    if next_start(of_days, context.now) is None:
        return None
    mine = await enrolments.of_person(context.db, number, context.person.id)
    if mine is None or mine.state != "confirmed":
        return None
    lost = await last_call.is_lost(context.db, event, mine, context.now, context.world)
    return None if lost else (event, mine)
