"""Coordinators hear once what participants said of their event."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.chat import Reply
from handlers.context import Context
from handlers.evaluating import lines
from handlers.evaluating.presses import EventEvaluation
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.planning.running import running
from handlers.quiet import Disturb, next_moment
from handlers.results.presses import ShowResults
from storage.connection import Connection
from storage.events import events
from storage.offices import roles
from storage.polls import evaluations
from storage.post import notices
from storage.post.outbox import Lane

_TOLD_WITHIN = timedelta(days=5)


class EventEvaluated(Notice, code="ev-val", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """For its coordinators: what its participants said of it."""

    event: int


async def plan(connection: Connection, number: int, now: datetime) -> None:
    """Now that nobody answers any more, in working hours of its office."""
    event = await events.event(connection, number)
    if event is None:
        return
    office = await working_time(connection, event.office)
    due = next_moment(Disturb.WORKING, now, event.zone, office)
    notice = EventEvaluated(event=event.id)
    for holder in await roles.holders(connection, event.office):
        if holder.role == "coordinator":
            await notices.plan(
                connection, holder.person, notice.code, notice.subject, due, due + _TOLD_WITHIN
            )


async def evaluated(context: Context, notice: EventEvaluated) -> Reply | None:
    event = await running(context, notice.event)
    poll = await evaluations.of_event(context.db, notice.event, "organiser")
    if event is None or poll is None or event.state != "published":
        return None
    results = context.button("btn_evaluation_results", ShowResults(number=poll.id))
    whole = context.button("btn_evaluation", EventEvaluation(event=event.id))
    text = await lines.of_event(context, event)
    return Reply(text, ((results, whole), navigation.home(context)))
