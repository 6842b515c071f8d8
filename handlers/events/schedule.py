"""`/jadwal`: what I take part in."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events.browse import PAGE, ListEvents, listed
from handlers.materials.presses import OwnMaterials
from handlers.menu import navigation
from handlers.press import Press
from handlers.seats.standing import briefly
from storage.events import events, materials
from storage.events.events import Event
from storage.seats import enrolments


class MySchedule(Press, code="my"):
    """What I take part in, after the first `after` events."""

    after: int


async def schedule(context: Context, rest: str = "") -> Posts:
    return await page(context, MySchedule(after=0))


async def page(context: Context, press: MySchedule) -> Posts:
    mine, handed_out = [], False
    if context.person is not None:
        mine = await events.of_person(context.db, context.person.id, context.now)
        handed_out = bool(await materials.for_person(context.db, context.person.id, 0, 1))
    ways = (context.button("btn_materials", OwnMaterials(after=0)),) if handed_out else ()
    if not mine:
        look = context.button("btn_events", ListEvents(after=0))
        return (Reply(context.say("schedule_empty"), ((look, *ways, *navigation.home(context)),)),)
    after = press.after if 0 <= press.after < len(mine) else 0
    shown = mine[after : after + PAGE]
    stands = [await _stands(context, each) for each in shown]
    lines, buttons = listed(context, shown, stands)
    turning = navigation.page_buttons(
        context,
        MySchedule(after=max(0, after - PAGE)) if after else None,
        MySchedule(after=after + PAGE) if after + PAGE < len(mine) else None,
    )
    text = context.say("my_schedule", events=lines)
    return (Reply(text, (*buttons, *turning, (*ways, *navigation.home(context)))),)


async def _stands(context: Context, event: Event) -> Text | None:
    assert context.person is not None
    mine = await enrolments.of_person(context.db, event.id, context.person.id)
    return await briefly(context, event, mine) if mine is not None else None
