"""What people hear of a poll: that it asks them, a reminder, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from content.text import Text, join
from handlers.answering import question, thanks
from handlers.answering.presses import Answer
from handlers.answering.sheet import Sheet
from handlers.answering.standing import sheet_of
from handlers.attendance.afterwards import EventOver
from handlers.chat import Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.quiet import Disturb
from storage.connection import Connection
from storage.polls import evaluations, polls, responses, settling
from storage.polls.polls import AUTOMATIC, Poll
from storage.post import notices
from storage.post.outbox import Lane

TOLD_WITHIN = timedelta(days=7)


class PollAsked(
    Notice, code="po-ask", lane=Lane.REMINDERS, disturb=Disturb.WORKING, stopped_by="announcements"
):
    poll: int


class PollAskedSoon(
    Notice, code="po-now", lane=Lane.REMINDERS, disturb=Disturb.URGENT, stopped_by="announcements"
):
    """While it is fresh: on a day of the event, or at its end."""

    poll: int


class PollReminder(
    Notice, code="po-rem", lane=Lane.REMINDERS, disturb=Disturb.WORKING, stopped_by="announcements"
):
    """The only one."""

    poll: int


class PollClosed(
    Notice, code="po-end", lane=Lane.REMINDERS, disturb=Disturb.WORKING, stopped_by="announcements"
):
    """For who answered, where results are shown once it is closed."""

    poll: int


async def asked(context: Context, notice: PollAsked | PollAskedSoon) -> Reply | None:
    """Its first question, so that one press answers."""
    sheet = await _unanswered(context, notice.poll)
    if sheet is None or sheet.is_begun or await _leads_there(context, sheet):
        return None
    return await question.screen(context, sheet)


async def _leads_there(context: Context, sheet: Sheet) -> bool:
    """Who was missed hears of that first, and finds there the way to say why; unless what they
    heard was told before that was asked, as where they were taken for there."""
    poll = sheet.poll
    if poll.purpose != "absence" or poll.event is None or poll.opens is None:
        return False
    missed = EventOver(event=poll.event)
    return await notices.goes_out(context.db, sheet.person, missed.code, missed.subject, poll.opens)


async def reminder(context: Context, notice: PollReminder) -> Reply | None:
    """Where several evaluations of one event wait, one of them speaks for all; the thanks leads on
    to the others."""
    sheet = await _unanswered(context, notice.poll)
    if sheet is None:
        return None
    if sheet.poll.purpose in AUTOMATIC and sheet.poll.event is not None:
        first = await evaluations.next_for(context.db, sheet.poll.event, sheet.person)
        if first is not None and first.id != sheet.poll.id:
            return None
    note = context.say("poll_answer_reminder")
    if sheet.is_begun:
        return _begun(context, sheet, note)
    screen = await question.screen(context, sheet)
    return replace(screen, text=noted(note, screen.text))


def _begun(context: Context, sheet: Sheet, note: Text) -> Reply:
    """Where they were, and nothing of what they answered so far."""
    far = context.say("poll_answer_begun", number=sheet.number - 1, of=len(sheet.asked))
    title = context.say("poll_answer_title", title=sheet.poll.title)
    on = context.button("btn_poll_answer_on", Answer(poll=sheet.poll.id))
    return Reply(join("\n\n", [note, title, far]), ((on,), navigation.home(context)))


async def _unanswered(context: Context, poll: int) -> Sheet | None:
    """What they are to fill in; None where they need not, or may not any more."""
    found = await sheet_of(context, poll)
    if not isinstance(found, Sheet):
        return None
    mine = await responses.response(context.db, poll, found.person)
    return found if mine is None else None


async def tell_results(connection: Connection, poll: Poll, now: datetime) -> bool:
    """To a few more of who answered, once it is closed; where it is opened and closed again, not
    again. False where there were no more."""
    if poll.shows != "closed":
        return False
    people = await responses.people(connection, poll.id, poll.listed_to or 0, settling.MOST)
    if not people:
        return False
    notice = PollClosed(poll=poll.id)
    await notices.plan_once_for(
        connection, people, notice.code, notice.subject, now, now + TOLD_WITHIN
    )
    await settling.listed(connection, poll.id, people[-1])
    return True


async def closed(context: Context, notice: PollClosed) -> Reply | None:
    poll = await polls.poll(context.db, notice.poll)
    if poll is None or poll.state != "closed" or context.person is None:
        return None
    mine = await responses.response(context.db, poll.id, context.person.id)
    return None if mine is None else await thanks.screen(context, poll)
