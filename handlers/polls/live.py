"""A poll before its coordinator's eyes: one message that renews itself while people answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.polls import wording
from handlers.polls.access import theirs
from handlers.polls.presses import (
    AskClose,
    AskDelete,
    ChooseTime,
    EventPolls,
    OfficePolls,
    Reopen,
    ShowPoll,
)
from handlers.results import text as results
from handlers.results.presses import ShowResults
from storage.connection import Connection
from storage.people import chats
from storage.polls import polls
from storage.polls.polls import AUTOMATIC, Poll
from storage.post import notices, outbox
from storage.post.outbox import KEYED_EDIT_EVERY, Lane

_TOLD_WITHIN = timedelta(minutes=10)
_NEWS = timedelta(minutes=1)


class PollGoes(Notice, code="poll", lane=Lane.REPLIES, disturb=None):
    """How it goes, in the chat in which it was opened. Who turned to something else there gets a
    message of its own only where it opened or closed by itself."""

    number: int


async def tell(connection: Connection, number: int, now: datetime) -> None:
    """Show it as it is now; while it is open, no more often than a message may be edited."""
    it = await polls.poll(connection, number)
    if it is None or it.chat is None:
        return
    to = (await chats.chat(connection, it.chat)).person
    notice = PollGoes(number=number)
    if to is None or await notices.waits(connection, to, notice.code, notice.subject, now):
        return
    due = now + KEYED_EDIT_EVERY if it.state == "open" and it.opened != now else now
    await notices.plan(connection, to, notice.code, notice.subject, due, due + _TOLD_WITHIN)


async def tell_elsewhere(context: Context, it: Poll) -> None:
    """After a press: its answer shows how it is, here; and where it was opened, if that is in
    another chat, it is shown there."""
    if it.opened is not None and it.chat != context.chat.id:
        await tell(context.db, it.id, context.now)


async def goes(context: Context, notice: PollGoes) -> Reply | None:
    it = await theirs(context, notice.number)
    if it is None or it.chat != context.chat.id or it.opened is None:
        return None
    is_news = it.state == "closed" or context.now - it.opened < _NEWS
    shown = is_news or await outbox.is_shown(context.db, context.chat.id, key(it))
    return await screen(context, it) if shown else None


async def screen(context: Context, it: Poll, note: Text | None = None) -> Reply:
    """Open, or closed, with what came of it so far."""
    parts = [
        context.say(
            "poll_goes",
            state=Select(it.state),
            title=wording.headline(it),
            audience=await wording.audience(context, it),
        ),
        await _until(context, it),
        await results.lines(context, it),
    ]
    if it.state == "open":
        parts.append(context.say("poll_link", link=context.world.link(f"j{it.code}")))
    text = noted(note, join("\n\n", parts))
    buttons = (*_steering(context, it), ways_back(context, it))
    return Reply(text, buttons, key=key(it), live=True)


def key(it: Poll) -> str:
    return f"poll:{it.id}:live"


async def _until(context: Context, it: Poll) -> Text:
    anonymous = Select("yes" if it.anonymous else "no")
    if it.state == "open":
        closes = await wording.closes(context, it)
        return context.say("poll_open_until", anonymous=anonymous, closes=closes)
    return context.say("poll_closed_now", anonymous=anonymous)


def _steering(context: Context, it: Poll) -> Buttons:
    """What its state allows. What asks by itself is not deleted: it would be asked again. Where
    this message renews itself with each answer, nobody has to ask for it."""
    results_ = context.button("btn_poll_results", ShowResults(number=it.id))
    delete = context.button("btn_poll_delete", AskDelete(number=it.id))
    may_go = () if it.purpose in AUTOMATIC else (delete,)
    if it.state == "open":
        renew = context.button("btn_poll_renew", ShowPoll(number=it.id))
        renewed = it.chat == context.chat.id
        closes = context.button("btn_poll_closes", ChooseTime(number=it.id, part="closes"))
        close = context.button("btn_poll_close", AskClose(number=it.id))
        return ((results_, *(() if renewed else (renew,))), (closes, close, *may_go))
    reopen = context.button("btn_poll_reopen", Reopen(number=it.id))
    may_come = () if it.anonymous else (reopen,)  # it would show whose the next answer is
    rows = ((results_,), (*may_come, *may_go))
    return tuple(row for row in rows if row)


def ways_back(context: Context, it: Poll) -> tuple[Button, ...]:
    """To the list that it stands in."""
    if it.event is not None:
        there = context.button("btn_polls_of_event", EventPolls(event=it.event, after=0))
    else:
        there = context.button("btn_all_polls", OfficePolls(office=it.office, after=0))
    return (there, *navigation.home(context))
