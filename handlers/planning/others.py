"""Who else coordinates an event hears of what changes it for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from content.text import Text
from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events import wording
from handlers.notice import Notice
from handlers.planning import card
from handlers.planning.running import running
from handlers.quiet import Disturb
from storage.events.events import Event
from storage.offices import roles
from storage.people import people
from storage.post.outbox import Lane


class EventMoved(Notice, code="ev~c", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """It is on another day, at other hours or in another place. `by`: the person who did it."""

    event: int
    by: int


async def tells(
    context: Context,
    event: Event,
    notice: Notice,
    due: datetime,
    until: datetime,
    besides: Sequence[int],
) -> tuple[Tell, ...]:
    """Not who did it; `besides`: who takes part is told that way."""
    assert context.person is not None
    known = {context.person.id, *besides}
    return tuple(
        Tell(each.person, notice, due, until)
        for each in await roles.holders(context.db, event.office)
        if each.role == "coordinator" and each.person not in known
    )


async def name(context: Context, by: int) -> Text | str:
    """Of who did it; the number of who has none any more."""
    known = (await people.person(context.db, by)).name
    return known or context.say("trail_number", number=str(by))


async def event_moved(context: Context, notice: EventMoved) -> Reply | None:
    event = await running(context, notice.event)
    if event is None or event.state != "published" or event.ends <= context.now:
        return None
    text = context.say(
        "event_moved_by",
        name=await name(context, notice.by),
        title=event.title,
        when=wording.when(context, event),
        place=event.place,
    )
    return Reply(text, (card.ways_back(context, event.id),))
