"""*Hadir*, and *ingatkan lagi*: what somebody answers to a reminder. Who cannot come leaves."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from content import dates
from handlers.chat import Posts, Tell
from handlers.context import Context
from handlers.events import browse
from handlers.events.board import changed
from handlers.people.address import called
from handlers.reminding.calendar import calendar_button
from handlers.reminding.event_days import event_days, next_start
from handlers.reminding.planned import Snoozed
from handlers.reminding.presses import Coming, Snooze
from handlers.reminding.wording import HOUR, morning
from storage.seats import coming, enrolments


async def come(context: Context, press: Coming) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if event.state != "published" or event.ends <= context.now:  # the card says so
        return (await browse.card(context, event),)
    if not await coming.will_come(context.db, event.id, context.person.id, context.now):
        return (await browse.card(context, event, context.say("not_enrolled")),)
    note = context.say("will_come", called=called(context, context.person))
    card = await browse.card(context, event, note)
    to_calendar = (calendar_button(context, event),)
    return (
        replace(card, buttons=(to_calendar, *card.buttons)),
        *await changed(context.db, event.id, context.now),
    )


async def snooze(context: Context, press: Snooze) -> Posts:
    event = await browse.seen(context, press.event)
    person = context.person
    if event is None or person is None:
        return await browse.gone(context)
    until = next_start(await event_days(context.db, event), context.now)
    at = context.now + HOUR if press.until == "hour" else morning(context)
    seated = await enrolments.is_enrolled(context.db, event.id, person.id)
    if event.state != "published" or not seated or until is None or until <= at:
        return (await browse.card(context, event, context.say("snoozed_too_late")),)
    local = at.astimezone(ZoneInfo(context.zone))
    note = context.say("snoozed", when=dates.moment(local, context.zone, context.language))
    tell = Tell(person.id, Snoozed(event=event.id), at, until)
    return (await browse.card(context, event, note), tell)
