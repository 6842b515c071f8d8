"""`/buat`: a coordinator makes an event in five answers, sees it as others will, publishes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from content import dates
from content.programme import Kind
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.parsers import line, one_of, time_span, whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice, CreateFor
from handlers.people.record import record
from handlers.planning import copying, drafts
from handlers.planning.defaults import KINDS, MOST_SEATS, defaults
from handlers.planning.hours import warning
from handlers.planning.moments import day
from handlers.planning.running import running
from handlers.reminding.days import usual_asks, usual_reminds
from storage.events import events
from storage.events.events import Event
from storage.offices.offices import Office

_DAYS_OFFERED = 7
_EARLIER = "lama"  # instead of a kind: an earlier event is the pattern
_EARLIER_OFFERED = 6
_MOST_LOOKED_AT = 60
_LOOKED_BACK = timedelta(days=731)
_EVENT = re.compile(r"e(\d{1,15})", re.ASCII)


class NewEvent(BaseModel):
    """Of a kind, or like an earlier event on another day."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    office: int
    zone: str
    kind: Kind | Literal["lama"]
    title: str = ""
    when: When | None = None
    place: str = ""
    seats: int = 0
    earlier: int | None = None
    day: date | None = None


async def create(context: Context, rest: str = "") -> Posts:
    """For coordinators and owners; who has one office is not asked for which."""
    mine = await choosing.theirs(context)
    if len(mine) == 1:
        return await _begin(context, mine[0])
    return await choosing.choose(context, ChooseOffice(what="create", after=0))


async def create_for(context: Context, press: CreateFor) -> Posts:
    office = await choosing.allowed(context, press.office)
    return await (_begin(context, office) if office else choosing.refuse(context))


async def _begin(context: Context, office: Office) -> Posts:
    return await begin(context, EVENT_FORM, {"office": str(office.id), "zone": office.zone})


async def _kinds(context: Context, answers: Answers) -> Sequence[Choice]:
    kinds = [Choice(kind, wording.kind_name(context, kind).plain) for kind in KINDS]
    if await _earlier(context, answers):
        kinds.append(Choice(_EARLIER, context.say("btn_from_earlier").plain))
    return kinds


async def _earlier(context: Context, answers: Answers) -> Sequence[Choice]:
    """The office's last events, each a pattern for the next; of a series only one."""
    office, since = int(answers["office"]), context.now - _LOOKED_BACK
    found = await events.of_office(context.db, office, since, context.now, 0, _MOST_LOOKED_AT)
    patterns = {(event.kind, event.title): event for event in reversed(found)}
    latest = list(reversed(patterns.values()))[:_EARLIER_OFFERED]
    return [
        Choice(f"e{event.id}", wording.numbered(number, event))
        for number, event in enumerate(latest, 1)
    ]


def _parse_earlier(context: Context, answers: Answers, words: str) -> Answer[int]:
    event = _EVENT.fullmatch(words.strip().casefold())
    if event is None:
        return Misunderstood("choice_not_understood")
    return Understood(int(event[1]), event[0])


async def _pattern(context: Context, answers: Answers) -> Event | None:
    """Only of this office."""
    event = await running(context, int(answers["earlier"]))
    return event if event and event.office == int(answers["office"]) else None


async def _weeks(context: Context, answers: Answers) -> Sequence[Choice]:
    event = await _pattern(context, answers)
    return await copying.weeks(context, event) if event else []


async def _check_day(context: Context, answers: Answers, first: date) -> Objection | None:
    event = await _pattern(context, answers)
    return await copying.check_day(context, event, first) if event else None


def _is_new(answers: Answers) -> bool:
    return answers.get("kind") != _EARLIER


def _is_like_earlier(answers: Answers) -> bool:
    return answers.get("kind") == _EARLIER


async def _days(context: Context, answers: Answers) -> Sequence[Choice]:
    """The next seven days in the office's zone."""
    today = context.now.astimezone(ZoneInfo(answers["zone"])).date()
    days = [today + timedelta(days=ahead) for ahead in range(1, _DAYS_OFFERED + 1)]
    return [Choice(f"{day:%d/%m/%Y}", dates.short_day(day, context.language)) for day in days]


async def _warn(context: Context, answers: Answers, when: When) -> Objection | None:
    return await warning(context, int(answers["office"]), when)


async def _draft(context: Context, new: NewEvent) -> Posts:
    """Roles are judged once more, here, where it is written down."""
    person, office = context.person, await choosing.allowed(context, new.office)
    if person is None or office is None:
        return await choosing.refuse(context)
    if new.earlier is not None and new.day is not None:
        event = await _pattern(context, {"earlier": new.earlier, "office": new.office})
        if event is None:
            return await browse.gone(context)
        return await copying.copy_as_draft(context, event, new.day)
    assert new.when is not None
    number = await events.draft(
        context.db,
        office=office.id,
        kind=new.kind,
        title=new.title,
        starts=new.when.starts,
        ends=new.when.ends,
        zone=office.zone,
        place=new.place,
        seats=new.seats,
        created_by=person.id,
        now=context.now,
    )
    usual = defaults(new.kind)
    await events.change(
        context.db,
        number,
        1,
        approval=usual.approval,
        letter=usual.letter,
        reminds=usual_reminds(new.kind),
        asks=usual_asks(new.kind),
    )
    await record(context, "event drafted", office.id, event=number)
    event = await events.event(context.db, number)
    assert event is not None
    return (await drafts.preview(context, event),)


EVENT_FORM = Form(
    code="ev",
    version=1,
    title="title_event",
    confirm="btn_save",
    model=NewEvent,
    done=_draft,
    card=False,
    questions=(
        Question(
            "kind",
            ask="ask_kind",
            label="label_kind",
            parse=one_of(lambda words: words if words in (*KINDS, _EARLIER) else None),
            choices=_kinds,
        ),
        Question(
            "earlier",
            ask="ask_earlier",
            label="label_title",
            parse=_parse_earlier,
            choices=_earlier,
            when=_is_like_earlier,
        ),
        Question(
            "day",
            ask="ask_copy_day",
            label="label_day",
            parse=day,
            choices=_weeks,
            check=_check_day,
            when=_is_like_earlier,
            takes_number=True,
        ),
        Question("title", ask="ask_title", label="label_title", parse=line(3, 120), when=_is_new),
        Question(
            "when",
            ask="ask_when",
            label="label_when",
            parse=time_span(lambda answers: defaults(answers.get("kind", "")).minutes),
            choices=_days,
            check=_warn,
            when=_is_new,
            takes_number=True,
        ),
        Question("place", ask="ask_place", label="label_place", parse=line(2, 200), when=_is_new),
        Question(
            "seats",
            ask="ask_seats",
            label="label_seats",
            parse=whole_number(1, MOST_SEATS),
            when=_is_new,
            takes_number=True,
        ),
    ),
)
