"""A changed time or place: those concerned are told once, a few minutes after the last change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from content.text import join
from handlers.chat import Buttons, Reply, Tell
from handlers.context import Context
from handlers.events import browse
from handlers.menu import navigation
from handlers.news.plan import Plan, differences, is_moved, plan_of, said
from handlers.notice import Notice
from handlers.people.address import called
from handlers.quiet import Disturb
from handlers.reminding.calendar import calendar_button
from handlers.reminding.wording import asked
from handlers.seats.presses import AskLeave
from handlers.turn import plan
from storage.connection import Connection
from storage.events import events, news
from storage.events.events import Event
from storage.events.news import News
from storage.post import notices
from storage.post.outbox import Lane
from storage.seats import coming, enrolments
from storage.seats.enrolments import Enrolment

AFTER = timedelta(minutes=5)


class EventChanged(Notice, code="ev~", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    news: int


@dataclass(frozen=True)
class Pending:
    """What people will be told soon: each news, and to whom."""

    news: tuple[tuple[News, tuple[int, ...]], ...]

    @property
    def due(self) -> datetime:
        return self.news[-1][0].due

    @property
    def people(self) -> list[int]:
        return [person for _, people in self.news for person in people]


async def announce(context: Context, event: Event, before: Plan) -> None:
    """It was so before; those concerned are told soon, unless it is again what they know. Planned
    at once, so that the screen that follows counts them.

    Who was not told yet of earlier news hears of all changes in one; who enrolled meanwhile knows
    only what is new to them."""
    due = context.now + AFTER
    now = await plan_of(context.db, event)
    if is_moved(before, now):
        await coming.ask_anew(context.db, event.id)
    told, hear = list[Tell](), set[int]()
    since = None
    for each in await news.of_event(context.db, event.id):
        people = await _untold(context.db, each)
        hear.update(people)
        known = Plan.model_validate_json(each.before)
        if not is_moved(known, now):
            await coming.hold_again(context.db, event.id, people, since)
        if differences(known, now):
            await news.put_off(context.db, each.id, due)
            told += _tells(event, each, people, due)
        else:
            await _take_back(context.db, each, people)
        since = each.due
    if set(await enrolments.standing(context.db, event.id)) - hear:
        begun = await news.begin(context.db, event.id, before.model_dump_json(), due)
        others = [each for each in await news.concerned(context.db, begun) if each not in hear]
        told += _tells(event, begun, others, due)
    await plan(context.db, tuple(told))


async def waiting(context: Context, event: Event) -> Pending | None:
    """What people will be told, and were not yet."""
    found = [
        (each, tuple(await _untold(context.db, each)))
        for each in await news.of_event(context.db, event.id)
        if context.now < each.due
    ]
    return Pending(tuple(found)) if any(people for _, people in found) else None


async def hurry(context: Context, event: Event, pending: Pending) -> tuple[Tell, ...]:
    """Those concerned are told at once."""
    told = list[Tell]()
    for each, people in pending.news:
        await news.put_off(context.db, each.id, context.now)
        told += _tells(event, each, people, context.now)
    return tuple(told)


async def _untold(connection: Connection, of: News) -> list[int]:
    notice = EventChanged(news=of.id)
    return await news.untold(connection, of, notice.code, notice.subject)


def _tells(event: Event, of: News, people: Sequence[int], due: datetime) -> list[Tell]:
    until = max(event.ends, due + AFTER)
    return [Tell(person, EventChanged(news=of.id), due, until) for person in people]


async def _take_back(connection: Connection, of: News, people: Sequence[int]) -> None:
    """It stays where others were told it already."""
    notice = EventChanged(news=of.id)
    for person in people:
        await notices.withdraw(connection, person, notice.code, notice.subject)
    if not await news.was_told(connection, of, notice.code, notice.subject):
        await news.drop(connection, of.id)


async def event_changed(context: Context, notice: EventChanged) -> Reply | None:
    """Untrue for who left, where all is as it was, and once it is over."""
    found = await news.one(context.db, notice.news)
    event = await events.event(context.db, found.event) if found else None
    if found is None or event is None or event.state != "published" or context.person is None:
        return None
    if event.ends <= context.now:
        return None
    mine = await enrolments.of_person(context.db, event.id, context.person.id)
    before, now = Plan.model_validate_json(found.before), await plan_of(context.db, event)
    if mine is None or mine.id > found.upto:
        return None
    if mine.state != "confirmed":
        before, now = before.without_links(), now.without_links()
    if not differences(before, now):
        return None
    text = context.say(
        "event_changed",
        called=called(context, context.person),
        title=event.title,
        changes=said(context, event, before, now),
    )
    begun = event.starts <= context.now
    if mine.coming_before is None or mine.state != "confirmed" or begun:
        return Reply(text, (*_ways(context, event, mine), navigation.home(context)))
    await coming.ask(context.db, mine.id, context.now)
    question = context.say("ask_coming_again", called=called(context, context.person))
    rows = (*asked(context, event), navigation.home(context))
    return Reply(join("\n\n", [text, question]), rows)


def _ways(context: Context, event: Event, mine: Enrolment) -> Buttons:
    details = context.button("btn_details", browse.ShowEvent(event=event.id))
    if not mine.holds:
        return ((details,),)
    if event.starts <= context.now:
        return ((calendar_button(context, event), details),)
    leave = context.button("btn_cannot_come", AskLeave(event=event.id))
    return ((calendar_button(context, event), leave), (details,))
