"""*Ganti*: a coordinator gives a seat to somebody else whom the institution sends."""

from __future__ import annotations

from handlers.adding import candidates
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.people.record import record
from handlers.seats import lists, told
from handlers.seats.presses import AskReplaceBy, ListSeats, Replace, ReplaceBy, ShowSeat
from handlers.seats.standing import settled
from handlers.succession import succession
from storage.events.events import Event
from storage.people import vouched
from storage.seats import participants
from storage.seats.enrolments import Enrolment


async def whom(context: Context, press: Replace) -> Posts:
    found = await _seat(context, press.enrolment)
    if found is None:
        return await lists.show(context, ShowSeat(enrolment=press.enrolment))
    seat, event = found
    note = context.say("replacing", name=await _name(context, seat))
    return await candidates.ask_whom(context, event, seat.id, note)


async def ask(context: Context, press: AskReplaceBy) -> Posts:
    """The second question, which names both."""
    found = await _seat(context, press.enrolment)
    if found is None:
        return await lists.show(context, ShowSeat(enrolment=press.enrolment))
    seat, event = found
    chosen = await candidates.candidate(context, event, press.known, press.number)
    if chosen is None:
        note = context.say("no_candidate")
        return await lists.show(context, ShowSeat(enrolment=seat.id), note)
    by = ReplaceBy(enrolment=seat.id, known=press.known, number=press.number)
    yes = context.button("btn_replace_yes", by)
    no = context.button("btn_leave_no", ShowSeat(enrolment=seat.id))
    text = context.say("ask_replace_by", old=await _name(context, seat), new=chosen.name)
    return (Reply(text, (context.choose(yes, no),)),)


async def replace_by(context: Context, press: ReplaceBy) -> Posts:
    found = await _seat(context, press.enrolment)
    if found is None or context.person is None:
        return await lists.show(context, ShowSeat(enrolment=press.enrolment))
    seat, event = found
    chosen = await candidates.candidate(context, event, press.known, press.number)
    new = await candidates.person_of(context, event, chosen) if chosen else None
    if new is None:
        note = context.say("no_candidate")
        return await lists.show(context, ShowSeat(enrolment=seat.id), note)
    why = await succession.obstacle(context, event, seat, new)
    if why is not None:
        await vouched.step_back(context.db, new.id)
        note = context.say("cannot_replace", why=why)
        return await lists.show(context, ShowSeat(enrolment=seat.id), note)
    name = await _name(context, seat)
    taken, posts = await succession.succeed(context, event, seat, new, context.person.id)
    await record(context, "participant replaced", event.office, seat.person, event=event.id)
    note = context.say("replaced_one", old=name, new=new.name)
    listed = await lists.page(context, ListSeats(event=event.id, which="seats", after=0), note)
    return (
        *listed,
        *posts,
        await told.decided(context.db, event, seat, "replaced", context.now),
        await told.decided(context.db, event, taken, "given", context.now),
    )


async def _seat(context: Context, number: int) -> tuple[Enrolment, Event] | None:
    """A confirmed seat of theirs that may still change hands."""
    found = await lists.of_office(context, number)
    if found is None or found[0].state != "confirmed" or settled(context, found[1]):
        return None
    return found


async def _name(context: Context, seat: Enrolment) -> str:
    who = await participants.one(context.db, seat.id)
    assert who is not None
    return lists.known_as(context, who)
