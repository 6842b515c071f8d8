"""*Batalkan kegiatan*: why, how many people will be told, and then it is over for everybody."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from content.language import Select
from content.text import join
from handlers.chat import Posts, Reply, Tell
from handlers.context import Context
from handlers.events import board, browse, wording
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.menu import navigation
from handlers.news.reach import reach
from handlers.notice import Notice
from handlers.people.address import called
from handlers.people.record import record
from handlers.planning import card
from handlers.planning.others import name, tells
from handlers.planning.presses import AskCancel, MoreOfEvent
from handlers.planning.running import ask, running
from handlers.quiet import Disturb
from handlers.reminding.calendar import calendar_button
from handlers.reminding.planned import planned_for_all
from handlers.seats.presses import ShowMeetings
from storage.events import events, series
from storage.events.events import Event
from storage.post.outbox import Lane
from storage.seats import enrolments

_TOLD_WITHIN = timedelta(days=1)  # at least: also of one that would be over by then


class EventCancelled(Notice, code="ev-", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    event: int


class EventCalledOff(Notice, code="ev-c", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """To those who coordinate it. `by`: the person who did it."""

    event: int
    by: int


class Cancelled(BaseModel):
    event: int
    why: str


async def ask_why(context: Context, press: AskCancel) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state != "published" or event.ends <= context.now:
        return (await card.card(context, event, context.say("cannot_be_cancelled")),)
    return await ask(context, CANCEL_FORM, {"event": str(event.id)})


async def _sure(context: Context, answers: Answers, why: str) -> Objection | None:
    """The second question: it cannot be taken back."""
    event = await running(context, int(answers["event"]))
    if event is None:
        return None
    told = await reach(context, await enrolments.standing(context.db, event.id))
    values = {
        "title": event.title,
        "when": wording.when(context, event),
        "why": why,
        "people": told.told,
        "untold": told.called,
        "begun": Select("yes" if event.starts <= context.now else "no"),
        "others": len(await series.ahead(context.db, event, context.now)),
    }
    return Objection("ask_cancel_event", values, warning=True)


async def _done(context: Context, cancelled: Cancelled) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, cancelled.event)
    if event is None:
        return await browse.gone(context)
    over = event.ends <= context.now
    if over or not await events.cancel(context.db, event.id, cancelled.why, context.now):
        return (await card.card(context, event, context.say("cannot_be_cancelled")),)
    cancelled_now = await _as_it_is(context, event)
    planned = await planned_for_all(context.db, cancelled_now, context.now, moved=True)
    standing = await enrolments.standing(context.db, event.id)
    await enrolments.end_all(context.db, event.id, context.now)
    await record(context, "event cancelled", event.office, event=event.id)
    notice = EventCancelled(event=event.id)
    until = max(event.ends, context.now + _TOLD_WITHIN)
    told = tuple(Tell(person, notice, context.now, until) for person in standing)
    called_off = EventCalledOff(event=event.id, by=_me(context))
    others = await tells(context, event, called_off, context.now, until, besides=standing)
    reached = await reach(context, standing)
    note = context.say("event_cancelled_by_you", people=reached.told, untold=reached.called)
    renewed = await board.changed(context.db, event.id, context.now)
    shown = await card.card(context, await _as_it_is(context, event), note)
    return (shown, *planned, *told, *others, *renewed)


def _me(context: Context) -> int:
    assert context.person is not None
    return context.person.id


async def _as_it_is(context: Context, event: Event) -> Event:
    known = await events.event(context.db, event.id)
    assert known is not None
    return known


async def event_cancelled(context: Context, notice: EventCancelled) -> Reply | None:
    event = await events.event(context.db, notice.event)
    if event is None or event.state != "cancelled":
        return None
    text = context.say(
        "event_cancelled",
        called=called(context, context.person),
        title=event.title,
        when=wording.when(context, event),
        why=event.why_cancelled or "",
    )
    others = context.button("btn_events", browse.ListEvents(after=0))
    ways = [calendar_button(context, event)]
    if await series.ahead(context.db, event, context.now):
        text = join("\n\n", [text, context.say("other_meetings_stay")])
        ways.append(context.button("btn_other_days", ShowMeetings(event=event.id, after=0)))
    return Reply(text, (tuple(ways), (others, *navigation.home(context))))


async def called_off(context: Context, notice: EventCalledOff) -> Reply | None:
    event = await running(context, notice.event)
    if event is None or event.state != "cancelled":
        return None
    text = context.say(
        "event_called_off",
        name=await name(context, notice.by),
        title=event.title,
        when=wording.when(context, event),
        why=event.why_cancelled or "",
    )
    return Reply(text, (card.ways_back(context, event.id),))


CANCEL_FORM = Form(
    code="can",
    version=1,
    way_back=lambda answers: MoreOfEvent(event=int(answers["event"])),
    title="title_cancel_event",
    confirm="btn_save",
    model=Cancelled,
    done=_done,
    card=False,
    questions=(
        Question(
            "why",
            ask="ask_why_cancelled",
            label="label_why",
            parse=line(5, 300),
            check=_sure,
            keep="btn_cancel_event_yes",
            leave="btn_leave_no",
        ),
    ),
)
