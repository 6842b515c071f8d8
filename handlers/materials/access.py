"""Who may have the materials of an event: a seat, having been there, or running it."""

from __future__ import annotations

from handlers.chat import Buttons
from handlers.context import Context
from handlers.materials.presses import ListMaterials
from handlers.people import rights
from storage.attendance import attendance
from storage.events import materials
from storage.events.events import Event
from storage.seats import enrolments


async def allowed(context: Context, event: Event) -> bool:
    person = context.person
    if person is None:
        return False
    if await rights.may_act_for(context, event.office):
        return True
    return event.state == "published" and (
        await enrolments.is_enrolled(context.db, event.id, person.id)
        or bool(await attendance.of_person_at(context.db, event.id, person.id))
    )


async def ways(context: Context, event: Event) -> Buttons:
    """The button to them, for who may have them, where there are any."""
    if not await materials.are_there(context.db, event.id) or not await allowed(context, event):
        return ()
    return ((context.button("btn_materials", ListMaterials(event=event.id, after=0)),),)
