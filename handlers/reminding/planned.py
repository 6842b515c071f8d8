"""What somebody with a seat will be told before and on the days of the event, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.language import Select
from content.text import Text
from handlers.chat import Tell
from handlers.context import Context
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.people.address import called
from handlers.quiet import NATIONAL, Disturb, WorkingTime, last_day_before, next_moment
from handlers.reminding.days import days_of
from handlers.reminding.event_days import event_days
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.people.people import Person
from storage.post import notices
from storage.post.outbox import Lane
from storage.seats import coming, enrolments, participants

_AT_NINE = time(9)
_EARLIEST = time(5)  # the first hour in which an urgent message may go
_BEFORE = timedelta(hours=2)
_DAY = timedelta(days=1)


class DaysAhead(Notice, code="h-n", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    event: int
    days: int


class WorkdayBefore(Notice, code="h-1", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    event: int


class SameDay(Notice, code="h-0", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    event: int


class LaterDay(Notice, code="h-0+", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """The second day of an event, and each after it."""

    event: int
    day: int


class AskComing(Notice, code="h-?", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """A reminder that asks whether they still come."""

    event: int
    days: int


class Snoozed(Notice, code="h-z", lane=Lane.REMINDERS, disturb=Disturb.CHOSEN):
    event: int


_KINDS = (DaysAhead, WorkdayBefore, SameDay, LaterDay, AskComing, Snoozed)


async def begun(context: Context, event: Event) -> tuple[tuple[Tell, ...], Text]:
    """What is planned for who has a seat from now on, and the sentence that tells it."""
    assert context.person is not None
    told = await planned(context.db, event, context.person, context.now)
    note = context.say(
        "enrolled",
        called=called(context, context.person),
        name=context.person.name,
        reminders=Select(said(told)),
    )
    return told, note


def said(told: Sequence[Tell]) -> str:
    """What is planned, as the text `enrolled` tells it apart."""
    kinds = {type(tell.notice) for tell in told}
    ahead = bool(kinds & {DaysAhead, WorkdayBefore, AskComing})
    if SameDay in kinds:
        return "both" if ahead else "day"
    return "before" if ahead else "none"


async def planned(
    connection: Connection, event: Event, person: Person, now: datetime
) -> tuple[Tell, ...]:
    """What is still to come, by the days of both offices.

    Where one of them is closed, nobody could be reminded of the other's working day.
    """
    both = [await working_time(connection, office) for office in (event.office, person.office)]
    return plan(event, person, now, *both, later=await _later(connection, event))


async def replanned(connection: Connection, event: Event, now: datetime) -> tuple[Tell, ...]:
    """After its time changed, or it was cancelled: what was planned is taken back, and planned
    anew by the event as it is. Who said that they come meant the time that was."""
    await coming.ask_anew(connection, event.id)
    return await planned_for_all(connection, event, now)


async def planned_for_all(connection: Connection, event: Event, now: datetime) -> tuple[Tell, ...]:
    """What is planned for everybody with a confirmed seat, in place of what was."""
    office = await working_time(connection, event.office)
    later = await _later(connection, event)
    theirs: dict[int | None, WorkingTime] = {}
    told: list[Tell] = []
    for person in await participants.seated(connection, event.id):
        await forget(connection, event.id, person.id)
        if event.state != "published":
            continue
        if person.office not in theirs:
            theirs[person.office] = await working_time(connection, person.office)
        told += plan(event, person, now, office, theirs[person.office], later=later)
    return tuple(told)


async def planned_for_one(
    connection: Connection, person: Person, now: datetime
) -> tuple[Tell, ...]:
    """What is planned for this person in all their events, in place of what was."""
    told: list[Tell] = []
    for event in await events.of_person(connection, person.id, now):
        if await enrolments.is_enrolled(connection, event.id, person.id):
            await forget(connection, event.id, person.id)
            told += await planned(connection, event, person, now)
    return tuple(told)


async def withdraw(context: Context, event: int, person: int) -> None:
    """Who left is not reminded, and nobody waits for it."""
    await forget(context.db, event, person)


async def forget(connection: Connection, event: int, person: int) -> None:
    codes = [kind.code for kind in _KINDS]
    await notices.withdraw_about(connection, person, codes, event)


async def _later(connection: Connection, event: Event) -> Sequence[datetime]:
    return [day.starts for day in (await event_days(connection, event))[1:]]


def plan(
    event: Event,
    person: Person,
    now: datetime,
    *working: WorkingTime,
    later: Sequence[datetime] = (),
) -> tuple[Tell, ...]:
    """The reminders whose time is still to come; somebody who enrols later needs them no more.

    The last working time is of the person's own office: it decides when they are disturbed.
    `later` is when each day after the first begins."""
    told = (*_ahead(event, person, working or (NATIONAL,)), *_on_the_days(event, person, later))
    return tuple(tell for tell in told if now < tell.due < tell.expires)


def _ahead(event: Event, person: Person, working: Sequence[WorkingTime]) -> Iterator[Tell]:
    """On the last day on or before each that all work; where two fall on one day, the question
    goes before the reminder, and the nearer before the farther."""
    here = ZoneInfo(person.zone)
    day = event.starts.astimezone(here).date()
    told: dict[date, Notice] = {}
    for days, notice in _by_days(event, person):
        on = last_day_before(day - days * _DAY + _DAY, *working)
        if isinstance(notice, AskComing) or not isinstance(told.get(on), AskComing):
            told[on] = notice
    dates = sorted(told)
    early = datetime.combine(day, _EARLIEST, here)
    ends = [*(datetime.combine(each, time(), here) for each in dates[1:]), early]
    for on, end in zip(dates, ends, strict=True) if dates else ():
        nine = datetime.combine(on, _hour(working[-1]), here)
        due = next_moment(Disturb.WORKING, nine, person.zone, working[-1])
        yield Tell(person.id, told[on], due, min(end, event.starts))


def _by_days(event: Event, person: Person) -> list[tuple[int, Notice]]:
    """The farthest first."""
    asks, reminds = days_of(event.asks), wanted(event, person)
    found: list[tuple[int, Notice]] = []
    for days in sorted({*asks, *reminds} - {0}, reverse=True):
        if days in asks:
            found.append((days, AskComing(event=event.id, days=days)))
        elif days == 1:
            found.append((days, WorkdayBefore(event=event.id)))
        else:
            found.append((days, DaysAhead(event=event.id, days=days)))
    return found


def wanted(event: Event, person: Person) -> set[int]:
    """The days of the event's reminders, as far as the person wants them."""
    most = {"few": 1, "day": 0}.get(person.reminds or "all")
    return {days for days in days_of(event.reminds) if most is None or days <= most}


def _on_the_days(event: Event, person: Person, later: Sequence[datetime]) -> Iterator[Tell]:
    if 0 not in wanted(event, person):
        return
    here = ZoneInfo(person.zone)
    for number, starts in enumerate((event.starts, *later), 1):
        early = datetime.combine(starts.astimezone(here).date(), _EARLIEST, here)
        first = SameDay(event=event.id)
        notice = first if number == 1 else LaterDay(event=event.id, day=number)
        yield Tell(person.id, notice, max(early, starts - _BEFORE), starts)


def _hour(office: WorkingTime) -> time:
    return _AT_NINE if office.opens <= _AT_NINE < office.closes else office.opens
