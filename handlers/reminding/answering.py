"""*Hadir*, and *ingatkan lagi*: what somebody answers to a reminder. Who cannot come leaves."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from content import dates
from handlers.chat import Posts, Tell, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.events.board import changed
from handlers.people.address import called
from handlers.quiet import Disturb, next_moment
from handlers.reminding.calendar import calendar_button
from handlers.reminding.event_days import event_days, is_its_day, next_start
from handlers.reminding.planned import Snoozed
from handlers.reminding.presses import Coming, Snooze
from handlers.reminding.wording import HOUR, morning
from storage.seats import coming, enrolments


async def come(context: Context, press: Coming) -> Posts:
    """On the day itself it is not enough to say so: there, the code counts."""
    event = await browse.seen(context, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if event.state != "published" or event.ends <= context.now:  # the card says so
        return (await browse.card(context, event),)
    new = await coming.will_come(context.db, event.id, context.person.id, context.now)
    if not new and not await enrolments.is_enrolled(context.db, event.id, context.person.id):
        return (await browse.card(context, event, context.say("not_enrolled")),)
    today = is_its_day(event, context.now)
    if not new and not today:
        return (Toast(context.say("will_come_already")),)
    thanks = context.say("will_come", called=called(context, context.person))
    note = context.say("come_and_check_in") if today else thanks
    card = await browse.card(context, event, note)
    to_calendar = calendar_button(context, event)
    stands = any(each.press == to_calendar.press for row in card.buttons for each in row)
    buttons = card.buttons if stands else ((to_calendar,), *card.buttons)
    return (
        replace(card, buttons=buttons),
        *await changed(context.db, event.id, context.now),
    )


async def snooze(context: Context, press: Snooze) -> Posts:
    event = await browse.seen(context, press.event)
    person = context.person
    if event is None or person is None:
        return await browse.gone(context)
    until = next_start(await event_days(context.db, event), context.now)
    wished = context.now + HOUR if press.until == "hour" else morning(context)
    at = next_moment(Disturb.CHOSEN, wished, context.zone)
    seated = await enrolments.is_enrolled(context.db, event.id, person.id)
    if event.state != "published" or not seated or until is None or until <= at:
        return (await browse.card(context, event, context.say("snoozed_too_late")),)
    local = at.astimezone(ZoneInfo(context.zone))
    note = context.say("snoozed", when=dates.moment(local, context.zone, context.language))
    tell = Tell(person.id, Snoozed(event=event.id), at, until)
    return (await browse.card(context, event, note), tell)
