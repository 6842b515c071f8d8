"""Finding an event: the coming ones, and the card of one."""

from __future__ import annotations

from collections.abc import Sequence

from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import details, wording
from handlers.forms.screen import noted
from handlers.letters.way import missing as letter_missing
from handlers.letters.way import ways as letter_ways
from handlers.materials.access import ways as materials_ways
from handlers.menu import navigation
from handlers.people import rights
from handlers.planning.presses import ManageEvent
from handlers.press import Press
from handlers.seats import standing
from handlers.seats.presses import ShowMeetings
from storage.events import events, series
from storage.events.events import Event
from storage.seats import enrolments

PAGE = 5


class ListEvents(Press, code="es"):
    """The coming events after the first `after`."""

    after: int


class ShowEvent(Press, code="e"):
    event: int


class ShowParticipants(Press, code="ps"):
    event: int
    after: int


async def coming(context: Context, rest: str = "") -> Posts:
    return await page(context, ListEvents(after=0))


async def page(context: Context, press: ListEvents) -> Posts:
    after = max(0, press.after)
    found = await events.coming(context.db, context.now, after, PAGE + 1)
    if not found and after:  # those have begun meanwhile
        return await page(context, ListEvents(after=0))
    if not found:
        return (Reply(context.say("no_events"), (navigation.home(context),)),)
    shown = found[:PAGE]
    lines, buttons = listed(context, shown)
    more = len(found) > PAGE
    turning = navigation.page_buttons(
        context,
        ListEvents(after=max(0, after - PAGE)) if after else None,
        ListEvents(after=after + PAGE) if more else None,
    )
    text = context.say("coming_events", events=lines)
    return (Reply(text, (*buttons, *turning, navigation.home(context))),)


def listed(
    context: Context, shown: Sequence[Event], stands: Sequence[Text | None] | None = None
) -> tuple[Text, Buttons]:
    """The events as numbered lines, and a numbered button for each. `stands`: how somebody stands
    to each of them, in place of how many seats are left.

    Each page counts from 1, because a typed number counts the buttons that are shown.
    """
    lines = [
        wording.list_line(context, number, event, stands[number - 1] if stands else None)
        for number, event in enumerate(shown, 1)
    ]
    labels = wording.labels(context, shown)
    buttons = tuple(
        (Button(label=label, press=ShowEvent(event=event.id).wire),)
        for label, event in zip(labels, shown, strict=True)
    )
    return join("\n\n", lines), buttons


async def show(context: Context, press: ShowEvent) -> Posts:
    event = await seen(context, press.event)
    if event is None:
        return await gone(context)
    return (await card(context, event),)


async def seen(context: Context, number: int) -> Event | None:
    """The event, if this person may see it: a draft only who runs it."""
    event = await events.event(context.db, number)
    if event is None or event.state != "draft":
        return event
    return event if await rights.may_act_for(context, event.office) else None


async def gone(context: Context) -> Posts:
    buttons = (context.button("btn_events", ListEvents(after=0)), *navigation.home(context))
    return (Reply(context.say("event_gone"), (buttons,)),)


async def card(context: Context, event: Event, note: Text | None = None) -> Reply:
    """The event with what this person can do about it now."""
    mine = None
    if context.person is not None:
        mine = await enrolments.of_person(context.db, event.id, context.person.id)
    runs_it = await rights.may_act_for(context, event.office)
    cancelled = event.state == "cancelled"
    seated = mine is not None and mine.state == "confirmed"
    place = await series.place(context.db, event) if event.series is not None else None
    standing_said = await standing.said(context, event, mine)
    parts = [
        standing_said if cancelled else None,
        wording.card(context, event, mine is not None and mine.holds),
        context.say("meeting_of_series", place=place.place, meetings=place.events)
        if place
        else None,
        await details.details(context, event, inside=runs_it or seated),
        standing_said if not cancelled else None,
        letter_missing(context, event, mine) if mine is not None else None,
        wording.invitation(context, event) if runs_it and not cancelled else None,
    ]
    text = join("\n\n", [part for part in parts if part is not None])
    people = context.button("btn_participants", ShowParticipants(event=event.id, after=0))
    manage = context.button("btn_manage", ManageEvent(event=event.id))
    days = context.button("btn_other_days", ShowMeetings(event=event.id, after=0))
    events_there = context.button("btn_events", ListEvents(after=0))
    buttons = (
        *(((people, manage),) if runs_it else ()),
        *await standing.ways(context, event, mine),
        *(((days,),) if place and not runs_it else ()),
        *await materials_ways(context, event),
        *letter_ways(context, event, mine),
        (events_there, *navigation.home(context)),
    )
    return Reply(noted(note, text), buttons)
