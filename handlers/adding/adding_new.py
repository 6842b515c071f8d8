"""*Daftarkan sebagai orang baru*: a coordinator adds somebody whom nobody here knows yet.

They go onto the office's list, hold their seat by the office's word, and are the same person when
they write to us later.
"""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from handlers.adding import adding
from handlers.adding.adding_screens import open_event
from handlers.chat import Posts
from handlers.codes import new_code
from handlers.context import Context
from handlers.expected.row import CODE_LENGTH
from handlers.forms.question import Form
from handlers.people.parts import BY_FIELD
from handlers.planning.running import ask
from handlers.seats.presses import AddNew, AddOne, AddPeople
from storage.events.events import Event
from storage.expected import expected


class New(BaseModel):
    event: int
    name: str
    institution: str | None = None


async def add(context: Context, press: AddNew) -> Posts:
    event = await open_event(context, press.event)
    if not isinstance(event, Event):
        return event
    return await ask(context, NEW_FORM, {"event": str(event.id)})


async def _done(context: Context, new: New) -> Posts:
    """Rights are judged once more, here, where it is written down; and what stands against them."""
    event = await open_event(context, new.event)
    if not isinstance(event, Event):
        return event
    assert context.person is not None
    listed = await expected.write_down(
        context.db,
        event.office,
        new.name,
        new.institution,
        new_code(CODE_LENGTH),
        context.person.id,
        context.now,
    )
    return await adding.add_one(context, AddOne(event=event.id, known="x", number=listed.id))


NEW_FORM = Form(
    code="sn",
    version=1,
    title="title_new_participant",
    confirm="btn_save",
    way_back=lambda answers: AddPeople(event=int(answers["event"])),
    questions=(
        replace(BY_FIELD["name"], ask="ask_name_of", when=lambda answers: True),
        replace(
            BY_FIELD["institution"],
            ask="ask_institution_of",
            when=lambda answers: True,
            optional=True,
        ),
    ),
    model=New,
    done=_done,
    card=False,
)
