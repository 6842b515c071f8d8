"""The days on which an office is closed, or works, although the calendar says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from content import dates
from content.text import Text, join
from content.workdays import is_workday
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.events import wording
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.day import DATES, NoSuchDay, days_said
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.offices.card import OfficeDays, days_to_come
from handlers.offices.choosing import OfficeCard
from handlers.people.record import record
from handlers.press import Press
from storage.events import events
from storage.offices import offices
from storage.offices.offices import Holiday, Office

PAGE = 4
_FARTHEST = timedelta(days=731)
_LONGEST_NAME = 60
_MOST_NAMED = 5


class MarkDay(Press, code="kd+"):
    office: int


class UnmarkDay(Press, code="kd-"):
    office: int
    day: date


@dataclass(frozen=True)
class Named:
    day: date
    name: str


class Marked(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    office: int
    day: Named


async def show(context: Context, press: OfficeDays) -> Posts:
    known = await choosing.allowed(context, press.office)
    if known is None:
        return await choosing.refuse(context)
    return (await _screen(context, known, press.after),)


async def _screen(
    context: Context, known: Office, after: int = 0, note: Text | None = None
) -> Reply:
    marked = await days_to_come(context, known)
    after = after if after < len(marked) else 0
    shown = marked[after : after + PAGE]
    back = OfficeDays(office=known.id, after=max(0, after - PAGE)) if after else None
    more = len(marked) > after + PAGE
    on = OfficeDays(office=known.id, after=after + PAGE) if more else None
    said = join("\n", [_line(context, each) for each in shown])
    text = context.say(
        "office_days", office=known.name, days=said if shown else context.say("no_office_days")
    )
    rows = [(_removal(context, known, each),) for each in shown]
    add = context.button("btn_mark_day", MarkDay(office=known.id))
    card = context.button("btn_office", OfficeCard(office=known.id))
    turning = navigation.page_buttons(context, back, on)
    return Reply(noted(note, text), (*rows, *turning, (add, card)))


def _line(context: Context, each: Holiday) -> Text:
    day = dates.day(each.day, context.language)
    if each.works:
        return context.say("office_day_worked", day=day, name=each.name)
    return context.say("office_day_closed", day=day, name=each.name)


def _removal(context: Context, known: Office, each: Holiday) -> Button:
    press = UnmarkDay(office=known.id, day=each.day)
    return context.button("btn_unmark_day", press, day=f"{each.day:%d/%m/%Y}")


async def unmark(context: Context, press: UnmarkDay) -> Posts:
    known = await choosing.allowed(context, press.office)
    if known is None:
        return await choosing.refuse(context)
    if not await offices.unmark_day(context.db, known.id, press.day):
        return (Toast(context.say("office_day_unmarked")),)
    await record(context, "office day unmarked", known.id, day=press.day.isoformat())
    return (await _screen(context, known, note=context.say("office_day_unmarked")),)


async def mark(context: Context, press: MarkDay) -> Posts:
    known = await choosing.allowed(context, press.office)
    if known is None:
        return await choosing.refuse(context)
    return await begin(context, DAY_FORM, {"office": str(known.id), "zone": known.zone})


def _day_and_name(context: Context, answers: Answers, words: str) -> Answer[Named]:
    """A date of the next two years, then what the day is for."""
    tidy = " ".join(words.split())
    today = context.now.astimezone(ZoneInfo(str(answers["zone"]))).date()
    found = next((match for each in DATES if (match := each.match(tidy.casefold()))), None)
    if found is None:
        return Misunderstood("day_not_understood", {})
    name = tidy[found.end() :].strip(" -–:,")
    try:
        day = days_said((found,), today, context.language).readings[0]
    except NoSuchDay as error:
        return Misunderstood("day_not_there", {"day": error.said})
    if not today <= day <= today + _FARTHEST:
        return Misunderstood("day_out_of_range", {})
    if not 2 <= len(name) <= _LONGEST_NAME:
        return Misunderstood("day_without_name", {"most": _LONGEST_NAME})
    return Understood(Named(day, name), f"{day:%d/%m/%Y} {name}")


async def _held_then(context: Context, answers: Answers, marked: Named) -> Objection | None:
    """Published events of the office on a day that it would be closed: they stay as they are."""
    known = await offices.office(context.db, int(answers["office"]))
    if known is None or not is_workday(marked.day):
        return None
    begins = datetime.combine(marked.day, time(), ZoneInfo(known.zone))
    found = await events.held_between(context.db, known.id, begins, begins + timedelta(days=1))
    if not found:
        return None
    lines = [
        context.say("event_that_day", title=each.title, when=wording.when(context, each))
        for each in found[:_MOST_NAMED]
    ]
    if len(found) > _MOST_NAMED:
        lines.append(context.say("more_events_that_day", more=len(found) - _MOST_NAMED))
    day = dates.day(marked.day, context.language)
    values = {"day": day, "events": join("\n", lines)}
    return Objection("warn_events_that_day", values, warning=True)


async def _done(context: Context, marked: Marked) -> Posts:
    """A working day becomes a closed one, any other day one on which the office works."""
    known = await choosing.allowed(context, marked.office)
    if known is None:
        return await choosing.refuse(context)
    day, name = marked.day.day, marked.day.name
    works = not is_workday(day)
    await offices.mark_day(context.db, known.id, day, name, works)
    await record(context, "office day marked", known.id, day=day.isoformat())
    note = context.say(
        "office_day_marked", day=_line(context, Holiday(day=day, name=name, works=works))
    )
    return (await _screen(context, known, note=note),)


DAY_FORM = Form(
    code="kd",
    version=1,
    title="title_office_day",
    confirm="btn_save",
    model=Marked,
    done=_done,
    card=False,
    questions=(
        Question(
            "day",
            ask="ask_office_day",
            label="label_office_day",
            parse=_day_and_name,
            check=_held_then,
            takes_number=True,
        ),
    ),
)
