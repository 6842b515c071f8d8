"""What the owner hears when something goes wrong with the service itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handlers.chat import Reply
from handlers.context import Context
from handlers.notice import Notice
from handlers.people import rights
from handlers.quiet import Disturb
from storage.connection import Connection
from storage.offices import roles
from storage.post import notices
from storage.post.outbox import Lane

OWNERS_HEAR_WITHIN = timedelta(days=3)


class LetterDied(Notice, code="died", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """An update could not be handled after three tries."""

    reference: int


class ClockLeft(Notice, code="clock", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """The machine's clock left the service's time, by this many seconds."""

    seconds: int


class NotAccepted(Notice, code="refusal", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """A channel did not accept what we wrote. Once a day, however many messages it were."""

    channel: str
    day: date


class NotRead(Notice, code="unread", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """Updates came that no version of the library can read. Once a day, however many."""

    channel: str
    day: date


async def letter_died(context: Context, notice: LetterDied) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("letter_died", reference=f"G-{notice.reference}"))


async def clock_left(context: Context, notice: ClockLeft) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("clock_left", seconds=notice.seconds))


async def not_accepted(context: Context, notice: NotAccepted) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("not_accepted", channel=notice.channel))


async def not_read(context: Context, notice: NotRead) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("not_read", channel=notice.channel))


async def tell_owners_of_refusal(connection: Connection, channel: str, now: datetime) -> None:
    """One of an announcement's thousands is enough; also the notice itself may be refused."""
    await _tell_once(connection, NotAccepted(channel=channel, day=now.date()), now)


async def tell_owners_of_unread(connection: Connection, channel: str, now: datetime) -> None:
    await _tell_once(connection, NotRead(channel=channel, day=now.date()), now)


async def _tell_once(connection: Connection, notice: Notice, now: datetime) -> None:
    for owner in await roles.owners(connection):
        await notices.plan_once(
            connection, owner, notice.code, notice.subject, now, now + OWNERS_HEAR_WITHIN
        )
