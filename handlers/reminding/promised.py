"""What who has a seat from now on is promised: when they hear of it, and when it is lost."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.chat import Tell
from handlers.context import Context
from handlers.events import wording
from handlers.notice import Notice
from handlers.people.address import called
from handlers.reminding.last_call import answer_to
from handlers.reminding.planned import AHEAD, AskComing, SameDay, planned
from storage.events.events import Event


async def begun(
    context: Context, event: Event, comes: bool = False
) -> tuple[tuple[Tell, ...], Text]:
    """What is planned for them, and the sentence that tells it. Who said that they come is not
    asked whether they do."""
    assert context.person is not None
    told = await planned(context.db, event, context.person, context.now)
    heard = [tell for tell in told if not (comes and _only_asks(tell.notice))]
    note = context.say(
        "enrolled",
        called=called(context, context.person),
        name=context.person.name,
        reminders=Select(_said(heard)),
        days=", ".join(_days(context, heard)),
    )
    until = await answer_to(context.db, event, told)
    if until is None or comes:
        return told, note
    costs = context.say("enrolled_until", until=wording.moment(context, event, until))
    return told, join("\n\n", [note, costs])


def _only_asks(notice: Notice) -> bool:
    return isinstance(notice, AskComing) and not notice.reminds


def _days(context: Context, told: Sequence[Tell]) -> list[str]:
    """On which they hear of it before its own."""
    here = ZoneInfo(context.zone)
    return [
        dates.short_day(tell.due.astimezone(here), context.language)
        for tell in told
        if isinstance(tell.notice, AHEAD)
    ]


def _said(told: Sequence[Tell]) -> str:
    """What is planned, as the text `enrolled` tells it apart."""
    ahead = any(isinstance(tell.notice, AHEAD) for tell in told)
    if any(isinstance(tell.notice, SameDay) for tell in told):
        return "both" if ahead else "day"
    return "before" if ahead else "none"
