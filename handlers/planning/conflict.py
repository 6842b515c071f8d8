"""Two coordinators at once: the second sees what changed meanwhile, and is asked again."""

from __future__ import annotations

from dataclasses import replace

from content.text import Text, join
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.planning.parts import PARTS, label, value
from storage.events.events import Event
from storage.offices import audit


async def said(context: Context, event: Event, version: int) -> Text:
    """What is other than at this version, and how it is now."""
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


def asked_again(note: Text, posts: Posts) -> Posts:
    """The question once more, below what changed."""
    first, *rest = posts
    assert isinstance(first, Reply)
    return (replace(first, text=noted(note, first.text)), *rest)
