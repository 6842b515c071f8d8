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
from handlers.copying import copying, templates
from handlers.events import browse, wording
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.parsers import line, one_of, time_spans, whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice, CreateFor, OfficeEvents
from handlers.people.record import record
from handlers.planning import drafts
from handlers.planning.defaults import KINDS, MOST_SEATS, defaults, usual
from handlers.planning.moments import day
from handlers.planning.running import running
from handlers.sessions.hours import warning
from storage.events import events, sessions
from storage.events.events import Event
from storage.offices import offices
from storage.offices.offices import Office

_DAYS_OFFERED = 7
_EARLIER = "lama"  # instead of a kind: an earlier event is the pattern
_TEMPLATE = "contoh"  # or the template of a programme
_EARLIER_OFFERED = 6
_MOST_LOOKED_AT = 60
_LOOKED_BACK = timedelta(days=731)
_EVENT = re.compile(r"e(\d{1,15})", re.ASCII)


class NewEvent(BaseModel):
    """Of a kind; or like an earlier event, or a template, on another day."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    office: int
    zone: str
    kind: Kind | Literal["lama", "contoh"]
    title: str = ""
    when: tuple[When, ...] = ()
    place: str = ""
    seats: int = 0
    earlier: int | None = None
    template: str | None = None
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
    kinds.append(Choice(_TEMPLATE, context.say("btn_from_template").plain))
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


async def _templates(context: Context, answers: Answers) -> Sequence[Choice]:
    office = await offices.office(context.db, int(answers["office"]))
    return templates.choices(office) if office else []


async def _pattern_days(context: Context, answers: Answers) -> Sequence[Choice]:
    if _is_like_template(answers):
        return templates.days(context, answers["zone"])
    event = await _pattern(context, answers)
    return await copying.weeks(context, event) if event else []


async def _check_day(context: Context, answers: Answers, first: date) -> Objection | None:
    template = templates.named(answers["template"]) if _is_like_template(answers) else None
    if template is not None:
        office, zone = int(answers["office"]), str(answers["zone"])
        return await templates.check_day(context, office, template, first, zone)
    event = await _pattern(context, answers)
    return await copying.check_day(context, event, first) if event else None


def _is_new(answers: Answers) -> bool:
    return not _is_like_earlier(answers) and not _is_like_template(answers)


def _is_like_earlier(answers: Answers) -> bool:
    return answers.get("kind") == _EARLIER


def _is_like_template(answers: Answers) -> bool:
    return answers.get("kind") == _TEMPLATE


async def _days(context: Context, answers: Answers) -> Sequence[Choice]:
    """The next seven days in the office's zone."""
    today = context.now.astimezone(ZoneInfo(answers["zone"])).date()
    days = [today + timedelta(days=ahead) for ahead in range(1, _DAYS_OFFERED + 1)]
    return [Choice(f"{day:%d/%m/%Y}", dates.short_day(day, context.language)) for day in days]


async def _warn(context: Context, answers: Answers, when: tuple[When, ...]) -> Objection | None:
    """Of the first day that is not good."""
    for each in when:
        if (found := await warning(context, int(answers["office"]), each)) is not None:
            return found
    return None


def _said(context: Context, when: tuple[When, ...], canonical: str) -> str:
    """A line each."""
    spans = (
        dates.span_of_time(each.starts, each.ends, str(each.starts.tzinfo), context.language)
        for each in when
    )
    return "\n".join(f"{span}." for span in spans)


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
    template = templates.named(new.template) if new.template else None
    if template is not None and new.day is not None:
        return await templates.draft(context, office, template, new.day)
    first, *more = new.when
    number = await events.draft(
        context.db,
        office=office.id,
        kind=new.kind,
        title=new.title,
        starts=first.starts,
        ends=first.ends,
        zone=office.zone,
        place=new.place,
        seats=new.seats,
        created_by=person.id,
        now=context.now,
    )
    for each in more:
        await sessions.add(context.db, number, each.starts, each.ends)
    await events.change(context.db, number, 1, **usual(new.kind))
    await record(context, "event drafted", office.id, event=number)
    event = await events.event(context.db, number)
    assert event is not None
    return (await drafts.preview(context, event),)


EVENT_FORM = Form(
    code="ev",
    version=1,
    way_back=lambda answers: OfficeEvents(office=int(answers["office"]), after=0),
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
            parse=one_of(lambda words: words if words in (*KINDS, _EARLIER, _TEMPLATE) else None),
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
            "template",
            ask="ask_template",
            label="label_title",
            parse=one_of(lambda words: words if templates.named(words) else None),
            choices=_templates,
            when=_is_like_template,
        ),
        Question(
            "day",
            ask="ask_copy_day",
            label="label_day",
            parse=day,
            choices=_pattern_days,
            check=_check_day,
            when=lambda answers: not _is_new(answers),
            takes_number=True,
        ),
        Question("title", ask="ask_title", label="label_title", parse=line(3, 120), when=_is_new),
        Question(
            "when",
            ask="ask_when",
            label="label_when",
            parse=time_spans(lambda answers: defaults(answers.get("kind", "")).minutes),
            choices=_days,
            check=_warn,
            when=_is_new,
            takes_number=True,
            show=_said,
            echo=True,
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
