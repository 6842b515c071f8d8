"""Two coordinators at once: the second sees what changed meanwhile, and is asked again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from content.text import Text, join
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.planning import card, others
from handlers.planning.parts import PARTS, label, value
from storage.events.events import Event
from storage.offices import audit


async def asked_again(
    context: Context, event: Event, version: int, ask: Callable[[], Awaitable[Posts]]
) -> Posts:
    """The question once more, below what is other than at this version. Nothing is asked of what
    was cancelled."""
    if event.state == "cancelled":
        return (await card.card(context, event, await _cancelled(context, event)),)
    note = await _said(context, event, version)
    first, *rest = await ask()
    assert isinstance(first, Reply)
    return (replace(first, text=noted(note, first.text)), *rest)


async def _cancelled(context: Context, event: Event) -> Text:
    by = await audit.who(context.db, "event cancelled", event.office, event.id)
    if by is None:
        return context.say("cancelled_meanwhile")
    return context.say("cancelled_meanwhile_by", name=await others.name(context, by))


async def _said(context: Context, event: Event, version: int) -> Text:
    changed = await audit.parts_changed(context.db, event.office, event.id, version)
    lines = [_line(context, event, part) for part in changed]
    if not lines:
        return context.say("changed_elsewhere")
    return context.say("changed_meanwhile", changes=join("\n", lines))


def _line(context: Context, event: Event, part: str) -> Text:
    if part in PARTS:
        now = value(context, event, part)
        return context.say("changed_part_is", part=label(context, part), value=now)
    return context.say("changed_part", part=label(context, part))
