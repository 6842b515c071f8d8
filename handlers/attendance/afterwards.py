"""After the event: its coordinators learn what came of it, and who was there is thanked.

Where nobody took attendance, participants are told nothing: who is absent is not known.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.answering.presses import Answer
from handlers.attendance import summary
from handlers.attendance.presses import AttendanceProof
from handlers.chat import Buttons, Reply, Tell
from handlers.context import Context, World
from handlers.events import wording
from handlers.events.browse import ShowEvent
from handlers.materials.access import ways as materials_ways
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.people import rights
from handlers.people.address import called
from handlers.people.consent import NAMES_POLLS, names
from handlers.quiet import Disturb, next_moment
from handlers.telling import Untold
from handlers.turn import plan
from storage.attendance import attendance, turnout
from storage.attendance.turnout import Ended
from storage.connection import Connection, Database
from storage.events import events, series
from storage.events.events import Event
from storage.offices import roles
from storage.people.people import Person
from storage.polls import evaluations
from storage.post.outbox import Lane
from storage.seats import enrolments, participants

SUMMED_UP_AFTER = timedelta(hours=1)
_STILL_NEWS = timedelta(days=30)  # an event that ended before is history, as after an upgrade
_TOLD_WITHIN = timedelta(days=5)
_AT_ONCE = 100


class EventSummedUp(Notice, code="ev-sum", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """For its coordinators."""

    event: int


class EventOver(Notice, code="ev-end", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """For who had a seat: thanks, or that they were missed."""

    event: int


async def follow(database: Database, now: datetime, world: World) -> list[Untold]:
    """An hour after its end, each event is summed up once."""
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            since, until = now - _STILL_NEWS, now - SUMMED_UP_AFTER
            ended = await turnout.unfollowed(connection, since, until)
            if ended is None:
                break
            await turnout.follow(connection, ended.id, now)
            await plan(connection, await told(connection, ended, now))
    return []


async def told(connection: Connection, ended: Ended, now: datetime) -> tuple[Tell, ...]:
    """Who hears what of it, and when: in working hours of its office."""
    office = await working_time(connection, ended.office)
    soon = next_moment(Disturb.WORKING, now, ended.zone, office)
    summed_up = EventSummedUp(event=ended.id)
    holders = await roles.holders(connection, ended.office)
    coordinators = [each.person for each in holders if each.role == "coordinator"]
    tells = [Tell(person, summed_up, soon, soon + _TOLD_WITHIN) for person in coordinators]
    if await turnout.took_attendance(connection, ended.id):
        due = next_moment(Disturb.WORKING, _next_day(ended), ended.zone, office)
        over = EventOver(event=ended.id)
        seated = await participants.listed(connection, ended.id, ("confirmed",))
        tells += [
            Tell(each.person, over, due, max(due, now) + _TOLD_WITHIN)
            for each in seated
            if not each.vouched
        ]
    return tuple(tells)


def _next_day(ended: Ended) -> datetime:
    here = ZoneInfo(ended.zone)
    day: date = ended.ends.astimezone(here).date() + timedelta(days=1)
    return datetime.combine(day, time(), here)


async def summed_up(context: Context, notice: EventSummedUp) -> Reply | None:
    event = await events.event(context.db, notice.event)
    if event is None or event.state != "published" or event.ends > context.now:
        return None
    if not await rights.may_act_for(context, event.office):
        return None
    return await summary.screen(context, event)


async def over(context: Context, notice: EventOver) -> Reply | None:
    """As it stands now: a mark may have been put right meanwhile."""
    event = await events.event(context.db, notice.event)
    person = context.person
    if event is None or person is None or event.state != "published" or event.ends > context.now:
        return None
    if not await enrolments.is_enrolled(context.db, event.id, person.id):
        return None
    name = called(context, person)
    handed_out = await materials_ways(context, event)
    if there := await attendance.of_person_at(context.db, event.id, person.id):
        text = await _thanks(context, event, person)
        taken = await attendance.taken(context.db, event.id)
        if len(there) < taken:
            partly = context.say("thanks_partly", there=len(there), all=taken)
            text = join("\n\n", [text, partly])
        proof = context.button("btn_proof", AttendanceProof(event=event.id))
        return Reply(text, ((proof,), *handed_out, navigation.home(context)))
    when = wording.when(context, event)
    why = await _asked_why(context, event, person)
    asks = Select("yes" if why else "no")
    text = context.say("missed_you", called=name, title=event.title, when=when, why=asks)
    others = context.button("btn_events", Go(command="kegiatan"))
    asking = context.button("btn_ask", Go(command="tanya"))
    details = context.button("btn_details", ShowEvent(event=event.id))
    rows = (*why, (asking, details), *handed_out, (others, *navigation.home(context)))
    return Reply(text, rows)


async def _asked_why(context: Context, event: Event, person: Person) -> Buttons:
    """In the same message, not in one of its own."""
    poll = await evaluations.of_event(context.db, event.id, "absence")
    if poll is None or poll.state not in ("scheduled", "open") or not names(person, NAMES_POLLS):
        return ()
    if poll.opens is not None and poll.opens > context.now:
        return ()
    return ((context.button("btn_say_why", Answer(poll=poll.id)),),)


async def _thanks(context: Context, event: Event, person: Person) -> Text:
    """Of a series, for which meeting, and when they meet again."""
    name = called(context, person)
    if event.series is None:
        return context.say("thanks_for_coming", called=name, title=event.title)
    day = event.starts.astimezone(ZoneInfo(event.zone)).date()
    text = context.say(
        "thanks_for_meeting",
        called=name,
        title=event.title,
        day=dates.day(day, context.language),
    )
    again = await series.own_ahead(context.db, event, person.id, context.now)
    if not again:
        return text
    when = wording.when(context, again[0])
    return join("\n\n", [text, context.say("next_own_meeting", when=when)])
