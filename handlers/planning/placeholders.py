"""What still stands in an event as a template had it, to be replaced by what is real."""

from __future__ import annotations

from content.template import load_templates
from handlers.context import Context
from storage.events import sessions
from storage.events.events import Event


async def left_in(context: Context, event: Event) -> str:
    """The parts that were not replaced, with what they say; empty where all were."""
    templates = load_templates()
    speakers = {each.speaker for one in templates for each in one.sessions} - {None}
    named = {each.speaker for each in await sessions.of_event(context.db, event.id)}
    found = []
    if event.place in {each.place for each in templates}:
        found.append(f"{context.say('label_place').plain} ({event.place})")
    found += [f"{context.say('label_speaker').plain} ({each})" for each in named & speakers]
    return ", ".join(found)
