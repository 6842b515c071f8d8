"""By whose clock somebody goes who never said where they live."""

from __future__ import annotations

from content.cities import zone_of
from handlers.context import Context
from storage.events.events import Event
from storage.offices import offices
from storage.people import people
from storage.people.people import Person


async def as_there(context: Context, person: Person, event: Event) -> Person:
    """By their office's, else by that of the event in which they take part from now on, so that
    they are reminded at the hour at which the others are."""
    if zone_of(person.city) is not None:
        return person
    office = None if person.office is None else await offices.office(context.db, person.office)
    zone = office.zone if office is not None else event.zone
    if zone == person.zone:
        return person
    moved = await people.describe(context.db, person.id, zone=zone)
    if context.person is not None and context.person.id == person.id:
        context.person = moved
    return moved
