"""What people are told of a seat that others decided about, and coordinators of one handed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from content.text import Text
from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events import wording
from handlers.events.browse import ShowEvent
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people import rights
from handlers.people.address import called
from handlers.quiet import Disturb
from handlers.seats.enrolment import why_full
from handlers.seats.lists import known_as
from handlers.seats.presses import ShowSeats
from handlers.waiting.waiting_list import is_soon
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.offices import roles
from storage.post.outbox import Lane
from storage.seats import enrolments, participants, waiting
from storage.seats.enrolments import Enrolment

What = Literal["approved", "refused", "added", "removed", "replaced", "given"]
_TOLD_WITHIN = timedelta(days=14)


class SeatDecided(Notice, code="seat-d", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """A coordinator, or who had the seat before, decided this about theirs."""

    enrolment: int
    what: What


class SeatDecidedSoon(Notice, code="seat-d!", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """Where working hours would come too late."""

    enrolment: int
    what: What


class SeatHandedOver(Notice, code="seat-h", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To coordinators. `enrolment` is the new one, `before` the one whose seat it was."""

    enrolment: int
    before: int


async def decided(
    connection: Connection, event: Event, enrolment: Enrolment, what: What, now: datetime
) -> Tell:
    [tell] = await all_decided(connection, event, [enrolment], what, now)
    return tell


async def all_decided(
    connection: Connection,
    event: Event,
    enrolments: Sequence[Enrolment],
    what: What,
    now: datetime,
) -> tuple[Tell, ...]:
    """The same of each of them."""
    kind = SeatDecidedSoon if await is_soon(connection, event, now) else SeatDecided
    until = max(event.ends, now + timedelta(hours=1))
    return tuple(
        Tell(each.person, kind(enrolment=each.id, what=what), now, until) for each in enrolments
    )


async def handed_over(
    connection: Connection, event: Event, new: Enrolment, old: Enrolment, now: datetime
) -> tuple[Tell, ...]:
    """To everybody who coordinates the office."""
    notice = SeatHandedOver(enrolment=new.id, before=old.id)
    return tuple(
        Tell(each.person, notice, now, now + _TOLD_WITHIN)
        for each in await roles.holders(connection, event.office)
        if each.role == "coordinator"
    )


async def seat_decided(context: Context, notice: SeatDecided | SeatDecidedSoon) -> Reply | None:
    """Untrue where it is decided otherwise by now."""
    mine = await enrolments.one(context.db, notice.enrolment)
    event = await events.event(context.db, mine.event) if mine else None
    if mine is None or event is None or event.state != "published":
        return None
    said = await _standing(context, mine, notice.what) if mine.left_at is None else None
    if mine.left_at is not None:
        again = await enrolments.of_person(context.db, event.id, mine.person)
        said = _ended(context, mine) if again is None and notice.what == mine.ended else None
    if said is None:
        return None
    text = context.say(
        "seat_decided",
        called=called(context, context.person),
        title=event.title,
        when=wording.when(context, event),
        place=event.place,
        decision=said,
    )
    details = context.button("btn_details", ShowEvent(event=event.id))
    return Reply(text, ((details, *navigation.home(context)),))


async def _standing(context: Context, mine: Enrolment, what: What) -> Text | None:
    match mine.state, what:
        case "confirmed", "approved":
            return context.say("seat_approved")
        case "confirmed", "added":
            return context.say("seat_added")
        case "confirmed", "given":
            return context.say("seat_given")
        case "waiting", "approved" | "added":
            place, why = await waiting.place(context.db, mine), await why_full(context, mine)
            return context.say("seat_put_on_list", place=place, why=why)
    return None


def _ended(context: Context, mine: Enrolment) -> Text | None:
    reason = Text("")
    if mine.reason:
        reason = Text(" ") + context.say("seat_reason", reason=mine.reason)
    match mine.ended:
        case "refused":
            return context.say("seat_refused") + reason
        case "removed":
            return context.say("seat_removed") + reason
        case "replaced":
            return context.say("seat_replaced")
    return None


async def seat_handed_over(context: Context, notice: SeatHandedOver) -> Reply | None:
    new = await participants.one(context.db, notice.enrolment)
    old = await participants.one(context.db, notice.before)
    taken = await enrolments.one(context.db, notice.enrolment)
    event = await events.event(context.db, taken.event) if taken else None
    if new is None or old is None or event is None:
        return None
    if not await rights.may_act_for(context, event.office):
        return None
    text = context.say(
        "seat_handed_over",
        title=event.title,
        old=known_as(context, old),
        new=known_as(context, new),
    )
    return Reply(text, ((context.button("btn_seats", ShowSeats(event=event.id)),),))
