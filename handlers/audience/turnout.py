"""An audience by an event: who has a seat there, waits for one, was there or not, or was and did
not say how it was."""

from __future__ import annotations

from handlers.announcing.presses import (
    ChooseBase,
    ChooseStanding,
    ChooseTurnout,
    Narrow,
    Standing,
    TakeStanding,
)
from handlers.audience import audience
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.drafting import attaching
from handlers.forms.screen import pairs
from handlers.menu import navigation
from handlers.planning.running import running
from handlers.press import Press
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, Join, read_clauses
from storage.events import events
from storage.events.events import Event

PAGE = 5


async def choose(context: Context, press: ChooseTurnout) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await _page(context, it.office, press.after)
    if not found and press.after:
        return await choose(context, ChooseTurnout(number=it.id, join=press.join, after=0))
    shown = [
        attaching.row(each, ChooseStanding(number=it.id, join=press.join, event=each.id))
        for each in found[:PAGE]
    ]
    earlier, later = max(0, press.after - PAGE), press.after + PAGE
    turned = navigation.page_buttons(
        context,
        ChooseTurnout(number=it.id, join=press.join, after=earlier) if press.after else None,
        ChooseTurnout(number=it.id, join=press.join, after=later) if len(found) > PAGE else None,
    )
    text = context.say("ask_turnout" if shown else "no_event_to_attach")
    return (Reply(text, (*shown, *turned, (_back(context, it, press.join),))),)


async def _page(context: Context, office: int, after: int) -> list[Event]:
    """And one more, the nearest to now first: those who were there are asked for soon after it."""
    since = context.now - attaching.RECENT
    return await events.nearest(context.db, office, since, context.now, after, PAGE + 1)


def _back(context: Context, it: Announcement, join: Join) -> Button:
    there: Press = ChooseBase(number=it.id)
    if join != "of":
        there = Narrow(number=it.id, join=join)
    return context.button("btn_back", there)


async def standing(context: Context, press: ChooseStanding) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    event = await _of(context, it, press.event)
    if event is None:
        return (await audience.card(context, it, context.say("event_not_for_it")),)

    def to(what: Standing) -> TakeStanding:
        return TakeStanding(number=it.id, join=press.join, event=event.id, what=what)

    ways = [
        context.button("btn_confirmed", to("confirmed")),
        context.button("btn_waiting", to("waiting")),
        context.button("btn_attended", to("attended")),
        context.button("btn_absent", to("absent")),
        context.button("btn_unevaluated", to("unevaluated")),
    ]
    text = context.say("ask_standing", title=event.title)
    back = context.button("btn_back", ChooseTurnout(number=it.id, join=press.join, after=0))
    return (Reply(text, (*pairs(ways), (back,))),)


async def _of(context: Context, it: Announcement, number: int) -> Event | None:
    """An event of the same office that others know of."""
    event = await running(context, number)
    known = event is not None and event.office == it.office and event.state != "draft"
    return event if known else None


async def take(context: Context, press: TakeStanding) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    event = await _of(context, it, press.event)
    if event is None:
        return (await audience.card(context, it, context.say("event_not_for_it")),)
    clause = Clause(join=press.join, what=press.what, event=event.id)
    if press.join == "of":
        return (await audience.begin_with(context, it, clause),)
    clauses = read_clauses(it.clauses)
    if clause in clauses:
        return (await audience.card(context, it),)
    if (full := await audience.no_more(context, it)) is not None:
        return full
    it = await audience.set_clauses(context, it, (*clauses, clause))
    return (await audience.card(context, it),)
