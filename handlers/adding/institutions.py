"""Where institutions are counted, the coordinator tells that of whom they add."""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from content.text import Text
from handlers.adding import adding, adding_screens, candidates
from handlers.adding.adding_screens import open_event
from handlers.chat import Posts, Tell
from handlers.context import Context
from handlers.forms.question import Answers, Form
from handlers.members import fixing
from handlers.people.parts import BY_FIELD
from handlers.planning.running import ask, running
from handlers.seats.presses import AddOne, AddPeople, Known, TellInstitution
from storage.events.events import Event
from storage.expected import expected
from storage.people import vouched


class Told(BaseModel):
    event: int
    known: Known
    number: int
    institution: str


async def tell(context: Context, press: TellInstitution) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    return await ask(context, INSTITUTION_FORM, {k: str(v) for k, v in press.model_dump().items()})


async def _whose(context: Context, answers: Answers) -> Text | None:
    event = await running(context, int(answers["event"]))
    if event is None:
        return None
    number = int(answers["number"])
    chosen = await candidates.candidate(context, event, answers["known"], number)
    return context.say("telling_institution", name=chosen.name) if chosen else None


async def _done(context: Context, told: Told) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await open_event(context, told.event)
    if not isinstance(event, Event):
        return event
    tells = await _write(context, event, told)
    if tells is None:
        note = context.say("member_not_theirs")
        return (await adding_screens.ways(context, event, note),)
    press = AddOne(event=told.event, known=told.known, number=told.number)
    return (*await adding.add_one(context, press), *tells)


async def _write(context: Context, event: Event, told: Told) -> tuple[Tell, ...] | None:
    """Into the office's list, of who has not come yet; else into their profile, as far as it is
    for this office to correct. Who hears of it; None where it is not."""
    chosen = await candidates.candidate(context, event, told.known, told.number)
    person = await candidates.person_of(context, event, chosen) if chosen else None
    if person is None:
        return None
    if await vouched.one(context.db, person.id) is not None:
        await expected.tell_institution(context.db, told.number, told.institution)
        await vouched.renew(context.db, event.office)
        return ()
    return await fixing.correct(context, person.id, {"institution": told.institution})


INSTITUTION_FORM = Form(
    code="si",
    version=1,
    way_back=lambda answers: AddPeople(event=int(answers["event"])),
    title="label_institution",
    confirm="btn_save",
    model=Told,
    done=_done,
    card=False,
    about=_whose,
    questions=(
        replace(BY_FIELD["institution"], ask="ask_institution_of", when=lambda answers: True),
    ),
)
