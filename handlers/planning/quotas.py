"""*Kuota*: how many seats an institution, a kind of library or a position may hold."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.wording import MOST_IN_LABEL
from handlers.forms.screen import pairs
from handlers.menu import navigation
from handlers.planning import card
from handlers.planning.follow import before, followed
from handlers.planning.presses import (
    AddQuota,
    ChangeQuota,
    RemoveQuota,
    ShowQuota,
    ShowQuotas,
)
from handlers.planning.running import running
from storage.events import events
from storage.events import quotas as kept
from storage.events.events import Event
from storage.events.quotas import Quota

PAGE = 2


async def show(context: Context, press: ShowQuotas) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state == "cancelled":
        return (await card.card(context, event),)
    found = await kept.of_event(context.db, event.id)
    after = press.after if press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    lines = [
        context.say("form_entry", number=number, entry=said(context, each))
        for number, each in enumerate(found, 1)
    ]
    text = context.say(
        "event_quotas",
        title=event.title,
        quotas=join("\n", lines) if lines else context.say("no_quotas"),
    )
    turning = navigation.page_buttons(
        context,
        ShowQuotas(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowQuotas(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    buttons = [_button(context, event, number, each) for number, each in shown]
    adds = () if after else _adds(context, event, found)
    rows = (*pairs(buttons), *turning, *adds, card.ways_back_to_more(context, event.id))
    return (Reply(text, rows),)


def _adds(context: Context, event: Event, found: list[Quota]) -> tuple[tuple[Button, ...], ...]:
    """Each institution has one quota; of kinds and positions there are many."""
    adds = [
        context.button("btn_quota_kind", AddQuota(event=event.id, what="library_kind")),
        context.button("btn_quota_position", AddQuota(event=event.id, what="position")),
    ]
    if not any(each.what == "institution" for each in found):
        institution = AddQuota(event=event.id, what="institution")
        adds.insert(0, context.button("btn_quota_institution", institution))
    return pairs(adds)


def _button(context: Context, event: Event, number: int, quota: Quota) -> Button:
    press = ShowQuota(event=event.id, what=quota.what, value=quota.value)
    label = f"{number}. {_whose(context, quota).plain}"
    short = label if len(label) <= MOST_IN_LABEL else f"{label[: MOST_IN_LABEL - 1].rstrip()}…"
    return Button(label=short, press=press.wire)


def said(context: Context, quota: Quota) -> Text:
    return context.say("quota_said", whose=_whose(context, quota), most=quota.most)


def _whose(context: Context, quota: Quota) -> Text:
    value = wording.label_of(context, quota.what, quota.value)
    return context.say("quota_whose", what=Select(quota.what), value=value)


async def one(context: Context, press: ShowQuota) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    quota = await find(context, event, press)
    if quota is None or event.state == "cancelled":
        return await show(context, ShowQuotas(event=event.id, after=0))
    held = await kept.held(context.db, event.id, quota.what, quota.value)
    text = context.say("event_quota", title=event.title, quota=said(context, quota), held=held)
    there = {"event": event.id, "what": quota.what, "value": quota.value}
    change = context.button("btn_quota_change", ChangeQuota.model_validate(there))
    remove = context.button("btn_quota_remove", RemoveQuota.model_validate(there))
    back = context.button("btn_quotas", ShowQuotas(event=event.id, after=0))
    return (Reply(text, ((change, remove), (back, *navigation.home(context)))),)


async def find(
    context: Context, event: Event, press: ShowQuota | ChangeQuota | RemoveQuota
) -> Quota | None:
    found = await kept.of_event(context.db, event.id)
    return next((q for q in found if (q.what, q.value) == (press.what, press.value)), None)


async def remove(context: Context, press: RemoveQuota) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    quota = await find(context, event, press)
    was = await before(context, event)
    if quota is None or not await events.change(context.db, event.id, event.version):
        return await show(context, ShowQuotas(event=event.id, after=0))
    await kept.set_most(context.db, event.id, quota.what, quota.value, None)
    note = context.say("quota_removed", whose=_whose(context, quota))
    return await followed(context, was, "quota", note)
