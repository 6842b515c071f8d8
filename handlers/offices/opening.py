"""The owner opens an office, so that an empty service can have its first event."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.conversation import begin
from handlers.forms.parsers import line, one_of
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people import rights
from handlers.people.record import record
from storage.offices import offices

ZONES = {"wib": "Asia/Jakarta", "wita": "Asia/Makassar", "wit": "Asia/Jayapura"}


class NewOffice(BaseModel):
    name: str
    city: str
    zone: str
    contact: str


async def create(context: Context, rest: str = "") -> Posts:
    if not await rights.is_owner(context):
        return (Reply(context.say("only_owner"), (navigation.home(context),)),)
    return await begin(context, OFFICE_FORM)


async def zones(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(zone, zone.upper()) for zone in ZONES]


async def _found(context: Context, new: NewOffice) -> Posts:
    if not await rights.is_owner(context):
        return (Reply(context.say("only_owner"), (navigation.home(context),)),)
    office = await offices.found(context.db, new.name, new.city, new.zone, new.contact)
    assert office is not None
    await record(context, "office founded", office.id)
    create = context.button("btn_create", Go(command="buat"))
    text = context.say("office_founded", name=new.name)
    return (Reply(text, ((create, *navigation.home(context)),)),)


OFFICE_FORM = Form(
    code="of",
    version=1,
    title="title_office",
    confirm="btn_save",
    model=NewOffice,
    done=_found,
    questions=(
        Question("name", ask="ask_office_name", label="label_office", parse=line(3, 120)),
        Question("city", ask="ask_city", label="label_city", parse=line(2, 60)),
        Question(
            "zone",
            ask="ask_zone",
            label="label_zone",
            parse=one_of(ZONES.get),
            choices=zones,
            show=lambda context, value, canonical: canonical.upper(),
        ),
        Question("contact", ask="ask_contact", label="label_contact", parse=line(3, 200)),
    ),
)
