"""Events in words: lines of a list, and the card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

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
_MOST_DATED = 40  # with number and day


def when(context: Context, event: Event) -> str:
    """In the event's own zone, which is named."""
    return dates.span_of_time(event.starts, event.ends, event.zone, context.language)


def kind_name(context: Context, kind: str) -> Text:
    return context.say("kind_name", kind=Select(kind))


def seats(context: Context, event: Event, seated: bool = False) -> Text:
    """For who has a seat already, "full" would read as a refusal. One that is only offered is kept
    free, and nobody's yet."""
    if seated:
        return context.say("seats_taken", taken=event.taken - event.offered, seats=event.seats)
    if event.left == 0 and event.offered:
        return context.say("seats_full_but_offered", offered=event.offered)
    if event.left == 0:
        return context.say("seats_full", seats=event.seats)
    return context.say("seats_left", left=event.left, seats=event.seats)


def held(context: Context, event: Event, counted: dict[State, int]) -> Text:
    """For coordinators: a seat that is only offered is kept free, and nobody's yet."""
    taken = counted.get("confirmed", 0)
    line = context.say("seats_taken", taken=taken, seats=event.seats)
    if event.state == "cancelled":
        line = context.say("seats_taken_then", taken=taken)
    waits = waiting_list(context, event, counted)
    return line if waits is None else join("\n", [line, waits])


def waiting_list(context: Context, event: Event, counted: dict[State, int]) -> Text | None:
    """How many stand in it: who is offered a seat does, until they answer. None once it is over."""
    offered = counted.get("offered", 0)
    people = offered + counted.get("waiting", 0)
    if not people or (event.ends <= context.now and event.state != "cancelled"):
        return None
    return context.say("seats_waited_for", people=people, offered=offered)


def in_vain(context: Context, event: Event, counted: dict[State, int]) -> int:
    """How many waited, for approval or for a seat, until it was over."""
    if context.now < event.ends or event.state == "cancelled":
        return 0
    return counted.get("waiting", 0) + counted.get("approval", 0)


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


def list_line(context: Context, number: int, event: Event, stands: Text | None = None) -> Text:
    """`stands`: how somebody stands to it, in place of how many seats are left."""
    return context.say(
        "event_line",
        number=number,
        title=event.title,
        when=dates.short_span(event.starts, event.ends, event.zone, context.language),
        city=event.city,
        seats=stands or _seats_or_state(context, event),
    )


def _seats_or_state(context: Context, event: Event) -> Text:
    if event.state != "published":
        return state(context, event)
    return context.say("event_is_past") if event.ends <= context.now else seats(context, event)


def state(context: Context, event: Event) -> Text:
    return context.say("event_state", state=Select(event.state), why=event.why_cancelled or "")


def card(context: Context, event: Event, seated: bool = False) -> Text:
    """Cost and seats only as long as it is to come, or goes on."""
    text = context.say(
        "event_card",
        title=event.title,
        kind=kind_name(context, event.kind),
        office=event.office_name,
        when=when(context, event),
        place=event.place,
    )
    if event.state == "cancelled" or event.ends <= context.now:
        return text
    cost = context.say("event_cost", cost=event.cost or context.say("cost_is_free"))
    return join("\n", [text, cost, seats(context, event, seated)])


def numbered(number: int, event: Event) -> str:
    """A button's label; typed in full, or by its number, it stands for the button."""
    return f"{number}. {short(event.title)}"


def labels(context: Context, shown: Sequence[Event], first: int = 1) -> list[str]:
    """Of their buttons; the day goes first where titles alone do not tell them apart."""
    titles = [short(each.title) for each in shown]
    return [
        _dated(context, number, each)
        if each.series is not None or titles.count(short(each.title)) > 1
        else numbered(number, each)
        for number, each in enumerate(shown, first)
    ]


def _dated(context: Context, number: int, event: Event) -> str:
    begins = event.starts.astimezone(ZoneInfo(event.zone))
    day = f"{number}. {dates.short_day(begins, context.language)}: "
    return day + short(event.title, _MOST_DATED - len(day))


def short(title: str, most: int = MOST_IN_LABEL) -> str:
    """As much of it as a button can show."""
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
