"""A changed time or place: those concerned are told once, a few minutes after the last change."""

from __future__ import annotations

from datetime import timedelta

from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events import browse
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people.address import called
from handlers.planning.plan import Plan, differences, plan_of, said
from handlers.quiet import Disturb
from handlers.seats.presses import AskLeave
from storage.connection import Connection
from storage.events import events, news
from storage.events.events import Event
from storage.events.news import News
from storage.post import notices
from storage.post.outbox import Lane
from storage.seats import enrolments

AFTER = timedelta(minutes=5)


class EventChanged(Notice, code="ev~", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    news: int


async def announce(context: Context, event: Event, before: Plan) -> tuple[Tell, ...]:
    """It was so before; those concerned are told soon, unless it is so again."""
    due = context.now + AFTER
    pending = await waiting(context, event)
    if pending is None:
        begun = await news.begin(context.db, event.id, before.model_dump_json(), due)
        return await _to_all(context.db, event, begun)
    if not differences(Plan.model_validate_json(pending.before), await plan_of(context.db, event)):
        await _take_back(context.db, pending)
        return ()
    return await _to_all(context.db, event, await news.put_off(context.db, pending.id, due))


async def waiting(context: Context, event: Event) -> News | None:
    """What those concerned will be told, and were not yet."""
    found = await news.of_event(context.db, event.id)
    return found[-1] if found and context.now < found[-1].due else None


async def _to_all(connection: Connection, event: Event, now: News) -> tuple[Tell, ...]:
    """Who was not reached with earlier news, hears of all changes in one."""
    earlier = [each for each in await news.of_event(connection, event.id) if each.id < now.id]
    told = []
    for person in await news.concerned(connection, now):
        notice = EventChanged(news=now.id)
        for each in earlier:
            older = EventChanged(news=each.id)
            if await notices.waits(connection, person, older.code, older.subject):
                notice = older
                break
        told.append(Tell(person, notice, now.due, max(event.ends, now.due + AFTER)))
    return tuple(told)


async def hurry(context: Context, event: Event, pending: News) -> tuple[Tell, ...]:
    """Those concerned are told at once."""
    await news.hurry(context.db, pending.id, context.now)
    return await _to_all(context.db, event, pending.model_copy(update={"due": context.now}))


async def _take_back(connection: Connection, pending: News) -> None:
    notice = EventChanged(news=pending.id)
    for person in await news.concerned(connection, pending):
        await notices.withdraw(connection, person, notice.code, notice.subject)
    await news.drop(connection, pending.id)


async def event_changed(context: Context, notice: EventChanged) -> Reply | None:
    """Untrue for who left, and where all is as it was."""
    found = await news.one(context.db, notice.news)
    event = await events.event(context.db, found.event) if found else None
    if found is None or event is None or event.state != "published" or context.person is None:
        return None
    mine = await enrolments.of_person(context.db, event.id, context.person.id)
    before, now = Plan.model_validate_json(found.before), await plan_of(context.db, event)
    if mine is None or not differences(before, now):
        return None
    text = context.say(
        "event_changed",
        called=called(context, context.person),
        title=event.title,
        changes=said(context, event, before, now),
    )
    details = context.button("btn_details", browse.ShowEvent(event=event.id))
    leave = context.button("btn_cannot_come", AskLeave(event=event.id))
    ways = (details, leave) if mine.holds else (details,)
    return Reply(text, (ways, navigation.home(context)))
