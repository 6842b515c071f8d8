"""Reminders of an event somebody has a seat in: the last working day before, and the day."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.language import Select
from content.text import Text, join
from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events import wording
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.people.address import called
from handlers.quiet import NATIONAL, Disturb, WorkingTime, last_day_before
from handlers.seats.presses import AskLeave
from storage import enrolments, events, offices
from storage.events import Event
from storage.people import Person
from storage.post import notices
from storage.post.outbox import Lane

_AT_NINE = time(9)
_EARLIEST = time(5)  # the first hour in which an urgent message may go
_BEFORE = timedelta(hours=2)


class WorkdayBefore(Notice, code="h-1", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    event: int


class SameDay(Notice, code="h-0", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    event: int


async def planned(context: Context, event: Event, person: Person) -> tuple[Tell, ...]:
    """The reminders that are still to come, by the days of both offices.

    Where one of them is closed, nobody could be reminded of the other's working day.
    """
    both = [await working_time(context.db, office) for office in (event.office, person.office)]
    return plan(event, person, context.now, *both)


async def begun(context: Context, event: Event) -> tuple[tuple[Tell, ...], Text]:
    """What is planned for who has a seat from now on, and the sentence that tells it."""
    assert context.person is not None
    told = await planned(context, event, context.person)
    note = context.say(
        "enrolled",
        called=called(context, context.person),
        name=context.person.name,
        reminders=Select(said(told)),
    )
    return told, note


def plan(event: Event, person: Person, now: datetime, *working: WorkingTime) -> tuple[Tell, ...]:
    """The reminders whose time is still to come; somebody who enrols later needs them no more.

    The last working time is of the person's own office: it decides when they are disturbed."""
    here = ZoneInfo(person.zone)
    day = event.starts.astimezone(here).date()
    early = datetime.combine(day, _EARLIEST, here)
    theirs = working or (NATIONAL,)
    before = datetime.combine(last_day_before(day, *theirs), _hour(theirs[-1]), here)
    reminders = (
        Tell(person.id, WorkdayBefore(event=event.id), before, min(early, event.starts)),
        Tell(person.id, SameDay(event=event.id), max(early, event.starts - _BEFORE), event.starts),
    )
    return tuple(tell for tell in reminders if now < tell.due < tell.expires)


def _hour(office: WorkingTime) -> time:
    return _AT_NINE if office.opens <= _AT_NINE < office.closes else office.opens


def said(planned: tuple[Tell, ...]) -> str:
    """What the planned reminders are, as the text `enrolled` tells them apart."""
    kinds = {type(tell.notice) for tell in planned}
    if len(kinds) == 2:
        return "both"
    return "before" if WorkdayBefore in kinds else "day" if SameDay in kinds else "none"


async def withdraw(context: Context, event: int, person: int) -> None:
    """Who left is not reminded, and nobody waits for it."""
    for notice in (WorkdayBefore(event=event), SameDay(event=event)):
        await notices.withdraw(context.db, person, notice.code, notice.subject)


async def workday_before(context: Context, notice: WorkdayBefore) -> Reply | None:
    event = await _still_expected(context, notice.event)
    if event is None:
        return None
    opening = context.say("reminder_before", called=called(context, context.person))
    return await _reminder(context, event, opening)


async def same_day(context: Context, notice: SameDay) -> Reply | None:
    event = await _still_expected(context, notice.event)
    if event is None:
        return None
    opening = context.say("reminder_today", called=called(context, context.person))
    return await _reminder(context, event, opening)


async def _still_expected(context: Context, number: int) -> Event | None:
    """The event, if it is still to come and this person still has a seat."""
    event = await events.event(context.db, number)
    if event is None or context.person is None or event.starts <= context.now:
        return None
    seated = await enrolments.is_enrolled(context.db, number, context.person.id)
    return event if seated else None


async def _reminder(context: Context, event: Event, opening: Text) -> Reply:
    office = await offices.office(context.db, event.office)
    text = context.say(
        "reminder",
        opening=opening,
        title=event.title,
        when=wording.when(context, event),
        place=event.place,
    )
    if office is not None and office.signature is not None:
        text = join("\n\n", [text, context.say("signed", signature=office.signature)])
    details = context.button("btn_details", ShowEvent(event=event.id))
    leave = context.button("btn_cannot_come", AskLeave(event=event.id))
    return Reply(text, ((details, leave), navigation.home(context)))
