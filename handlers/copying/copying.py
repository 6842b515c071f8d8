"""*Salin*: an earlier event once more, on another day, as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from content import dates
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse
from handlers.forms.answer import Choice
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.people.record import record
from handlers.planning import drafts
from handlers.planning.moments import day
from handlers.planning.presses import AskCopy, MoreOfEvent
from handlers.planning.running import ask, running
from handlers.sessions.hours import warning
from storage.events import events, materials, quotas, sessions
from storage.events.events import Event

_WEEKS = 6
# What is the same: neither the window of enrolment, which has its days, nor the series.
_SAME = (
    *("approval", "letter", "description", "audience", "cost", "bring", "map", "own_contact"),
    *("reminds", "asks", "releases", "evaluated"),
)


class Copied(BaseModel):
    event: int
    day: date


async def ask_day(context: Context, press: AskCopy) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return await ask(context, COPY_FORM, {"event": str(event.id), "zone": event.zone})


async def weeks(context: Context, event: Event) -> Sequence[Choice]:
    """The same weekday in the weeks to come."""
    here = ZoneInfo(event.zone)
    first, today = event.starts.astimezone(here).date(), context.now.astimezone(here).date()
    while first <= today or first == event.starts.astimezone(here).date():
        first += timedelta(weeks=1)
    days = [first + timedelta(weeks=ahead) for ahead in range(_WEEKS)]
    return [Choice(f"{each:%d/%m/%Y}", dates.short_day(each, context.language)) for each in days]


async def _weeks(context: Context, answers: Answers) -> Sequence[Choice]:
    event = await events.event(context.db, int(answers["event"]))
    return await weeks(context, event) if event else []


async def check_day(
    context: Context, event: Event, first: date, besides: int = 0
) -> Objection | None:
    """Each session by its hours, on its new day."""
    by = timedelta(days=(first - event.starts.astimezone(ZoneInfo(event.zone)).date()).days)
    for each in await sessions.of_event(context.db, event.id):
        span = When(moved(each.starts, by, event.zone), moved(each.ends, by, event.zone))
        found = await warning(context, event.office, span, besides)
        if found is not None:
            return found
    return None


async def _check(context: Context, answers: Answers, first: date) -> Objection | None:
    event = await running(context, int(answers["event"]))
    return await check_day(context, event, first) if event else None


def moved(at: datetime, by: timedelta, zone: str) -> datetime:
    """The same hour by the clocks of the zone, on another day."""
    here = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) + by
    return here.replace(tzinfo=ZoneInfo(zone))


async def copy(context: Context, event: Event, first: date) -> Event:
    """A draft with the same parts, quotas and sessions, that begins on this day."""
    by = timedelta(days=(first - event.starts.astimezone(ZoneInfo(event.zone)).date()).days)
    assert context.person is not None
    number = await events.draft(
        context.db,
        office=event.office,
        kind=event.kind,
        title=event.title,
        starts=moved(event.starts, by, event.zone),
        ends=moved(event.ends, by, event.zone),
        zone=event.zone,
        place=event.place,
        seats=event.seats,
        created_by=context.person.id,
        now=context.now,
    )
    same = {name: getattr(event, name) for name in _SAME}
    await events.change(context.db, number, 1, **same, **_window(event, by, context.now))
    await _copy_sessions(context, event, number, by)
    for each in await quotas.of_event(context.db, event.id):
        await quotas.set_most(context.db, number, each.what, each.value, each.most)
    made = await events.event(context.db, number)
    assert made is not None
    return made


def _window(event: Event, by: timedelta, now: datetime) -> dict[str, datetime]:
    """When one can enrol, as long before it as before the original, where that is still to come."""
    found = {"opens": event.opens, "closes": event.closes}
    shifted = {name: moved(at, by, event.zone) for name, at in found.items() if at is not None}
    return {name: at for name, at in shifted.items() if at > now}


async def _copy_sessions(context: Context, event: Event, number: int, by: timedelta) -> None:
    """With their materials. A draft has one session from the start; it makes room for those of
    the original."""
    [first] = await sessions.of_event(context.db, number)
    copies: dict[int | None, int | None] = {None: None}
    for each in await sessions.of_event(context.db, event.id):
        copied = await sessions.add(
            context.db,
            number,
            moved(each.starts, by, event.zone),
            moved(each.ends, by, event.zone),
            title=each.title,
            place=each.place,
            link=each.link,
            speaker=each.speaker,
            about=each.about,
        )
        copies[each.id] = copied.id
    await sessions.remove(context.db, first.id)
    for material in await materials.of_event(context.db, event.id):
        what = material.model_dump(include={"title", "link", "file", "name", "size"})
        session = copies[material.session]
        await materials.add(context.db, number, now=context.now, session=session, **what)


async def _done(context: Context, copied: Copied) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, copied.event)
    if event is None:
        return await browse.gone(context)
    return await copy_as_draft(context, event, copied.day)


async def copy_as_draft(context: Context, event: Event, first: date) -> Posts:
    made = await copy(context, event, first)
    await record(context, "event copied", made.office, event=made.id, of=event.id)
    return (await drafts.preview(context, made, context.say("event_copied")),)


COPY_FORM = Form(
    code="cpy",
    version=1,
    way_back=lambda answers: MoreOfEvent(event=int(answers["event"])),
    title="title_copy",
    confirm="btn_save",
    model=Copied,
    done=_done,
    card=False,
    questions=(
        Question(
            "day",
            ask="ask_copy_day",
            label="label_day",
            parse=day,
            choices=_weeks,
            check=_check,
            takes_number=True,
        ),
    ),
)
