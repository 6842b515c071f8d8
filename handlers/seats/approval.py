"""A coordinator agrees to enrolments, one by one or all: as many as seats and quotas allow."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.events.board import changed
from handlers.people.record import record
from handlers.planning.running import running
from handlers.reminding import planned as reminders
from handlers.seats import lists, room, told
from handlers.seats.enrolment import why_full
from handlers.seats.presses import Approve, ApproveAll, AskApproveAll, ListSeats
from handlers.seats.standing import settled
from storage.events import events
from storage.events.events import Event
from storage.people import people
from storage.seats import enrolments, participants, waiting
from storage.seats.enrolments import Enrolment


async def approve(context: Context, press: Approve) -> Posts:
    found = await lists.of_office(context, press.enrolment)
    if found is None:
        return await browse.gone(context)
    before, event = found
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    decided, posts = await _approve(context, event, before.id)
    if decided is None:
        return (Toast(context.say("decided_already")),)
    note = await _outcome(context, decided)
    listed = await lists.page(context, ListSeats(event=event.id, which="approval", after=0), note)
    return (*listed, *posts, *await changed(context.db, event.id, context.now))


async def _approve(
    context: Context, event: Event, number: int
) -> tuple[Enrolment | None, tuple[Tell, ...]]:
    """What came of it, and who is told what; None where it was decided before."""
    decided = await enrolments.approve(context.db, number)
    if decided is None:
        return None, ()
    await record(context, "enrolment approved", event.office, decided.person, event=event.id)
    said = told.decided(event, decided, "approved", context.now)
    return decided, (said, *await reminded(context, event, decided))


async def reminded(context: Context, event: Event, taken: Enrolment) -> tuple[Tell, ...]:
    """What is planned for who has a seat now; nothing for who waits, or cannot be told yet."""
    if taken.state != "confirmed":
        return ()
    person = await people.agreeing(context.db, taken.person)
    if person is None:
        return ()
    return await reminders.planned(context.db, event, person, context.now)


async def _outcome(context: Context, decided: Enrolment) -> Text:
    who = await participants.one(context.db, decided.id)
    assert who is not None
    name = lists.known_as(context, who)
    if decided.state == "confirmed":
        return context.say("approved_one", name=name)
    place, why = await waiting.place(context.db, decided), await why_full(context, decided)
    return context.say("approved_to_list", name=name, place=place, why=why)


async def ask_all(context: Context, press: AskApproveAll) -> Posts:
    """Names how many, and how many seats there are for them."""
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    waits = await participants.listed(context.db, event.id, ("approval",))
    if not waits or settled(context, event) is not None:
        return (await room.screen(context, event, settled(context, event)),)
    upto = max(each.enrolment for each in waits)
    yes = context.button("btn_approve_all_yes", ApproveAll(event=event.id, upto=upto))
    no = context.button("btn_leave_no", ListSeats(event=event.id, which="approval", after=0))
    text = context.say("ask_approve_all", people=len(waits), left=event.left)
    return (Reply(text, (context.choose(yes, no),)),)


async def approve_all(context: Context, press: ApproveAll) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    waits = await participants.listed(context.db, event.id, ("approval",))
    states, posts = [], list[Tell]()
    for each in waits:
        if each.enrolment <= press.upto:
            decided, tells = await _approve(context, event, each.enrolment)
            states += [decided.state] if decided else []
            posts += tells
    if not states:
        return (Toast(context.say("decided_already")),)
    note = context.say(
        "approved_all", confirmed=states.count("confirmed"), waiting=states.count("waiting")
    )
    now_taken = await events.event(context.db, event.id)
    return (
        await room.screen(context, now_taken or event, note),
        *posts,
        *await changed(context.db, event.id, context.now),
    )
