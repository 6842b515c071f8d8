"""What the owner hears when something goes wrong with the service itself."""

from __future__ import annotations

from handlers.chat import Reply
from handlers.context import Context
from handlers.notice import Notice
from handlers.people import rights
from handlers.quiet import Disturb
from storage.post.outbox import Lane


class LetterDied(Notice, code="died", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """An update could not be handled after three tries."""

    reference: int


class ClockLeft(Notice, code="clock", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """The machine's clock left the service's time, by this many seconds."""

    seconds: int


async def letter_died(context: Context, notice: LetterDied) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("letter_died", reference=f"G-{notice.reference}"))


async def clock_left(context: Context, notice: ClockLeft) -> Reply | None:
    if not await rights.is_owner(context):
        return None
    return Reply(context.say("clock_left", seconds=notice.seconds))
