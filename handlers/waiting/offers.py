"""An offered seat: taken, declined, or gone to the next."""

from __future__ import annotations

from datetime import datetime, timedelta

from content.language import Select
from handlers.chat import Posts, Reply, Tell, Toast
from handlers.context import Context, World
from handlers.events import browse, wording
from handlers.events.board import changed
from handlers.menu import navigation
from handlers.people.address import called
from handlers.reminding import promised
from handlers.reminding.days import asks_by_now
from handlers.seats.presses import DeclineOffer, TakeOffer
from handlers.seats.standing import closed, settled, ways
from handlers.seats.whose import whose_seat
from handlers.telling import Untold
from handlers.turn import plan
from handlers.waiting.waiting_list import (
    OfferEnded,
    SeatOffered,
    SeatOfferedSoon,
    moved,
    offered_anew,
    told_now,
)
from storage.connection import Connection, Database
from storage.events import events, quotas
from storage.events.events import Event
from storage.post import notices, outbox
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Enrolment

_TOLD_WITHIN = timedelta(days=14)  # over long holidays
_AT_ONCE = 500


async def seat_offered(context: Context, notice: SeatOffered | SeatOfferedSoon) -> Reply | None:
    offer = await enrolments.one(context.db, notice.offer)
    if offer is None or not offer.holds or offer.state != "offered":
        return None
    event = await events.event(context.db, offer.event)
    if event is None or event.state != "published" or offer.offered_until is None:
        return None
    until = await told_now(context.db, event, offer, context.now)
    text = context.say(
        "seat_offered",
        called=called(context, context.person),
        title=event.title,
        when=wording.when(context, event),
        place=event.place,
        until=wording.moment(context, event, until),
    )
    yes = context.button("btn_take_offer", TakeOffer(event=event.id))
    no = context.button("btn_decline_offer", DeclineOffer(event=event.id))
    key = _offer_key(offer)
    await outbox.drop_key(context.db, context.chat.id, key)  # an earlier offer stays as it is
    return Reply(text, (context.choose(yes, no), navigation.home(context)), key=key)


def _offer_key(offer: Enrolment) -> str:
    """Of the message that tells it: silence counts only from where it was shown."""
    return f"offer:{offer.id}"


async def take(context: Context, press: TakeOffer) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if settled(context, event) is not None:
        return (await browse.card(context, event),)
    comes = asks_by_now(event, context.now)  # who takes it then has answered
    if not await waiting.accept(context.db, event.id, context.person.id, context.now, comes):
        if await enrolments.is_enrolled(context.db, event.id, context.person.id):
            return (Toast(context.say("already_enrolled")),)
        return (await browse.card(context, event, context.say("offer_over")),)
    planned, note = await promised.begun(context, event, comes)
    event = await events.event(context.db, event.id) or event  # its seats are counted anew
    return (
        await browse.card(context, event, note),
        *planned,
        *await changed(context.db, event.id, context.now),
    )


async def decline(context: Context, press: DeclineOffer) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    mine = await enrolments.of_person(context.db, event.id, context.person.id)
    if mine is None or mine.state != "offered":
        return (await browse.card(context, event, context.say("offer_over")),)
    await enrolments.end(context.db, event.id, context.person.id, "declined", context.now)
    return (
        await browse.card(context, event, context.say("offer_declined")),
        *await moved(context.db, event.id, context.now),
        *await changed(context.db, event.id, context.now),
    )


async def end_unanswered(database: Database, now: datetime, world: World) -> list[Untold]:
    """Silence is an answer too: the seat goes to the next. Whom we could not tell is asked anew."""
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            late = await waiting.unanswered(connection, now)
            if late is None:
                break
            event = await events.event(connection, late.event)
            if event and now < event.starts and await _is_untold(connection, late):
                await plan(connection, (await offered_anew(connection, event, late, now),))
            else:
                await plan(connection, await _ended(connection, late, now))
    return []


async def _is_untold(connection: Connection, offer: Enrolment) -> bool:
    """Because the service, or the way to the channel, was down all the time."""
    if await outbox.unshown(connection, _offer_key(offer)) in ("waiting", "sending", "expired"):
        return True
    for notice in (SeatOffered(offer=offer.id), SeatOfferedSoon(offer=offer.id)):
        if await notices.went_by(connection, offer.person, notice.code, notice.subject):
            return True
    return False


async def _ended(connection: Connection, late: Enrolment, now: datetime) -> tuple[Tell, ...]:
    await enrolments.end(connection, late.event, late.person, "silent", now)
    return (
        Tell(late.person, OfferEnded(offer=late.id), now, now + _TOLD_WITHIN),
        *await moved(connection, late.event, now),
        *await changed(connection, late.event, now),
    )


async def offer_ended(context: Context, notice: OfferEnded) -> Reply | None:
    """Untrue for who takes part or waits again, and once nobody's seat changes any more."""
    offer = await enrolments.one(context.db, notice.offer)
    event = await events.event(context.db, offer.event) if offer else None
    if offer is None or event is None or offer.ended != "silent":
        return None
    if settled(context, event) is not None:
        return None
    if await enrolments.of_person(context.db, event.id, offer.person) is not None:
        return None
    text = context.say(
        "offer_ended", title=event.title, seat=Select(await _since_then(context, event))
    )
    details = context.button("btn_details", browse.ShowEvent(event=event.id))
    rows = await ways(context, event, None)
    return Reply(text, (*rows, (details, *navigation.home(context))))


async def _since_then(context: Context, event: Event) -> str:
    """What became of the seat, for who did not answer."""
    if closed(context, event) is not None:
        return "closed"
    assert context.person is not None
    full = await quotas.full(context.db, event.id, whose_seat(context.person))
    return "free" if event.left and full is None else "taken"
