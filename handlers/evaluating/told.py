"""Coordinators hear once what participants said of their event."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.chat import Reply
from handlers.context import Context
from handlers.evaluating import lines
from handlers.evaluating.presses import EventEvaluation
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.planning.running import running
from handlers.quiet import Disturb, WorkingTime, next_moment
from handlers.results.presses import ShowResults
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.offices import roles
from storage.polls import evaluations
from storage.post import notices
from storage.post.outbox import Lane

_WAITS_FOR = 2  # working days
_LOOKS_BACK = timedelta(days=21)  # the longest holidays between the event and the notice
_TOLD_WITHIN = timedelta(days=5)


class EventEvaluated(Notice, code="ev-val", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """For its coordinators: what its participants said of it."""

    event: int


async def plan(connection: Connection, event: Event, now: datetime) -> None:
    """For the second working day after it."""
    office = await working_time(connection, event.office)
    here = ZoneInfo(event.zone)
    day = _working_day_after(event.ends.astimezone(here).date(), office)
    for person in await _coordinators(connection, event):
        await _tell(connection, person, event, datetime.combine(day, time(), here), office)


def _working_day_after(day: date, office: WorkingTime) -> date:
    left = _WAITS_FOR
    while left:
        day += timedelta(days=1)
        left -= office.works(day)
    return day


async def bring_forward(connection: Connection, now: datetime) -> None:
    """Where nobody can answer any more, it waits no longer."""
    for poll in await evaluations.closed_of_ended(connection, now - _LOOKS_BACK, now):
        event = await events.event(connection, poll.event or 0)
        if event is None or poll.closed is None:
            continue
        notice = EventEvaluated(event=event.id)
        office = await working_time(connection, event.office)
        for person in await _coordinators(connection, event):
            if await notices.waits(connection, person, notice.code, notice.subject):
                await _tell(connection, person, event, poll.closed, office)


async def _coordinators(connection: Connection, event: Event) -> list[int]:
    holders = await roles.holders(connection, event.office)
    return [each.person for each in holders if each.role == "coordinator"]


async def _tell(
    connection: Connection, person: int, event: Event, at: datetime, office: WorkingTime
) -> None:
    due = next_moment(Disturb.WORKING, at, event.zone, office)
    notice = EventEvaluated(event=event.id)
    await notices.plan(connection, person, notice.code, notice.subject, due, due + _TOLD_WITHIN)


async def evaluated(context: Context, notice: EventEvaluated) -> Reply | None:
    event = await running(context, notice.event)
    poll = await evaluations.of_event(context.db, notice.event, "organiser")
    if event is None or poll is None or event.state != "published":
        return None
    results = context.button("btn_evaluation_results", ShowResults(number=poll.id))
    whole = context.button("btn_evaluation", EventEvaluation(event=event.id))
    text = await lines.of_event(context, event)
    return Reply(text, ((results, whole), navigation.home(context)))
