"""Events in words: lines of a list, and the card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from content import dates
from content.language import Select
from content.people import label, people_lists
from content.text import Text, join
from handlers.context import Context
from storage.events.events import Event
from storage.events.quotas import Quota, What
from storage.seats.enrolments import State
from storage.seats.participants import Participant

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


def held(context: Context, event: Event, counted: dict[State, int]) -> Text:
    """For coordinators: a seat that is only offered is kept free, and nobody's yet."""
    lines = [context.say("seats_taken", taken=counted.get("confirmed", 0), seats=event.seats)]
    if offered := counted.get("offered"):
        lines.append(context.say("seats_offered", people=offered))
    return join("\n", lines)


def answer(context: Context, each: Participant) -> Text | None:
    """Whether somebody comes; None where they were not asked, and did not say so."""
    if each.coming is not None:
        return context.say("mark_coming")
    return context.say("mark_silent") if each.asked is not None else None


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


def limits(context: Context, found: Sequence[Quota]) -> Text | None:
    """The quotas as who enrols has to know them."""
    lines = []
    for quota in found:
        each = "yes" if quota.value == "" else "no"
        value = label_of(context, quota.what, quota.value)
        lines.append(
            context.say(
                "quota_holds",
                what=Select(quota.what),
                each=Select(each),
                value=value,
                most=quota.most,
            )
        )
    return join("\n", lines) if lines else None


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
        cost=event.cost or context.say("cost_is_free"),
        seats=seats(context, event, seated),
    )


def numbered(number: int, event: Event) -> str:
    """A button's label; typed in full, or by its number, it stands for the button."""
    return f"{number}. {short(event.title)}"


def short(title: str) -> str:
    """As much of it as a button can show."""
    return title if len(title) <= MOST_IN_LABEL else title[: MOST_IN_LABEL - 1].rstrip() + "…"
