"""*Tutup*, *Buka lagi*, *Hapus*: judged by how the poll stands when it is pressed."""

from __future__ import annotations

from content.language import Select
from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.people.record import record
from handlers.planning.running import running
from handlers.polls import access, card, desk, live
from handlers.polls.opening import close_now, open_now
from handlers.polls.presses import AskClose, AskDelete, Close, Delete, Reopen, ShowPoll
from handlers.results.counted import LEAST
from storage.events import events
from storage.polls import polls, tally
from storage.polls.polls import AUTOMATIC, Poll


async def ask_close(context: Context, press: AskClose) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state != "open":
        return (Toast(context.say("poll_not_open")), await card.screen(context, it))
    yes = context.button("btn_poll_close_yes", Close(number=it.id))
    no = context.button("btn_leave_no", ShowPoll(number=it.id))
    answered = await tally.answered(context.db, it.id)
    text = context.say(
        "ask_close_poll",
        title=it.title,
        answered=answered,
        anonymous=Select("yes" if it.anonymous else "no"),
        least=LEAST,
    )
    return (Reply(text, (context.choose(yes, no), navigation.home(context))),)


async def close(context: Context, press: Close) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state != "open":
        return (Toast(context.say("poll_not_open")), await card.screen(context, it))
    it = await close_now(context.db, it, context.now)
    await record(context, "poll closed", it.office, poll=it.id)
    await live.tell_elsewhere(context, it)
    return (await card.screen(context, it, context.say("poll_closed")),)


async def reopen(context: Context, press: Reopen) -> Posts:
    """It has no end until one is said, and is shown from now on where it was opened again."""
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state != "closed":
        return (Toast(context.say("poll_is_so")),)
    if (refused := await _stays_closed(context, it)) is not None:
        return (await card.screen(context, it, refused),)
    it = await polls.change(context.db, it.id, chat=context.chat.id)
    it = await open_now(context.db, it, context.now)
    await record(context, "poll reopened", it.office, poll=it.id)
    note = context.say("poll_reopened")
    return (await card.screen(context, it, note),)


async def _stays_closed(context: Context, it: Poll) -> Text | None:
    """Its event was cancelled; or who answered is forgotten, so that they could answer twice; or
    one more answer without a name would show beside the results that were seen."""
    event = await events.event(context.db, it.event) if it.event else None
    if event is not None and event.state == "cancelled":
        return context.say("poll_event_cancelled")
    if it.answered_then is not None:
        return context.say("poll_too_old")
    if it.anonymous and await tally.answered(context.db, it.id):
        return context.say("poll_was_anonymous")
    return None


async def ask_delete(context: Context, press: AskDelete) -> Posts:
    it = await _deletable(context, press.number)
    if not isinstance(it, Poll):
        return it
    yes = context.button("btn_poll_delete_yes", Delete(number=it.id))
    no = context.button("btn_leave_no", ShowPoll(number=it.id))
    answered = await tally.answered(context.db, it.id)
    text = context.say("ask_delete_poll", title=it.title, answered=answered)
    return (Reply(text, (context.choose(yes, no), navigation.home(context))),)


async def delete(context: Context, press: Delete) -> Posts:
    it = await _deletable(context, press.number)
    if not isinstance(it, Poll):
        return it
    await polls.delete(context.db, it.id)
    await record(context, "poll deleted", it.office, poll=it.id)
    note = context.say("poll_deleted")
    event = await running(context, it.event) if it.event else None
    if event is not None:
        return (await desk.of_event(context, event, note=note),)
    office = await choosing.allowed(context, it.office)
    assert office is not None
    return (await desk.page(context, office, note=note),)


async def _deletable(context: Context, number: int) -> Poll | Posts:
    """What asks by itself stays: deleted, it would be asked again."""
    it = await access.theirs(context, number)
    if it is None:
        return await access.gone(context)
    if it.purpose in AUTOMATIC:
        return (await card.screen(context, it, context.say("poll_automatic_stays")),)
    return it
