"""Who stays silent after the last call loses the seat, where the coordinator chose so."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.chat import Reply, Tell
from handlers.context import Context, World
from handlers.events.board import changed
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people import rights
from handlers.quiet import Disturb
from handlers.reminding.last_call import could_answer
from handlers.reminding.planned import forget
from handlers.seats import room
from handlers.seats.lists import known_as
from handlers.seats.presses import ShowSeats
from handlers.telling import Untold
from handlers.turn import plan
from handlers.waiting.waiting_list import is_soon, moved
from storage.connection import Connection, Database
from storage.events import events
from storage.offices import roles
from storage.post.outbox import Lane
from storage.seats import coming, enrolments, participants
from storage.seats.enrolments import Enrolment
from storage.seats.participants import Participant

_TOLD_WITHIN = timedelta(days=14)  # over long holidays
_AT_ONCE = 500
_MOST_NAMED = 10


class SeatReleased(Notice, code="seat-r", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    enrolment: int


class SeatReleasedSoon(Notice, code="seat-r!", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """Where working hours would come too late."""

    enrolment: int


class SeatsReleased(Notice, code="seats-r", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To coordinators, of all that silence cost."""

    event: int


class SeatsReleasedSoon(Notice, code="seats-r!", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    event: int


async def release_silent(database: Database, now: datetime, world: World) -> list[Untold]:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            silent = await coming.silent(connection, now)
            if silent is None:
                break
            if await could_answer(connection, silent, world):
                await _release(connection, silent, now)
            else:  # the office calls them
                await coming.excuse(connection, silent.id)
    return []


async def _release(connection: Connection, silent: Enrolment, now: datetime) -> None:
    await enrolments.end(connection, silent.event, silent.person, "released", now)
    await forget(connection, silent.event, silent.person)
    told = await _told(connection, silent, now)
    next_ones = await moved(connection, silent.event, now)
    await plan(connection, (*told, *next_ones, *await changed(connection, silent.event, now)))


async def _told(connection: Connection, silent: Enrolment, now: datetime) -> tuple[Tell, ...]:
    """Whose seat it was, and once for all such seats the coordinators."""
    event = await events.event(connection, silent.event)
    assert event is not None
    soon = await is_soon(connection, event, now)
    until = now + _TOLD_WITHIN
    one = SeatReleasedSoon if soon else SeatReleased
    all_ = SeatsReleasedSoon if soon else SeatsReleased
    holders = await roles.holders(connection, event.office)
    coordinators = [each.person for each in holders if each.role == "coordinator"]
    return (
        Tell(silent.person, one(enrolment=silent.id), now, until),
        *(Tell(each, all_(event=event.id), now, until) for each in coordinators),
    )


async def seats_released(
    context: Context, notice: SeatsReleased | SeatsReleasedSoon
) -> Reply | None:
    event = await events.event(context.db, notice.event)
    if event is None or not await rights.may_act_for(context, event.office):
        return None
    if event.state != "published" or event.starts <= context.now:
        return None
    released = await participants.released(context.db, event.id)
    text = context.say(
        "seats_released",
        title=event.title,
        seats=len(released),
        names=_names(context, released),
        lines=await room.lines(context, event),
    )
    return Reply(text, ((context.button("btn_seats", ShowSeats(event=event.id)),),))


def _names(context: Context, released: list[Participant]) -> str:
    """Sari Contoh · SDN 000 Contoh, Budi Contoh, and 3 more."""
    names = ", ".join(
        " · ".join(filter(None, (known_as(context, each), each.institution)))
        for each in released[:_MOST_NAMED]
    )
    more = len(released) - _MOST_NAMED
    return names if more <= 0 else context.say("names_and_more", names=names, more=more).plain


async def seat_released(context: Context, notice: SeatReleased | SeatReleasedSoon) -> Reply | None:
    """Untrue for who takes part or waits again, and of an event that no longer takes place."""
    seat = await enrolments.one(context.db, notice.enrolment)
    event = await events.event(context.db, seat.event) if seat else None
    if seat is None or event is None or seat.ended != "released":
        return None
    if event.state != "published" or event.starts <= context.now:
        return None
    if await enrolments.of_person(context.db, event.id, seat.person) is not None:
        return None
    again = context.button("btn_details", ShowEvent(event=event.id))
    text = context.say("seat_released", title=event.title)
    return Reply(text, ((again, *navigation.home(context)),))
