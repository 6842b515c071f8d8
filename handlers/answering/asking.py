"""Who is asked by an open poll, a hundred people at a time, and that they hear of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.answering.told import TOLD_WITHIN, PollAsked, PollAskedSoon, PollReminder
from handlers.chat import Tell
from handlers.context import World
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.people.consent import NAMES_POLLS
from handlers.polls import live
from handlers.quiet import Disturb, next_moment
from handlers.telling import Untold
from handlers.turn import plan
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.events import events
from storage.offices import offices
from storage.polls import asked, polls
from storage.polls.polls import AUTOMATIC, Poll

_AT_ONCE = 100
_COME_LATE = timedelta(hours=24)  # attendance is still written down, and people still enrol
_LATER = timedelta(days=1)


async def ask(database: Database, now: datetime, world: World) -> list[Untold]:
    """Each in transactions of its own, so that turns go between them; one poll of which people
    cannot be asked does not stop the others."""
    untold, number = list[Untold](), 0
    while True:
        async with database.transaction() as connection:
            poll = await asked.to_list(connection, number)
        if poll is None:
            return untold
        number = poll.id
        try:
            while await _step(database, number, now):
                pass
        except Unavailable:
            raise
        except Exception as error:
            untold.append(Untold("poll", error))


async def ask_latecomers(database: Database, now: datetime, world: World) -> list[Untold]:
    async with database.transaction() as connection:
        await asked.look_again(connection, now - _COME_LATE)
    return []


async def _step(database: Database, number: int, now: datetime) -> bool:
    """False at the end of the list, or where it was closed meanwhile."""
    async with database.transaction() as connection:
        poll = await polls.poll(connection, number)
        if poll is None or poll.state != "open" or poll.listed_to is None:
            return False
        people = await asked.ask_more(connection, poll, NAMES_POLLS, _AT_ONCE)
        if people is None:
            await asked.end_list(connection, number)
            return False
        if people:
            await plan(connection, await _tells(connection, poll, people, now))
            await live.tell(connection, number, now)
        return True


async def _tells(
    connection: Connection, poll: Poll, people: list[int], now: datetime
) -> tuple[Tell, ...]:
    """That they are asked, and of what is more than one question a reminder on the next working
    day after they heard of it."""
    office = await offices.office(connection, poll.office)
    assert office is not None
    works = await working_time(connection, poll.office)
    fresh = await _is_fresh(connection, poll, now)
    first: Notice = PollAskedSoon(poll=poll.id) if fresh else PollAsked(poll=poll.id)
    told = [(first, now)]
    if poll.purpose != "quick":
        soon = Disturb.URGENT if fresh else Disturb.WORKING
        heard = next_moment(soon, now, office.zone, works)
        again = next_moment(Disturb.WORKING, heard + _LATER, office.zone, works)
        told.append((PollReminder(poll=poll.id), again))
    return tuple(
        Tell(person, notice, due, poll.closes or due + TOLD_WITHIN)
        for person in people
        for notice, due in told
    )


async def _is_fresh(connection: Connection, poll: Poll, now: datetime) -> bool:
    """Does it ask about something of today?"""
    if poll.purpose in AUTOMATIC:
        return True
    event = await events.event(connection, poll.event) if poll.event is not None else None
    if event is None:
        return False
    zone = ZoneInfo(event.zone)
    first, last = (each.astimezone(zone).date() for each in (event.starts, event.ends))
    return first <= now.astimezone(zone).date() <= last
