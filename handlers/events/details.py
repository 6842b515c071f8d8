"""What else an event says of itself on its card, where its coordinators wrote it."""

from __future__ import annotations

from content import dates
from content.text import Text, join
from handlers.context import Context
from handlers.events import wording
from handlers.events.agenda import agenda, speaker
from storage.events import quotas, sessions
from storage.events.events import Event

_MOST_SESSIONS = 12


async def details(context: Context, event: Event, inside: bool) -> Text | None:
    """The way into an online room is only for those `inside`: with a seat, or who run the event."""
    lines = [
        context.say("event_description", description=event.description)
        if event.description
        else None,
        await _sessions(context, event, inside),
        wording.limits(context, await quotas.of_event(context.db, event.id)),
        _facts(context, event),
    ]
    said = [line for line in lines if line is not None]
    return join("\n\n", said) if said else None


async def _sessions(context: Context, event: Event, inside: bool) -> Text | None:
    """Where there are several, or who speaks is known."""
    found = await sessions.of_event(context.db, event.id)
    if not inside:
        found = [each.model_copy(update={"link": None}) for each in found]
    if len(found) == 1 and not (found[0].title or found[0].speaker or found[0].link):
        return None
    if len(found) > 1:
        return agenda(context, event, found)
    lines = []
    for each in found[:_MOST_SESSIONS]:
        when = dates.short_span(each.starts, each.ends, event.zone, context.language)
        said = [when, each.title, speaker(each), each.place, each.link]
        lines.append(context.say("event_session", session=" · ".join(filter(None, said))))
    return join("\n", lines)


def _facts(context: Context, event: Event) -> Text | None:
    lines = []
    if event.audience:
        lines.append(context.say("event_audience", audience=event.audience))
    if event.bring:
        lines.append(context.say("event_bring", bring=event.bring))
    if event.map:
        lines.append(context.say("event_map", map=event.map))
    if event.letter != "none":
        required = event.letter == "required"
        lines.append(context.say("letter_is_required" if required else "letter_is_optional"))
    if event.approval:
        lines.append(context.say("event_needs_approval"))
    if event.closes is not None and context.now < min(event.closes, event.starts):
        closes = wording.moment(context, event, event.closes)
        lines.append(context.say("enrolment_closes", when=closes))
    if event.own_contact:
        lines.append(context.say("event_contact", contact=event.own_contact))
    return join("\n", lines) if lines else None
