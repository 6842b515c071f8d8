"""Taking part: a seat, or the reason why not; and giving it back."""

from __future__ import annotations

from dataclasses import replace

from content.language import Select
from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, reminders
from handlers.events.board import changed
from handlers.events.browse import AskLeave, Enrol, ShowEvent
from handlers.forms.conversation import begin
from handlers.menu.navigation import Go
from handlers.people.address import called
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.press import Press
from storage import enrolments, events
from storage.enrolments import Outcome
from storage.events import Event


class AgreeAndEnrol(Press, code="age"):
    event: int


class Leave(Press, code="lv"):
    event: int


class Newcomer(Profile):
    event: int


async def enrol(context: Context, press: Enrol) -> Posts:
    event = await events.event(context.db, press.event)
    if event is None:
        return await browse.gone(context)
    if event.starts <= context.now or (context.person is None and event.left == 0):
        return await _too_late(context, event)
    if context.person is None:
        return consent_screen(context, AgreeAndEnrol(event=event.id))
    return await _take_a_seat(context, event)


async def agree(context: Context, press: AgreeAndEnrol) -> Posts:
    if await come_back(context, context.now):
        return await enrol(context, Enrol(event=press.event))
    if await events.event(context.db, press.event) is None:
        return await browse.gone(context)
    return await begin(context, NEWCOMER_FORM, agreed(context, event=str(press.event)))


async def _done(context: Context, newcomer: Newcomer) -> Posts:
    event = await events.event(context.db, newcomer.event)
    await make_known(context, newcomer, event.zone if event else context.zone)
    return _offering_more(context, await enrol(context, Enrol(event=newcomer.event)))


def _offering_more(context: Context, posts: Posts) -> Posts:
    """Whom we know only by name can tell the rest now; later only the menu offers it."""
    first, *rest = posts
    if not isinstance(first, Reply):
        return posts
    more = context.button("btn_complete_profile", Go(command="lengkapi"))
    return (replace(first, buttons=((more,), *first.buttons)), *rest)


NEWCOMER_FORM = profile_form("new", Newcomer, _done)


async def _take_a_seat(context: Context, event: Event) -> Posts:
    assert context.person is not None
    outcome = await enrolments.enrol(context.db, event.id, context.person.id, context.now)
    if outcome is Outcome.ALREADY:
        return (Toast(context.say("already_enrolled")),)
    if outcome is Outcome.FULL:
        return await _too_late(context, event)
    planned = await reminders.planned(context, event, context.person)
    when = Select(reminders.said(planned))
    who = called(context, context.person)
    note = context.say("enrolled", called=who, name=context.person.name, reminders=when)
    return (
        await _fresh_card(context, event, note),
        *planned,
        *await changed(context, event.id),
    )


async def _too_late(context: Context, event: Event) -> Posts:
    """Began already, or full: the card says which, and the way on."""
    if event.starts <= context.now:
        return (await browse.card(context, event),)
    return (await browse.card(context, event, context.say("event_full")),)


async def _fresh_card(context: Context, event: Event, note: Text) -> Reply:
    now_taken = await events.event(context.db, event.id)
    return await browse.card(context, now_taken or event, note)


async def ask_leave(context: Context, press: AskLeave) -> Posts:
    event = await events.event(context.db, press.event)
    if event is None:
        return await browse.gone(context)
    if event.starts <= context.now:
        return (await browse.card(context, event, context.say("too_late_to_leave")),)
    yes = context.button("btn_leave_yes", Leave(event=event.id))
    no = context.button("btn_leave_no", ShowEvent(event=event.id))
    return (Reply(context.say("ask_leave", title=event.title), (context.choose(yes, no),)),)


async def leave(context: Context, press: Leave) -> Posts:
    event = await events.event(context.db, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if event.starts <= context.now:
        return (await browse.card(context, event, context.say("too_late_to_leave")),)
    if not await enrolments.leave(context.db, event.id, context.person.id, context.now):
        return (Toast(context.say("not_enrolled")),)
    await reminders.withdraw(context, event.id, context.person.id)
    note = context.say("left_event")
    return (await _fresh_card(context, event, note), *await changed(context, event.id))
