"""*Penerima*: whom a poll asks."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.drafting.attaching import PAGE, of_office, row
from handlers.forms.screen import pairs
from handlers.menu import navigation
from handlers.planning.running import running
from handlers.polls import card, wording
from handlers.polls.presses import ChooseAudience, ChooseEvent, ChooseSession, SetAudience
from storage.events import events, sessions
from storage.events.events import Event
from storage.polls.polls import Audience, Poll


async def choose(context: Context, press: ChooseAudience) -> Posts:
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    event = await events.event(context.db, it.event) if it.event else None
    text = context.say("ask_poll_audience", now=await wording.audience(context, it))
    ways = [
        context.button("btn_poll_office", _sets(it, "office")),
        context.button("btn_poll_by_link", _sets(it, "link", event)),
        *(_of_event(context, it, event) if event is not None else ()),
        context.button("btn_poll_choose_event", ChooseEvent(number=it.id, after=0)),
    ]
    back = card.back(context, it)[: 1 if event is not None else 2]
    return (Reply(text, (*pairs(ways), back)),)


def _sets(it: Poll, audience: Audience, event: Event | None = None) -> SetAudience:
    return SetAudience(number=it.id, audience=audience, event=event.id if event else 0, session=0)


def _of_event(context: Context, it: Poll, event: Event) -> tuple[Button, ...]:
    session = ChooseSession(number=it.id, part="audience", after=0)
    return (
        context.button("btn_poll_confirmed", _sets(it, "event", event)),
        context.button("btn_poll_session", session),
        context.button("btn_poll_attended", _sets(it, "attended", event)),
        context.button("btn_poll_absent", _sets(it, "absent", event)),
    )


async def choose_event(context: Context, press: ChooseEvent) -> Posts:
    """Of those of its office; first everybody with a seat there, narrowed afterwards."""
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    found = await of_office(context, it.office, press.after)
    if not found and press.after:
        return await choose_event(context, ChooseEvent(number=it.id, after=0))
    shown = [row(each, _sets(it, "event", each)) for each in found[:PAGE] if each.state != "draft"]
    turning = navigation.page_buttons(
        context,
        ChooseEvent(number=it.id, after=max(0, press.after - PAGE)) if press.after else None,
        ChooseEvent(number=it.id, after=press.after + PAGE) if len(found) > PAGE else None,
    )
    text = context.say("ask_poll_event" if shown else "poll_no_event")
    return (Reply(text, (*shown, *turning, card.back(context, it))),)


async def take(context: Context, press: SetAudience) -> Posts:
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    if (refused := await _refusal(context, it, press)) is not None:
        return (await card.screen(context, it, refused),)
    event = press.event or None if press.audience != "office" else None
    changed: dict[str, object] = {
        "audience": press.audience,
        "event": event,
        "session": press.session if press.audience == "session" else None,
    }
    if event != it.event:  # its times were of the other one's sessions
        changed |= {"opens_after": None, "closes_after": None}
    return await card.change(context, it, "audience", **changed)


async def _refusal(context: Context, it: Poll, press: SetAudience) -> Text | None:
    """An event or a session that is not there any more, or is another office's."""
    if press.audience == "office" or (press.audience == "link" and not press.event):
        return None
    event = await running(context, press.event)
    if event is None or event.office != it.office or event.state == "draft":
        return context.say("poll_event_gone")
    if press.audience != "session":
        return None
    session = await sessions.one(context.db, press.session)
    if session is None or session.event != event.id:
        return context.say("poll_session_gone")
    return None
