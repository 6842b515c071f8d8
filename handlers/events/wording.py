"""Events in words: lines of a list, and the card."""

from __future__ import annotations

from datetime import datetime

from content import dates
from content.language import Select
from content.people import label, people_lists
from content.text import Text
from handlers.context import Context
from storage.events.events import Event
from storage.events.quotas import Quota, What

MOST_IN_LABEL = 28  # characters of a title on a button


def when(context: Context, event: Event) -> str:
    """In the event's own zone, which is named."""
    return dates.span_of_time(event.starts, event.ends, event.zone, context.language)


def kind_name(context: Context, kind: str) -> Text:
    return context.say("kind_name", kind=Select(kind))


def seats(context: Context, event: Event, seated: bool = False) -> Text:
    """For who has a seat already, "full" would read as a refusal."""
    if seated:
        return context.say("seats_taken", taken=event.taken, seats=event.seats)
    if event.left == 0:
        return context.say("seats_full", seats=event.seats)
    return context.say("seats_left", left=event.left, seats=event.seats)


def full(context: Context, quota: Quota | None, institution: str | None = None) -> Text:
    """Why no seat is free: a quota by its name, or the seats. `institution`: of who is told."""
    if quota is None:
        return context.say("seats_are_taken")
    each = "yes" if quota.value == "" else "no"
    value = label_of(context, quota.what, quota.value)
    if quota.what == "institution":
        value = institution or value or context.say("your_institution").plain
    return context.say(
        "quota_is_full", what=Select(quota.what), each=Select(each), value=value, most=quota.most
    )


def label_of(context: Context, what: What, value: str) -> str:
    """What a quota counts, in words."""
    lists = people_lists()
    match what:
        case "library_kind":
            return label(lists.library_kinds, value, context.language) if value else ""
        case "position":
            return label(lists.positions, value, context.language) if value else ""
        case "institution":
            return value


def moment(context: Context, event: Event, at: datetime) -> str:
    """In the event's own zone, which is named."""
    return dates.moment(at, event.zone, context.language)


def invitation(context: Context, event: Event) -> Text:
    """What coordinators send to invite people."""
    return context.say("invite_with", link=context.world.link(f"e{event.id}"))


def list_line(context: Context, number: int, event: Event, seated: bool = False) -> Text:
    is_public = event.state == "published"
    return context.say(
        "event_line",
        number=number,
        title=event.title,
        when=dates.short_span(event.starts, event.ends, event.zone, context.language),
        city=event.city,
        seats=seats(context, event, seated) if is_public else state(context, event),
    )


def state(context: Context, event: Event) -> Text:
    return context.say("event_state", state=Select(event.state), why=event.why_cancelled or "")


def card(context: Context, event: Event, seated: bool = False) -> Text:
    return context.say(
        "event_card",
        title=event.title,
        kind=kind_name(context, event.kind),
        office=event.office_name,
        when=when(context, event),
        place=event.place,
        seats=seats(context, event, seated),
    )


def numbered(number: int, event: Event) -> str:
    """A button's label; typed in full, or by its number, it stands for the button."""
    title = event.title
    short = title if len(title) <= MOST_IN_LABEL else title[: MOST_IN_LABEL - 1].rstrip() + "…"
    return f"{number}. {short}"
