"""The last call: until when it wants an answer, and whom silence costs the seat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.chat import Tell
from handlers.context import World
from handlers.offices.hours import working_time
from handlers.quiet import Disturb, WorkingTime, when_hours_passed
from handlers.reminding.days import days_of
from handlers.reminding.planned import AskComing
from storage.connection import Connection
from storage.events.events import Event
from storage.people import chats
from storage.post import outbox
from storage.seats.enrolments import Enrolment

ANSWERED_WITHIN = timedelta(hours=24)
_DAY = timedelta(days=1)


def answered_by(event: Event, asked: datetime, office: WorkingTime) -> datetime:
    """After 24 working hours, at the latest halfway to the beginning, so that the next one can
    still come; and at an hour at which an office is open, whatever day it is."""
    usual = when_hours_passed(Disturb.WORKING, asked, ANSWERED_WITHIN, event.zone, office)
    last = min(usual, asked + (event.starts - asked) / 2)
    here = ZoneInfo(event.zone)
    hour = last.astimezone(here).replace(minute=0, second=0, microsecond=0)
    closes = datetime.combine(hour.date(), office.closes, here)
    civil = closes - _DAY if hour.time() < office.opens else min(hour, closes)
    return civil.astimezone(UTC) if asked < civil else last


async def answer_to(connection: Connection, event: Event, told: Sequence[Tell]) -> datetime | None:
    """Until when the last call among what is planned will want an answer; None where silence
    costs nothing, or no last call is to come."""
    last = min(days_of(event.asks), default=0)
    asked = [
        tell.due for tell in told if isinstance(tell.notice, AskComing) and tell.notice.days == last
    ]
    if not event.releases or not asked:
        return None
    return answered_by(event, asked[0], await working_time(connection, event.office))


def question_key(seat: Enrolment) -> str:
    """Of the last question: silence counts only from where it was shown."""
    return f"ask:{seat.id}"


async def could_answer(connection: Connection, silent: Enrolment, world: World) -> bool:
    """Were they shown the question, and is there a chat for the answer?"""
    if await outbox.unshown(connection, question_key(silent)) is not None:
        return False
    return bool(await chats.reachable(connection, silent.person, world.channels))


async def is_lost(
    connection: Connection, event: Event, seat: Enrolment, now: datetime, world: World
) -> bool:
    """Is it about to be released, so that nobody is to be reminded of it?"""
    if not event.releases or not event.asks or seat.coming is not None:
        return False
    if seat.asked_until is None or now < seat.asked_until:
        return False
    return await could_answer(connection, seat, world)
