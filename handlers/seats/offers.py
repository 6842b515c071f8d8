"""An offered seat: taken, declined, or gone to the next."""

from __future__ import annotations

from content import dates
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.board import changed
from handlers.menu import navigation
from handlers.people.address import called
from handlers.reminding import planned as reminders
from handlers.seats.presses import DeclineOffer, TakeOffer
from handlers.seats.waiting_list import OfferEnded, SeatOffered, SeatOfferedSoon, moved
from storage.events import events
from storage.seats import enrolments, waiting


async def seat_offered(context: Context, notice: SeatOffered | SeatOfferedSoon) -> Reply | None:
    offer = await enrolments.one(context.db, notice.offer)
    if offer is None or not offer.holds or offer.state != "offered":
        return None
    event = await events.event(context.db, offer.event)
    if event is None or event.state != "published" or offer.offered_until is None:
        return None
    text = context.say(
        "seat_offered",
        called=called(context, context.person),
        title=event.title,
        when=wording.when(context, event),
        place=event.place,
        until=dates.moment(offer.offered_until, context.zone, context.language),
    )
    yes = context.button("btn_take_offer", TakeOffer(event=event.id))
    no = context.button("btn_decline_offer", DeclineOffer(event=event.id))
    return Reply(text, (context.choose(yes, no), navigation.home(context)))


async def take(context: Context, press: TakeOffer) -> Posts:
    event = await events.event(context.db, press.event)
    if event is None or context.person is None:
        return await browse.gone(context)
    if not await waiting.accept(context.db, event.id, context.person.id, context.now):
        if await enrolments.is_enrolled(context.db, event.id, context.person.id):
            return (Toast(context.say("already_enrolled")),)
        return (await browse.card(context, event, context.say("offer_over")),)
    planned, note = await reminders.begun(context, event)
    return (
        await browse.card(context, event, note),
        *planned,
        *await changed(context.db, event.id, context.now),
    )


async def decline(context: Context, press: DeclineOffer) -> Posts:
    event = await events.event(context.db, press.event)
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


async def offer_ended(context: Context, notice: OfferEnded) -> Reply | None:
    """Untrue for who takes part or waits again."""
    offer = await enrolments.one(context.db, notice.offer)
    event = await events.event(context.db, offer.event) if offer else None
    if offer is None or event is None or offer.ended != "silent":
        return None
    if await enrolments.of_person(context.db, event.id, offer.person) is not None:
        return None
    text = context.say("offer_ended", title=event.title)
    again = context.button("btn_details", browse.ShowEvent(event=event.id))
    return Reply(text, ((again, *navigation.home(context)),))
