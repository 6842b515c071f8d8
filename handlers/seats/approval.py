"""A coordinator agrees to enrolments, one by one or all: as many as seats and quotas allow."""

from __future__ import annotations

from collections.abc import Sequence

from content.text import Text
from handlers.chat import Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.events.board import changed
from handlers.forms.screen import noted
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

AT_ONCE = 200  # the others by the next press


async def approve(context: Context, press: Approve) -> Posts:
    found = await lists.of_office(context, press.enrolment)
    if found is None:
        return await lists.missing(context, press.enrolment)
    before, event = found
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    decided, posts = await _approve(context, event, [before.id])
    if not decided:
        return (Toast(context.say("decided_already")),)
    note = await _outcome(context, decided[0])
    listed = await lists.page(context, ListSeats(event=event.id, which="approval", after=0), note)
    return (*listed, *posts, *await changed(context.db, event.id, context.now))


async def _approve(
    context: Context, event: Event, numbers: Sequence[int]
) -> tuple[list[Enrolment], tuple[Tell, ...]]:
    """What came of those that were not decided before, and who is told what."""
    approved = [await enrolments.approve(context.db, number) for number in numbers]
    decided = [each for each in approved if each is not None]
    for each in decided:
        await record(context, "enrolment approved", event.office, each.person, event=event.id)
    said = await told.all_decided(context.db, event, decided, "approved", context.now)
    return decided, (*said, *await reminded(context, event, *decided))


async def reminded(context: Context, event: Event, *taken: Enrolment) -> tuple[Tell, ...]:
    """What is planned for who has a seat now; nothing for who waits, or cannot be told yet."""
    seated = [each.person for each in taken if each.state == "confirmed"]
    found = [await people.agreeing(context.db, person) for person in seated]
    known = [person for person in found if person is not None]
    return await reminders.planned_for_each(context.db, event, known, context.now)


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
    asked = await asking(context, event)
    return (asked or await room.screen(context, event, settled(context, event)),)


async def asking(context: Context, event: Event, note: Text | None = None) -> Reply | None:
    """The question; None where nobody waits for approval, or nothing is decided any more."""
    waits = await participants.for_approval(context.db, event.id)
    if waits is None or settled(context, event) is not None:
        return None
    yes = context.button("btn_approve_all_yes", ApproveAll(event=event.id, upto=waits.last))
    no = context.button("btn_leave_no", ListSeats(event=event.id, which="approval", after=0))
    text = context.say("ask_approve_all", people=waits.people, left=event.left)
    return Reply(noted(note, text), (context.choose(yes, no),))


async def approve_all(context: Context, press: ApproveAll) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    waits = await participants.listed(context.db, event.id, ("approval",), 0, AT_ONCE + 1)
    meant = [each.enrolment for each in waits if each.enrolment <= press.upto]
    decided, posts = await _approve(context, event, meant[:AT_ONCE])
    if not decided:
        return (Toast(context.say("decided_already")),)
    states = [each.state for each in decided]
    note = context.say(
        "approved_all", confirmed=states.count("confirmed"), waiting=states.count("waiting")
    )
    event = await events.event(context.db, event.id) or event
    more = await asking(context, event, note) if len(meant) > AT_ONCE else None
    return (
        more or await room.screen(context, event, note),
        *posts,
        *await changed(context.db, event.id, context.now),
    )
