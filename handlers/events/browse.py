"""Finding an event: the coming ones, and the card of one."""

from __future__ import annotations

from collections.abc import Sequence

from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import wording
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.people import rights
from handlers.press import Press
from storage import enrolments, events
from storage.events import Event

PAGE = 5


class ListEvents(Press, code="es"):
    """The coming events after the first `after`."""

    after: int


class ShowEvent(Press, code="e"):
    event: int


class Enrol(Press, code="join"):
    event: int


class AskLeave(Press, code="lv?"):
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


def listed(context: Context, shown: Sequence[Event], seated: bool = False) -> tuple[Text, Buttons]:
    """The events as numbered lines, and a numbered button for each.

    Each page counts from 1, because a typed number counts the buttons that are shown.
    """
    numbered = list(enumerate(shown, 1))
    lines = [wording.list_line(context, number, event, seated) for number, event in numbered]
    buttons = tuple(
        (Button(label=wording.label(number, event), press=ShowEvent(event=event.id).wire),)
        for number, event in numbered
    )
    return join("\n\n", lines), buttons


async def show(context: Context, press: ShowEvent) -> Posts:
    event = await events.event(context.db, press.event)
    if event is None:
        return await gone(context)
    return (await card(context, event),)


async def gone(context: Context) -> Posts:
    buttons = (context.button("btn_events", ListEvents(after=0)), *navigation.home(context))
    return (Reply(context.say("event_gone"), (buttons,)),)


async def card(context: Context, event: Event, note: Text | None = None) -> Reply:
    """The event with what this person can do about it now."""
    seated = context.person is not None and await enrolments.is_enrolled(
        context.db, event.id, context.person.id
    )
    runs_it = await rights.may_act_for(context, event.office)
    parts = [
        wording.card(context, event, seated),
        _standing(context, event, seated),
        wording.invitation(context, event) if runs_it else None,
    ]
    text = join("\n\n", [part for part in parts if part is not None])
    buttons = _card_buttons(context, event, seated, runs_it)
    return Reply(noted(note, text), buttons)


def _standing(context: Context, event: Event, seated: bool) -> Text | None:
    """How far the event is, and this person with it."""
    if event.ends <= context.now:
        return context.say("event_is_over")
    if event.starts <= context.now:
        return context.say("enrolled_and_begun" if seated else "event_has_begun")
    return context.say("you_are_enrolled") if seated else None


def _card_buttons(context: Context, event: Event, seated: bool, runs_it: bool) -> Buttons:
    rows: list[tuple[Button, ...]] = []
    if runs_it:
        press = ShowParticipants(event=event.id, after=0)
        rows.append((context.button("btn_participants", press),))
    coming = event.starts > context.now
    if coming and seated:
        rows.append((context.button("btn_leave", AskLeave(event=event.id)),))
    elif coming and event.left:
        rows.append((context.button("btn_enrol", Enrol(event=event.id)),))
    elif seated and event.ends > context.now:
        rows.append((context.button("btn_ask", navigation.Go(command="tanya")),))
    rows.append((context.button("btn_events", ListEvents(after=0)), *navigation.home(context)))
    return tuple(rows)
