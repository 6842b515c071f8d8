"""Which session: for whose people a poll is, or at the end of which it opens or closes."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import pairs
from handlers.menu import navigation
from handlers.polls import card, timing
from handlers.polls.presses import AfterSession, ChooseSession, SetAudience
from handlers.press import Press
from handlers.sessions.hours import said
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.polls.polls import Poll

PAGE = 4


async def choose(context: Context, press: ChooseSession) -> Posts:
    it = await _open_to_choice(context, press)
    if not isinstance(it, Poll):
        return it
    event = await events.event(context.db, it.event) if it.event else None
    if event is None:
        return (await card.screen(context, it, context.say("poll_session_gone")),)
    found = await sessions.of_event(context.db, event.id)
    after = press.after if press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    lines = [
        context.say("form_entry", number=number, entry=said(context, event, each))
        for number, each in shown
    ]
    text = context.say("ask_poll_session", part=Select(press.part), sessions=join("\n", lines))
    buttons = pairs([_button(context, press, it, event, *each) for each in shown])
    earlier = press.model_copy(update={"after": max(0, after - PAGE)}) if after else None
    later = press.model_copy(update={"after": after + PAGE})
    turning = navigation.page_buttons(
        context, earlier, later if len(found) > after + PAGE else None
    )
    return (Reply(text, (*buttons, *turning, card.back(context, it))),)


async def _open_to_choice(context: Context, press: ChooseSession) -> Poll | Posts:
    if press.part == "audience":
        return await card.draft(context, press.number)
    return await timing.timeable(context, press.number, press.part)


def _button(
    context: Context, press: ChooseSession, it: Poll, event: Event, number: int, session: Session
) -> Button:
    begins = session.starts.astimezone(ZoneInfo(event.zone))
    day = dates.short_day(begins, context.language)
    hour = dates.clock(begins.time(), context.language)
    return Button(label=f"{number}. {day} {hour}", press=_press(press, it, event, session).wire)


def _press(press: ChooseSession, it: Poll, event: Event, session: Session) -> Press:
    if press.part == "audience":
        return SetAudience(number=it.id, audience="session", event=event.id, session=session.id)
    return AfterSession(number=it.id, part=press.part, session=session.id)
