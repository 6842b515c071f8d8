"""`/buat`: a coordinator makes an event in five answers, sees the card, and publishes it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from content import dates
from content.programme import Kind
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.answer import Choice
from handlers.forms.conversation import begin
from handlers.forms.parsers import line, one_of, time_span, whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice, CreateFor
from handlers.offices.hours import working_time
from handlers.people.record import record
from storage import events
from storage.offices import Office

KINDS: tuple[Kind, ...] = get_args(Kind)
_USUAL_MINUTES = {"bimtek": 480, "training": 120, "meeting": 120}  # elsewhere three hours
_DAYS_OFFERED = 7
MOST_SEATS = 10_000


class NewEvent(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    office: int
    zone: str
    kind: Kind
    title: str
    when: When
    place: str
    seats: int


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
    return [Choice(kind, wording.kind_name(context, kind).plain) for kind in KINDS]


async def _days(context: Context, answers: Answers) -> Sequence[Choice]:
    """The next seven days in the office's zone."""
    today = context.now.astimezone(ZoneInfo(answers["zone"])).date()
    days = [today + timedelta(days=ahead) for ahead in range(1, _DAYS_OFFERED + 1)]
    return [Choice(f"{day:%d/%m/%Y}", dates.short_day(day, context.language)) for day in days]


async def _warn(context: Context, answers: Answers, when: When) -> Objection | None:
    """Another event of the office in the same hours, or a day on which offices are closed."""
    office = int(answers["office"])
    clash = await events.clash(context.db, office, when.starts, when.ends)
    if clash is not None:
        said = wording.when(context, clash)
        return Objection("warn_clash", {"title": clash.title, "when": said}, warning=True)
    works = (await working_time(context.db, office)).works(when.starts.date())
    if not works:
        day = dates.day(when.starts.date(), context.language)
        return Objection("warn_day_off", {"day": day}, warning=True)
    return None


def _show_kind(context: Context, value: Kind, canonical: str) -> str:
    return wording.kind_name(context, value).plain


def _show_when(context: Context, value: When, canonical: str) -> str:
    return dates.span_of_time(value.starts, value.ends, str(value.starts.tzinfo), context.language)


async def _publish(context: Context, new: NewEvent) -> Posts:
    """Roles are judged once more, here, where it is written down."""
    person, office = context.person, await choosing.allowed(context, new.office)
    if person is None or office is None:
        return await choosing.refuse(context)
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
    await events.publish(context.db, number)
    await record(context, "event published", office.id, event=number)
    event = await events.event(context.db, number)
    assert event is not None
    return (await browse.card(context, event, context.say("published")),)


EVENT_FORM = Form(
    code="ev",
    version=1,
    title="title_event",
    confirm="btn_publish",
    model=NewEvent,
    done=_publish,
    questions=(
        Question(
            "kind",
            ask="ask_kind",
            label="label_kind",
            parse=one_of(lambda words: words if words in KINDS else None),
            choices=_kinds,
            show=_show_kind,
        ),
        Question("title", ask="ask_title", label="label_title", parse=line(3, 120)),
        Question(
            "when",
            ask="ask_when",
            label="label_when",
            parse=time_span(lambda answers: _USUAL_MINUTES.get(answers.get("kind", ""), 180)),
            choices=_days,
            check=_warn,
            show=_show_when,
            takes_number=True,
        ),
        Question("place", ask="ask_place", label="label_place", parse=line(2, 200)),
        Question(
            "seats",
            ask="ask_seats",
            label="label_seats",
            parse=whole_number(1, MOST_SEATS),
            show=lambda context, value, canonical: dates.number(value, context.language),
            takes_number=True,
        ),
    ),
)
