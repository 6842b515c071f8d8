"""Who waited until the event began is told once that there was no seat."""

from __future__ import annotations

from datetime import datetime, timedelta

from content.language import Select
from handlers.chat import Reply, Tell
from handlers.context import Context, World
from handlers.events.browse import ListEvents
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people.address import called
from handlers.quiet import Disturb
from handlers.telling import Untold
from handlers.turn import plan
from storage.connection import Database
from storage.events import events
from storage.post.outbox import Lane
from storage.seats import enrolments, waiting

_STILL_NEWS = timedelta(days=1)  # an event that began before is history, as after an upgrade
_TOLD_WITHIN = timedelta(days=14)  # over long holidays
_AT_ONCE = 500


class NoSeat(Notice, code="seat-n", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    enrolment: int


async def tell_left_over(database: Database, now: datetime, world: World) -> list[Untold]:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            found = await waiting.left_over(connection, NoSeat.code, now - _STILL_NEWS, now)
            if found is None:
                break
            tell = Tell(found.person, NoSeat(enrolment=found.id), now, now + _TOLD_WITHIN)
            await plan(connection, (tell,))
    return []


async def no_seat(context: Context, notice: NoSeat) -> Reply | None:
    """Untrue for who has a seat after all, or left, and of an event that begins later."""
    mine = await enrolments.one(context.db, notice.enrolment)
    event = await events.event(context.db, mine.event) if mine else None
    if mine is None or event is None or mine.left_at is not None:
        return None
    if mine.state not in ("waiting", "approval"):
        return None
    if event.state != "published" or context.now < event.starts:
        return None
    text = context.say(
        "no_seat",
        called=called(context, context.person),
        title=event.title,
        state=Select(mine.state),
    )
    others = context.button("btn_events", ListEvents(after=0))
    return Reply(text, ((others, *navigation.home(context)),))
