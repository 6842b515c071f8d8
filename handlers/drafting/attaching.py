"""The event that an announcement shows, with a button that leads there."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.presses import AttachEvent, TakeEvent
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.drafting import drafts
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.planning.running import running
from handlers.press import Press
from storage.announcements.announcements import Announcement
from storage.events import events
from storage.events.events import Event

PAGE = 3
RECENT = timedelta(days=180)


async def of_office(context: Context, office: int, after: int) -> list[Event]:
    """A page and one more: those to come, then those that are over."""
    since = context.now - RECENT
    return await events.of_office(context.db, office, since, context.now, after, PAGE + 1)


def row(event: Event, press: Press) -> tuple[Button, ...]:
    return (Button(label=label(event.title), press=press.wire),)


async def ask(context: Context, press: AttachEvent) -> Posts:
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await of_office(context, it.office, press.after)
    if not found and press.after:
        return await ask(context, AttachEvent(number=it.id, after=0))
    shown = [
        row(each, TakeEvent(number=it.id, event=each.id))
        for each in found[:PAGE]
        if each.state != "draft"
    ]
    turned = navigation.page_buttons(
        context,
        AttachEvent(number=it.id, after=max(0, press.after - PAGE)) if press.after else None,
        AttachEvent(number=it.id, after=press.after + PAGE) if len(found) > PAGE else None,
    )
    none = context.button("btn_no_event", TakeEvent(number=it.id, event=0))
    text = context.say("ask_attached_event" if shown else "no_event_to_attach")
    rows = (*shown, *turned, *(((none,),) if it.event else ()))
    return (Reply(text, (*rows, drafts.back(context, it))),)


async def take(context: Context, press: TakeEvent) -> Posts:
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    event = await running(context, press.event) if press.event else None
    if press.event and (event is None or event.office != it.office or event.state == "draft"):
        return (await drafts.screen(context, it, context.say("event_not_for_it")),)
    it = await drafts.change(context, it, "event", event=event.id if event else None)
    return (await drafts.card(context, it, context.say("announcement_changed")),)
