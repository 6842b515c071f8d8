"""What somebody with a seat will be told before and on the days of the event, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.chat import Tell
from handlers.context import Context
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.quiet import NATIONAL, Disturb, WorkingTime, last_day_before, next_moment
from handlers.reminding.days import days_of
from handlers.reminding.event_days import event_days
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.people.people import Person
from storage.post import notices
from storage.post.outbox import Lane
from storage.seats import enrolments, participants

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
    reminds: bool = False  # also who said already that they come


class Snoozed(Notice, code="h-z", lane=Lane.REMINDERS, disturb=Disturb.CHOSEN):
    event: int


AHEAD = (DaysAhead, WorkdayBefore, AskComing)
_PLANNED = (DaysAhead, WorkdayBefore, SameDay, LaterDay, AskComing)


async def planned(
    connection: Connection, event: Event, person: Person, now: datetime
) -> tuple[Tell, ...]:
    """What is still to come, by the days of both offices.

    Where one of them is closed, nobody could be reminded of the other's working day.
    """
    return await planned_for_each(connection, event, (person,), now)


async def planned_for_each(
    connection: Connection, event: Event, people: Sequence[Person], now: datetime
) -> tuple[Tell, ...]:
    """The same for several, though what they share is looked up once."""
    office = await working_time(connection, event.office)
    later = await _later(connection, event)
    theirs: dict[int | None, WorkingTime] = {}
    told: list[Tell] = []
    for person in people:
        if person.office not in theirs:
            theirs[person.office] = await working_time(connection, person.office)
        told += plan(event, person, now, office, theirs[person.office], later=later)
    return tuple(told)


async def planned_for_all(
    connection: Connection, event: Event, now: datetime, moved: bool
) -> tuple[Tell, ...]:
    """What is planned for everybody with a confirmed seat, in place of what was.

    Unless the event was `moved`, what is due already is told; unless it was called off, also what
    somebody asked to be told again."""
    people = await participants.seated(connection, event.id)
    if event.state != "published":
        for person in people:
            await forget(connection, event.id, person.id)
        return ()
    for person in people:
        await _forget_planned(connection, event.id, person.id, None if moved else now)
    return await planned_for_each(connection, event, people, now)


async def planned_for_one(
    connection: Connection, person: Person, now: datetime
) -> tuple[Tell, ...]:
    """What is planned for this person in all their events, in place of what was."""
    told: list[Tell] = []
    for event in await events.of_person(connection, person.id, now):
        if await enrolments.is_enrolled(connection, event.id, person.id):
            await _forget_planned(connection, event.id, person.id, now)
            told += await planned(connection, event, person, now)
    return tuple(told)


async def withdraw(context: Context, event: int, person: int) -> None:
    """Who left is not reminded, and nobody waits for it."""
    await forget(context.db, event, person)


async def forget(connection: Connection, event: int, person: int) -> None:
    await notices.withdraw_about(connection, person, _codes(*_PLANNED, Snoozed), event)


async def _forget_planned(
    connection: Connection, event: int, person: int, after: datetime | None
) -> None:
    """What nobody asked for, as far as it is due later than that."""
    await notices.withdraw_about(connection, person, _codes(*_PLANNED), event, after=after)


def _codes(*kinds: type[Notice]) -> list[str]:
    return [kind.code for kind in kinds]


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

    def fall_on(days: set[int]) -> dict[date, int]:
        farthest_first = sorted(days - {0}, reverse=True)
        return {
            last_day_before(day - each * _DAY + _DAY, *working): each for each in farthest_first
        }

    reminds = fall_on(wanted(event, person))
    told = {on: _reminder(event, days) for on, days in reminds.items()}
    for on, days in fall_on(set(days_of(event.asks))).items():
        told[on] = AskComing(event=event.id, days=days, reminds=on in reminds)
    dates = sorted(told)
    early = datetime.combine(day, _EARLIEST, here)
    ends = [*(datetime.combine(each, time(), here) for each in dates[1:]), early]
    for on, end in zip(dates, ends, strict=True) if dates else ():
        nine = datetime.combine(on, _hour(working[-1]), here)
        due = next_moment(Disturb.WORKING, nine, person.zone, working[-1])
        yield Tell(person.id, told[on], due, min(end, event.starts))


def _reminder(event: Event, days: int) -> Notice:
    return WorkdayBefore(event=event.id) if days == 1 else DaysAhead(event=event.id, days=days)


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
