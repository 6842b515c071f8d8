"""A draft: seen as a participant will see it, published, kept, or dropped."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, details, wording
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices.choosing import OfficeEvents
from handlers.people.record import record
from handlers.planning import card, placeholders
from handlers.planning.presses import (
    AskDrop,
    AskRepeat,
    DropDraft,
    KeepDraft,
    ManageEvent,
    Preview,
    Publish,
    PublishAnyway,
)
from handlers.planning.running import running
from storage.events import events
from storage.events.events import Event


async def show(context: Context, press: Preview) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state != "draft":
        return (await browse.card(context, event),)
    return (await preview(context, event),)


async def preview(context: Context, event: Event, note: Text | None = None) -> Reply:
    more = await details.details(context, event, inside=True)
    shown = join("\n\n", [wording.card(context, event), *([more] if more else [])])
    publish = context.button("btn_publish", Publish(event=event.id))
    change = context.button("btn_complete_event", ManageEvent(event=event.id))
    keep = context.button("btn_keep_draft", KeepDraft(event=event.id))
    text = noted(note or context.say("event_preview"), shown)
    repeat: Buttons = ()
    if event.kind == "training" and event.series is None:
        repeat = ((context.button("btn_repeat_event", AskRepeat(event=event.id)),),)
    return Reply(text, ((publish,), *repeat, (change, keep), navigation.home(context)))


async def publish(context: Context, press: Publish) -> Posts:
    return await _publish(context, press.event, warned=False)


async def publish_anyway(context: Context, press: PublishAnyway) -> Posts:
    return await _publish(context, press.event, warned=True)


async def _publish(context: Context, number: int, warned: bool) -> Posts:
    """Roles are judged once more, here, where it is written down."""
    event = await running(context, number)
    if event is None:
        return await browse.gone(context)
    if event.state == "cancelled":
        return (await card.card(context, event),)
    if event.state == "draft" and event.starts <= context.now:
        return (await card.card(context, event, context.say("draft_is_late")),)
    if event.state == "draft" and not warned:
        left = await placeholders.left_in(context, event)
        if left:
            return (_still_sample(context, event, left),)
    if not await events.publish(context.db, event.id):
        return (Toast(context.say("published_already")),)
    await record(context, "event published", event.office, event=event.id)
    public = await events.event(context.db, event.id)
    assert public is not None
    return (await browse.card(context, public, context.say("published")),)


def _still_sample(context: Context, event: Event, left: str) -> Reply:
    yes = context.button("btn_publish_anyway", PublishAnyway(event=event.id))
    no = context.button("btn_change_first", ManageEvent(event=event.id))
    return Reply(context.say("ask_publish_sample", parts=left), (context.choose(yes, no),))


async def keep(context: Context, press: KeepDraft) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await card.card(context, event, context.say("draft_kept")),)


async def ask_drop(context: Context, press: AskDrop) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state != "draft":
        return (await card.card(context, event),)
    yes = context.button("btn_drop_yes", DropDraft(event=event.id))
    no = context.button("btn_leave_no", ManageEvent(event=event.id))
    return (Reply(context.say("ask_drop_draft", title=event.title), (context.choose(yes, no),)),)


async def drop(context: Context, press: DropDraft) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if not await events.drop(context.db, event.id):
        return (await card.card(context, event, context.say("published_already")),)
    await record(context, "draft dropped", event.office, event=event.id)
    there = OfficeEvents(office=event.office, after=0)
    ways = context.button("btn_office_events", there, city=event.city)
    text = context.say("draft_dropped", title=event.title)
    return (Reply(text, ((ways, *navigation.home(context)),)),)
