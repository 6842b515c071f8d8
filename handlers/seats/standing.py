"""How somebody stands to an event: what is said of it on the card, and what they can do."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text
from handlers.attendance.presses import AttendanceProof
from handlers.chat import Buttons
from handlers.context import Context
from handlers.events import wording
from handlers.menu.navigation import Go
from handlers.reminding.presses import Coming, ToCalendar
from handlers.seats.presses import AskLeave, DeclineOffer, Enrol, TakeOffer
from storage.attendance import attendance
from storage.events.events import Event
from storage.seats import waiting
from storage.seats.enrolments import Enrolment


def settled(context: Context, event: Event) -> Text | None:
    """Why nobody's seat changes any more; None where it may."""
    if event.state == "cancelled":
        return context.say("event_is_cancelled", why=event.why_cancelled or "")
    if event.state == "draft":
        return context.say("event_is_draft")
    if event.ends <= context.now:
        return context.say("event_is_over")
    if event.starts <= context.now:
        return context.say("event_has_begun")
    return None


def closed(context: Context, event: Event) -> Text | None:
    """Why nobody can enrol now; None where one can."""
    if (over := settled(context, event)) is not None:
        return over
    if event.opens is not None and context.now < event.opens:
        return context.say("enrolment_opens", when=wording.moment(context, event, event.opens))
    if event.enrols_until <= context.now:
        return context.say("enrolment_closed")
    return None


async def briefly(context: Context, event: Event, mine: Enrolment) -> Text:
    """For a line of a list that names the event's zone."""
    if event.starts <= context.now and mine.state in ("waiting", "approval"):
        return context.say("schedule_in_vain")
    until = (mine.offered_until or event.starts).astimezone(ZoneInfo(event.zone))
    return context.say(
        "schedule_stands",
        state=Select(mine.state),
        place=await waiting.place(context.db, mine) if mine.state == "waiting" else 0,
        day=dates.short_day(until, context.language),
        clock=dates.clock(until.time(), context.language),
    )


async def said(context: Context, event: Event, mine: Enrolment | None) -> Text | None:
    """How far the event is, and this person with it."""
    begun = event.state == "published" and event.starts <= context.now
    if mine is not None and begun and mine.state in ("waiting", "approval"):
        return context.say("you_got_no_seat", state=Select(mine.state))
    if await _was_there(context, event, mine):
        return context.say("you_were_there")
    over = event.state != "published" or event.ends <= context.now
    if mine is None or over:
        return closed(context, event)
    match mine.state:
        case "confirmed" if event.starts <= context.now:
            return context.say("enrolled_and_begun")
        case "confirmed":
            return context.say("you_are_enrolled")
        case "approval":
            return context.say("you_wait_for_approval")
        case "offered" if mine.offered_until is not None:
            until = wording.moment(context, event, mine.offered_until)
            return context.say("you_are_offered_a_seat", until=until)
    return context.say("you_wait_for_a_seat", place=await waiting.place(context.db, mine))


async def _was_there(context: Context, event: Event, mine: Enrolment | None) -> bool:
    """At an event that is over."""
    if mine is None or event.state != "published" or context.now < event.ends:
        return False
    return bool(await attendance.of_person_at(context.db, event.id, mine.person))


async def ways(context: Context, event: Event, mine: Enrolment | None) -> Buttons:
    """The buttons for it."""
    if mine is None:
        if closed(context, event) is not None:
            return ()
        press = Enrol(event=event.id)
        if event.left:
            return ((context.button("btn_enrol", press),),)
        return ((context.button("btn_wait_for_seat", press),),)
    if await _was_there(context, event, mine):
        return ((context.button("btn_proof", AttendanceProof(event=event.id)),),)
    if event.state != "published" or event.ends <= context.now:
        return ()
    if event.starts <= context.now:
        return ((context.button("btn_ask", Go(command="tanya")),),)
    if mine.state == "offered":
        yes = context.button("btn_take_offer", TakeOffer(event=event.id))
        no = context.button("btn_decline_offer", DeclineOffer(event=event.id))
        return (context.choose(yes, no),)
    leave = AskLeave(event=event.id)
    if mine.state == "confirmed":
        come = context.button("btn_coming", Coming(event=event.id))
        calendar = context.button("btn_calendar", ToCalendar(event=event.id))
        is_open = mine.asked is not None and mine.coming is None  # that question has both
        return ((come if is_open else calendar, context.button("btn_leave", leave)),)
    if mine.state == "waiting":
        return ((context.button("btn_leave_list", leave),),)
    return ((context.button("btn_leave", leave),),)
