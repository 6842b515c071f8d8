"""Who stays silent after the last call loses the seat, where the coordinator chose so."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.chat import Reply, Tell
from handlers.context import Context, World
from handlers.events.board import changed
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.quiet import Disturb
from handlers.reminding.planned import forget
from handlers.seats.waiting_list import moved
from handlers.telling import Untold
from handlers.turn import plan
from storage.connection import Connection, Database
from storage.events import events
from storage.people import chats
from storage.post.outbox import Lane
from storage.seats import coming, enrolments
from storage.seats.enrolments import Enrolment

_TOLD_WITHIN = timedelta(days=4)  # over a long weekend
_AT_ONCE = 500


class SeatReleased(Notice, code="seat-r", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    enrolment: int


async def release_silent(database: Database, now: datetime, world: World) -> list[Untold]:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            silent = await coming.silent(connection, now)
            if silent is None:
                break
            if await chats.reachable(connection, silent.person, world.channels):
                await _release(connection, silent, now)
            else:  # nobody could answer; the office calls them
                await coming.excuse(connection, silent.id)
    return []


async def _release(connection: Connection, silent: Enrolment, now: datetime) -> None:
    await enrolments.end(connection, silent.event, silent.person, "released", now)
    await forget(connection, silent.event, silent.person)
    told = Tell(silent.person, SeatReleased(enrolment=silent.id), now, now + _TOLD_WITHIN)
    next_ones = await moved(connection, silent.event, now)
    await plan(connection, (told, *next_ones, *await changed(connection, silent.event, now)))


async def seat_released(context: Context, notice: SeatReleased) -> Reply | None:
    """Untrue for who takes part or waits again."""
    seat = await enrolments.one(context.db, notice.enrolment)
    event = await events.event(context.db, seat.event) if seat else None
    if seat is None or event is None or seat.ended != "released" or event.starts <= context.now:
        return None
    if await enrolments.of_person(context.db, event.id, seat.person) is not None:
        return None
    again = context.button("btn_details", ShowEvent(event=event.id))
    text = context.say("seat_released", title=event.title)
    return Reply(text, ((again, *navigation.home(context)),))
