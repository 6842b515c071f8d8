"""Taking part: a seat, a place in the list, or the reason why not; and giving it back."""

from __future__ import annotations

from dataclasses import replace

from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, reminders, wording
from handlers.events.board import changed
from handlers.events.browse import ShowEvent
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
from handlers.seats.presses import AgreeAndEnrol, AskLeave, Enrol, Leave
from handlers.seats.standing import closed
from handlers.seats.waiting_list import moved
from handlers.seats.whose import whose_is, whose_seat
from storage import enrolments, events, quotas, waiting
from storage.enrolments import Enrolment
from storage.events import Event


class Newcomer(Profile):
    event: int


async def enrol(context: Context, press: Enrol) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None:
        return await browse.gone(context)
    if closed(context, event) is not None:  # the card says why
        return (await browse.card(context, event),)
    if context.person is None:
        return consent_screen(context, AgreeAndEnrol(event=event.id))
    return await _take_part(context, event)


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


async def _take_part(context: Context, event: Event) -> Posts:
    assert context.person is not None
    whose = whose_seat(context.person)
    taken = await enrolments.enrol(context.db, event.id, context.person.id, context.now, whose)
    if taken is None:
        return (Toast(context.say("already_enrolled")),)
    renewed = await changed(context.db, event.id, context.now)
    if taken.state == "confirmed":
        planned, note = await reminders.begun(context, event)
        return (await _fresh_card(context, event, note), *planned, *renewed)
    return (await _fresh_card(context, event, await _waits(context, taken)), *renewed)


async def _waits(context: Context, taken: Enrolment) -> Text:
    """For approval, or for a seat: at which place of the list, and why."""
    if taken.state == "approval":
        return context.say("waits_for_approval", called=called(context, context.person))
    quota = await quotas.full(context.db, taken.event, whose_is(taken))
    return context.say(
        "waits_for_seat",
        called=called(context, context.person),
        place=await waiting.place(context.db, taken),
        why=wording.full(context, quota),
    )


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
    mine = context.person.id
    if await enrolments.end(context.db, event.id, mine, "left", context.now) is None:
        return (Toast(context.say("not_enrolled")),)
    await reminders.withdraw(context, event.id, mine)
    return (
        await _fresh_card(context, event, context.say("left_event")),
        *await moved(context.db, event.id, context.now),
        *await changed(context.db, event.id, context.now),
    )
