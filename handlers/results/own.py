"""A speaker's own results: of their session, while they are its speaker, and without names."""

from __future__ import annotations

from datetime import datetime, timedelta

from content.text import Text, join
from handlers.attendance import wording
from handlers.chat import Buttons, Posts, Reply
from handlers.context import Context, World
from handlers.evaluating.presses import OwnResults, OwnWords, TurnOwnResults
from handlers.events.browse import gone
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.offices.hours import working_time
from handlers.quiet import Disturb, next_moment
from handlers.results import words
from handlers.results.screen import pages
from handlers.results.text import APART, questions, rate
from handlers.telling import Untold
from storage.connection import Database
from storage.events import events, sessions
from storage.people import people
from storage.polls import speakers
from storage.polls.polls import Poll
from storage.post import notices
from storage.post.outbox import Lane

_STILL_NEWS = timedelta(days=2)
_TOLD_WITHIN = timedelta(days=7)


class OwnResultsReady(Notice, code="sp-res", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """For a speaker: nobody is asked about their session any more."""

    session: int


async def tell(database: Database, now: datetime, world: World) -> list[Untold]:
    """Each speaker hears once that all have answered who will."""
    async with database.transaction() as connection:
        for each in await speakers.to_tell(connection, now - _STILL_NEWS):
            person = await people.person(connection, each.person)
            office = await working_time(connection, each.office)
            due = next_moment(Disturb.WORKING, now, person.zone, office)
            notice = OwnResultsReady(session=each.session)
            await notices.plan_once(
                connection, each.person, notice.code, notice.subject, due, due + _TOLD_WITHIN
            )
    return []


async def ready(context: Context, notice: OwnResultsReady) -> Reply | None:
    poll = await speakers.poll_on(context.db, notice.session)
    if poll is None or poll.state != "closed":
        return None
    return await _screen(context, notice.session, 0)


async def show(context: Context, press: OwnResults) -> Posts:
    return await turn(context, TurnOwnResults(session=press.session, page=0))


async def turn(context: Context, press: TurnOwnResults) -> Posts:
    reply = await _screen(context, press.session, press.page)
    return await gone(context) if reply is None else (reply,)


async def said(context: Context, press: OwnWords) -> Posts:
    """What people wrote themselves about it."""
    speaks = await _head(context, press.session) is not None
    poll = await speakers.poll_on(context.db, press.session) if speaks else None

    def at(question: int, after: int) -> OwnWords:
        return OwnWords(session=press.session, question=question, after=after)

    found = await words.page(context, poll, press.question, press.after, at) if poll else None
    if found is None:
        return await show(context, OwnResults(session=press.session))
    text, turning = found
    back = context.button("btn_back", OwnResults(session=press.session))
    return (Reply(text, (*turning, (back, *navigation.home(context)))),)


async def _screen(context: Context, session: int, page: int) -> Reply | None:
    """None where this person is not its speaker."""
    head = await _head(context, session)
    if head is None:
        return None
    poll = await speakers.poll_on(context.db, session)
    if poll is None:
        text = join(APART, [head, context.say("result_own_none")])
        return Reply(text, (navigation.home(context),))
    found = pages(await questions(context, poll))
    page = min(page, len(found) - 1)
    text = join(APART, [head, await rate(context, poll), found[page]])
    turning = navigation.page_buttons(
        context,
        TurnOwnResults(session=session, page=page - 1) if page else None,
        TurnOwnResults(session=session, page=page + 1) if page + 1 < len(found) else None,
    )
    rows = (*turning, *await _words(context, poll, session))
    return Reply(text, (*rows, navigation.home(context)))


async def _words(context: Context, poll: Poll, session: int) -> Buttons:
    place = await words.first(context, poll)
    if place is None:
        return ()
    press = OwnWords(session=session, question=place, after=0)
    return ((context.button("btn_result_words", press),),)


async def _head(context: Context, number: int) -> Text | None:
    """Which session it is; None where this person is not its speaker."""
    person, session = context.person, await sessions.one(context.db, number)
    event = await events.event(context.db, session.event) if session else None
    if person is None or session is None or event is None:
        return None
    if not await speakers.speaks(context.db, session.id, person.id):
        return None
    what = await wording.what(context, event, session)
    return context.say("result_own", what=what, when=wording.when(context, event, session))
