"""Who is asked by an open poll, a hundred people at a time, and that they hear of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.answering.told import TOLD_WITHIN, PollAsked, PollAskedSoon, PollReminder
from handlers.context import World
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.people.consent import NAMES_POLLS
from handlers.polls import live
from handlers.polls.walking import each_to_its_end
from handlers.quiet import Disturb, next_moment
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.events import events
from storage.offices import offices
from storage.polls import asked
from storage.polls.polls import AUTOMATIC, Poll
from storage.post import notices

_AT_ONCE = 100
_COME_LATE = timedelta(hours=24)  # attendance is still written down, and people still enrol
_LATER = timedelta(days=1)


async def ask(database: Database, now: datetime, world: World) -> list[Untold]:
    async def step(connection: Connection, poll: Poll) -> bool:
        return await _step(connection, poll, now)

    return await each_to_its_end(database, step, "open")


async def ask_latecomers(database: Database, now: datetime, world: World) -> list[Untold]:
    async with database.transaction() as connection:
        await asked.look_again(connection, now - _COME_LATE)
    return []


async def _step(connection: Connection, poll: Poll, now: datetime) -> bool:
    """False at the end of the list."""
    people = await asked.ask_more(connection, poll, NAMES_POLLS, _AT_ONCE)
    if people:
        for notice, due in await _notices(connection, poll, now):
            expires = poll.closes or due + TOLD_WITHIN
            await notices.plan_for(connection, people, notice.code, notice.subject, due, expires)
        await live.tell(connection, poll.id, now)
    return people is not None


async def _notices(
    connection: Connection, poll: Poll, now: datetime
) -> list[tuple[Notice, datetime]]:
    """That they are asked, and of what is more than one question a reminder on the next working
    day after they heard of it."""
    office = await offices.office(connection, poll.office)
    assert office is not None
    works = await working_time(connection, poll.office)
    fresh = await _is_fresh(connection, poll, now)
    first: Notice = PollAskedSoon(poll=poll.id) if fresh else PollAsked(poll=poll.id)
    told: list[tuple[Notice, datetime]] = [(first, now)]
    if poll.purpose != "quick":
        soon = Disturb.URGENT if fresh else Disturb.WORKING
        heard = next_moment(soon, now, office.zone, works)
        again = next_moment(Disturb.WORKING, heard + _LATER, office.zone, works)
        told.append((PollReminder(poll=poll.id), again))
    return told


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
