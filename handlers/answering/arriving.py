"""Whom a poll's link leads to it: who is not known yet is asked for consent first."""

from __future__ import annotations

import re

from handlers.answering import answering
from handlers.answering.presses import AgreeAndAnswer, Answer
from handlers.answering.standing import gone
from handlers.chat import Posts, Reply
from handlers.codes import ALPHABET
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.people.consent import NAMES_POLLS, names
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.privacy.changed import renew
from storage.offices import offices
from storage.polls import polls, responses
from storage.polls.polls import Poll

LINK = re.compile(rf"j([{ALPHABET}]{{12}})", re.ASCII)


class Arrival(Profile):
    code: str


async def arrive(context: Context, code: str) -> Posts:
    """`/start jCODE`."""
    poll = await polls.of_code(context.db, code)
    if poll is None or poll.state == "draft":
        return gone(context)
    if poll.state != "open":
        return await _not_open(context, poll)
    if context.person is None or not names(context.person, NAMES_POLLS):
        return await _ask_consent(context, poll)
    await _led(context, poll, context.person.id)
    return await answering.answer(context, Answer(poll=poll.id))


async def _not_open(context: Context, poll: Poll) -> Posts:
    if poll.state == "closed" and context.person is not None:
        return await answering.answer(context, Answer(poll=poll.id))
    closed = poll.state == "closed"
    text = context.say("poll_answer_closed" if closed else "poll_answer_not_yet")
    return (Reply(text, (navigation.home(context),)),)


async def _led(context: Context, poll: Poll, person: int) -> None:
    """From now on it asks them too: its number alone would open it to nobody."""
    if poll.audience != "link" or await responses.response(context.db, poll.id, person):
        return
    if await responses.unsent(context.db, poll.id, person) is None:
        await responses.keep_unsent(context.db, poll.id, person, poll.questionnaire, {})


async def _ask_consent(context: Context, poll: Poll) -> Posts:
    office = await offices.office(context.db, poll.office)
    assert office is not None
    text = context.say("poll_answer_consent_first", title=poll.title, office=office.name)
    return (Reply(text), *consent_screen(context, AgreeAndAnswer(personal=poll.code)))


async def agree(context: Context, press: AgreeAndAnswer) -> Posts:
    poll = await polls.of_code(context.db, press.personal)
    if poll is None or poll.state == "draft":
        return gone(context)
    await renew(context)
    if await come_back(context, context.now):
        return await arrive(context, press.personal)
    return await begin(context, ARRIVAL_FORM, agreed(context, code=press.personal))


async def _known(context: Context, arrival: Arrival) -> Posts:
    await make_known(context, arrival, context.zone)
    return await arrive(context, arrival.code)


ARRIVAL_FORM = profile_form("mej", Arrival, _known)
