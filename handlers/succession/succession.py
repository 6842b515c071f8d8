"""*Ganti peserta*: an institution sends somebody else, who gets the same seat."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Tell
from handlers.context import Context
from handlers.events import wording
from handlers.events.board import changed
from handlers.people.zone import as_there
from handlers.reminding import planned as reminders
from handlers.seats.approval import reminded
from handlers.seats.whose import whose_seat
from handlers.waiting.waiting_list import moved
from storage.events import quotas
from storage.events.events import Event
from storage.people.people import Person
from storage.seats import enrolments, seat_codes
from storage.seats.enrolments import Enrolment


async def obstacle(
    context: Context, event: Event, old: Enrolment, new: Person, own_word: bool = False
) -> Text | None:
    """Why this one cannot have the seat; None where they can.

    `own_word`: who holds it hands it over themselves, so always within the institution."""
    if (mine := await enrolments.of_person(context.db, event.id, new.id)) and mine.holds:
        return context.say("has_a_seat", name=new.name)
    whose, kept = whose_seat(new), await quotas.of_event(context.db, event.id)
    alike = whose.institution == old.institution
    counted = any(quota.what == "institution" for quota in kept)
    if counted and not whose.institution:
        return context.say("institution_unknown", name=new.name)
    if not alike and old.institution and (counted or own_word):
        return context.say("other_institution")
    quota = await quotas.full(context.db, event.id, whose, besides=old.id)
    return wording.full(context, quota, new.institution) if quota else None


async def succeed(
    context: Context, event: Event, old: Enrolment, new: Person, added_by: int | None = None
) -> tuple[Enrolment, tuple[Tell, ...]]:
    """The seat is theirs, and who is to be told what follows from it."""
    await seat_codes.cancel(context.db, old.id, context.now)
    whose = whose_seat(new)
    taken = await enrolments.pass_on(context.db, old, new.id, context.now, whose, added_by)
    await as_there(context, new, event)
    if added_by is not None and event.letter == "required":
        await enrolments.tell_letter(context.db, taken.id, "later")
    await reminders.withdraw(context, event.id, old.person)
    return taken, (
        *await reminded(context, event, taken),
        *await moved(context.db, event.id, context.now),  # a quota of the other one has room
        *await changed(context.db, event.id, context.now),
    )
