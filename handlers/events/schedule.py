"""`/jadwal`: what I take part in."""

from __future__ import annotations

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events.browse import ListEvents, listed
from handlers.menu import navigation
from storage.events import events


async def schedule(context: Context, rest: str = "") -> Posts:
    mine = []
    if context.person is not None:
        mine = await events.of_person(context.db, context.person.id, context.now)
    if not mine:
        look = context.button("btn_events", ListEvents(after=0))
        return (Reply(context.say("schedule_empty"), ((look, *navigation.home(context)),)),)
    lines, buttons = listed(context, mine, seated=True)
    text = context.say("my_schedule", events=lines)
    return (Reply(text, (*buttons, navigation.home(context))),)
