"""*Ulangi*: an event every week or every month, until a day or so many times, published together as
a series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from content import dates
from content.language import Select
from handlers.chat import Posts
from handlers.context import Context
from handlers.copying.copying import copy, moved
from handlers.events import browse
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.parsers import one_of
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.offices.hours import working_time
from handlers.people.record import record
from handlers.planning import card, placeholders
from handlers.planning.moments import day
from handlers.planning.presses import AskRepeat, MoreOfEvent
from handlers.planning.running import ask, running
from handlers.sessions.hours import days_of
from storage.events import events, sessions
from storage.events.events import Event

Every = Literal["week", "month"]
MOST = 26  # events of a series, with the first
_WEEK = timedelta(weeks=1)
_FARTHEST = timedelta(days=731)
_TIMES = re.compile(r"(\d{1,4}) ?(?:x|kali|pertemuan|times|meetings)?", re.ASCII)
_EVERY: dict[str, Every] = {
    **dict.fromkeys(("week", "minggu", "tiap minggu"), "week"),
    **dict.fromkeys(("month", "bulan", "tiap bulan"), "month"),
}
_MONTHS_OFFERED = (1, 2, 3, 6)


class Repeated(BaseModel):
    """`until`: the day after which there are no more, or how many are held, with the first."""

    event: int
    every: Every
    until: date | int


@dataclass(frozen=True)
class Days:
    """`closed` are skipped; `clashing` are held although the office has another event then."""

    held: tuple[date, ...]
    closed: tuple[date, ...]
    clashing: tuple[date, ...]


async def ask_every(context: Context, press: AskRepeat) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state == "cancelled" or event.starts <= context.now:
        return (await card.card(context, event, context.say("cannot_be_repeated")),)
    return await ask(context, REPEAT_FORM, {"event": str(event.id), "zone": event.zone})


def _first(event: Event) -> date:
    return event.starts.astimezone(ZoneInfo(event.zone)).date()


def following(first: date, every: Every, until: date) -> Iterator[date]:
    """The days after the first: each week, or in each month the same weekday of the same week."""
    ahead = 1
    while True:
        each = first + ahead * _WEEK if every == "week" else _in_month(first, ahead)
        if each > until:
            return
        yield each
        ahead += 1


def _in_month(first: date, ahead: int) -> date:
    """The third Monday stays the third Monday; a fifth one is the last."""
    month = first.month - 1 + ahead
    begins = date(first.year + month // 12, month % 12 + 1, 1)
    weekday = begins + timedelta(days=(first.weekday() - begins.weekday()) % 7)
    found = weekday + (first.day - 1) // 7 * _WEEK
    return found if found.month == begins.month else found - _WEEK


async def days(context: Context, event: Event, every: Every, until: date | int) -> Days:
    works = await working_time(context.db, event.office)
    held, closed, clashing = list[date](), list[date](), list[date]()
    spans = await sessions.of_event(context.db, event.id)
    last = _first(event) + _FARTHEST if isinstance(until, int) else until
    for first in following(_first(event), every, last):
        if len(held) + 1 == until:
            break
        by = first - _first(event)
        whens = [
            When(moved(each.starts, by, event.zone), moved(each.ends, by, event.zone))
            for each in spans
        ]
        if not all(works.works(each) for when in whens for each in days_of(when)):
            closed.append(first)
            continue
        held.append(first)
        for when in whens:
            if await events.clash(context.db, event.office, when.starts, when.ends, event.id):
                clashing.append(first)
                break
    return Days(tuple(held), tuple(closed), tuple(clashing))


async def _every(context: Context, answers: Answers) -> Sequence[Choice]:
    event = await events.event(context.db, int(answers["event"]))
    if event is None:
        return []
    first = _first(event)
    weekday = dates.weekday(first, context.language)
    week = context.say("every_week", weekday=weekday)
    month = context.say("every_month", weekday=weekday, which=(first.day - 1) // 7 + 1)
    return [Choice("week", week.plain), Choice("month", month.plain)]


async def _until(context: Context, answers: Answers) -> Sequence[Choice]:
    event = await events.event(context.db, int(answers["event"]))
    if event is None:
        return []
    ends = [_in_month(_first(event), months) for months in _MONTHS_OFFERED]
    return [Choice(f"{each:%d/%m/%Y}", _named(context, event, each)) for each in ends]


def _named(context: Context, event: Event, each: date) -> str:
    """With its year where that is another one."""
    named = dates.short_day(each, context.language)
    return named if each.year == _first(event).year else f"{named} {each:%Y}"


def _parse_until(context: Context, answers: Answers, words: str) -> Answer[Any]:
    """A day, or how many: 30/06/2027; 4; 4 kali."""
    times = _TIMES.fullmatch(" ".join(words.casefold().split()))
    if times is None:
        return day(context, answers, words)
    if not 2 <= int(times[1]) <= MOST:
        return Misunderstood("number_out_of_range", {"least": 2, "most": MOST})
    return Understood(int(times[1]), times[1])


def _too_long(event: Event, every: Every, until: date) -> bool:
    return sum(1 for _ in following(_first(event), every, until)) >= MOST


async def _sure(context: Context, answers: Answers, until: date | int) -> Objection | None:
    """Which days these are, before all of them are published."""
    event = await running(context, int(answers["event"]))
    if event is None:
        return None
    if isinstance(until, date) and _too_long(event, answers["every"], until):
        return Objection("series_too_long", {"most": MOST})
    found = await days(context, event, answers["every"], until)
    if not found.held:
        return Objection("series_empty")
    sample = "" if event.state != "draft" else await placeholders.left_in(context, event)
    values = {
        "title": event.title,
        "events": len(found.held) + 1,
        "days": _said(context, (_first(event), *found.held)),
        "skips": Select("yes" if found.closed else "no"),
        "closed": _said(context, found.closed),
        "clashes": Select("yes" if found.clashing else "no"),
        "clashing": _said(context, found.clashing),
        "left": Select("yes" if sample else "no"),
        "sample": sample,
    }
    return Objection("ask_series", values, warning=True)


def _said(context: Context, listed: Sequence[date]) -> str:
    return ", ".join(f"{dates.short_day(each, context.language)} {each:%Y}" for each in listed)


async def _done(context: Context, repeated: Repeated) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, repeated.event)
    if event is None:
        return await browse.gone(context)
    if event.state == "cancelled" or event.starts <= context.now:
        return (await card.card(context, event, context.say("cannot_be_repeated")),)
    found = await days(context, event, repeated.every, repeated.until)
    number = event.series or event.id  # it may be repeated from one of a series
    for first in found.held:
        made = await copy(context, event, first)
        await events.change(context.db, made.id, made.version, series=number)
        await events.publish(context.db, made.id)
        await record(context, "event published", event.office, event=made.id, series=number)
    await events.change(context.db, event.id, event.version, series=number)
    if await events.publish(context.db, event.id):
        await record(context, "event published", event.office, event=event.id)
    known = await events.event(context.db, event.id)
    assert known is not None
    note = context.say("series_published", events=len(found.held) + 1)
    return (await card.card(context, known, note),)


REPEAT_FORM = Form(
    code="rpt",
    version=1,
    way_back=lambda answers: MoreOfEvent(event=int(answers["event"])),
    title="title_repeat",
    confirm="btn_save",
    model=Repeated,
    done=_done,
    card=False,
    questions=(
        Question(
            "every",
            ask="ask_every",
            label="label_every",
            parse=one_of(_EVERY.get),
            choices=_every,
        ),
        Question(
            "until",
            ask="ask_until",
            label="label_until",
            parse=_parse_until,
            choices=_until,
            check=_sure,
            takes_number=True,
            keep="btn_publish_series",
            leave="btn_series_no",
        ),
    ),
)
