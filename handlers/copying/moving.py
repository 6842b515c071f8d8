"""*Pindahkan hari*: a whole event on another day; its sessions keep their hours and distances."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from content.language import Select
from content.text import Text
from handlers.chat import Posts
from handlers.context import Context
from handlers.copying.copying import check_day, moved, weeks
from handlers.events import browse, wording
from handlers.forms.answer import Choice
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.news.reach import reach
from handlers.planning import card, conflict
from handlers.planning.follow import before, followed
from handlers.planning.moments import day
from handlers.planning.presses import AskMove, ShowSessions
from handlers.planning.running import ask, running
from storage.events import events, sessions
from storage.events.events import Event
from storage.seats import enrolments


class Moved(BaseModel):
    event: int
    version: int
    day: date


async def ask_day(context: Context, press: AskMove) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if not may_move(context, event):
        return (await card.card(context, event, context.say("cannot_be_moved")),)
    return await _ask(context, event)


def may_move(context: Context, event: Event) -> bool:
    """A draft may also be late."""
    is_ahead = event.state == "published" and context.now < event.starts
    return is_ahead or event.state == "draft"


async def _ask(context: Context, event: Event) -> Posts:
    given = {"event": str(event.id), "version": str(event.version), "zone": event.zone}
    return await ask(context, MOVE_FORM, given)


async def _about(context: Context, answers: Answers) -> Text | None:
    event = await running(context, int(answers["event"]))
    if event is None:
        return None
    alone = Select("no" if event.series is None else "yes")
    return context.say("moves_from", when=wording.when(context, event), series=alone)


async def _weeks(context: Context, answers: Answers) -> Sequence[Choice]:
    event = await events.event(context.db, int(answers["event"]))
    return await weeks(context, event) if event else []


def _by(event: Event, first: date) -> timedelta:
    return first - _day(event, event.starts)


def _day(event: Event, at: datetime) -> date:
    return at.astimezone(ZoneInfo(event.zone)).date()


def _closes(context: Context, event: Event, by: timedelta) -> datetime | None:
    """As long before it as before; where that has passed, until it begins."""
    closes = moved(event.closes, by, event.zone) if event.closes is not None else None
    return closes if closes is not None and closes > context.now else None


async def _sure(context: Context, answers: Answers, first: date) -> Objection | None:
    """What was and what will be, before it is done."""
    event = await running(context, int(answers["event"]))
    if event is None:
        return None
    by = _by(event, first)
    if not by:
        return Objection("move_same_day")
    starts, ends = (moved(each, by, event.zone) for each in (event.starts, event.ends))
    there = event.model_copy(update={"starts": starts, "ends": ends})
    speaks_against = await check_day(context, event, first, besides=event.id)
    concerned = await enrolments.standing(context.db, event.id)
    people = await reach(context, concerned)
    values = {
        "warning": _warned(context, speaks_against),
        "title": event.title,
        "days": Select("several" if _day(event, event.ends) > _day(event, event.starts) else "one"),
        "was": wording.when(context, event),
        "now": wording.when(context, there),
        "closes": _said_of_closing(context, event, by),
        "told": Select("yes" if concerned else "no"),
        "people": people.told,
        "untold": people.called,
    }
    return Objection("ask_move", values, warning=True)


def _warned(context: Context, objection: Objection | None) -> Text:
    if objection is None:
        return Text("")
    return context.say(objection.key, **objection.values) + Text("\n\n")


def _said_of_closing(context: Context, event: Event, by: timedelta) -> Text:
    if event.closes is None:
        return Text("")
    closes = _closes(context, event, by)
    if closes is None:
        return Text("\n") + context.say("closing_moves_to_start")
    when = wording.moment(context, event, closes)
    return Text("\n") + context.say("enrolment_closes", when=when)


async def _done(context: Context, told: Moved) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, told.event)
    if event is None:
        return await browse.gone(context)
    if event.state != "cancelled" and not may_move(context, event):
        return (await card.card(context, event, context.say("cannot_be_moved")),)
    was, by = await before(context, event), _by(event, told.day)
    closes = _closes(context, event, by)
    if not await events.change(context.db, event.id, told.version, closes=closes):
        return await conflict.asked_again(
            context, event, told.version, lambda: _ask(context, event)
        )
    for each in await sessions.of_event(context.db, event.id):
        starts, ends = (moved(at, by, event.zone) for at in (each.starts, each.ends))
        await sessions.describe(context.db, each.id, starts=starts, ends=ends)
    return await followed(context, was, "sessions", context.say("event_moved"))


MOVE_FORM = Form(
    code="mov",
    version=1,
    way_back=lambda answers: ShowSessions(event=int(answers["event"]), after=0),
    about=_about,
    title="title_move",
    confirm="btn_save",
    model=Moved,
    done=_done,
    card=False,
    questions=(
        Question(
            "day",
            ask="ask_move_day",
            label="label_day",
            parse=day,
            choices=_weeks,
            check=_sure,
            takes_number=True,
            keep="btn_move_yes",
            leave="btn_leave_no",
        ),
    ),
)
