"""Who answers an announcement means its office: one tap sends it there, with what it is about."""

from __future__ import annotations

from datetime import timedelta

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.answer import Understood
from handlers.forms.conversation import offer, pause
from handlers.forms.presses import Resume
from handlers.menu import navigation
from handlers.questions import contacts
from handlers.questions.asking import QUESTION_FORM, has_asked_enough, of_announcement
from handlers.questions.words import parse_question
from storage.announcements import announcements, answers
from storage.announcements.announcements import Announcement
from storage.offices import offices

_LATELY = timedelta(days=1)


async def replied(context: Context, words: str) -> Posts | None:
    """To the one that they chose; None where they chose none, or these words are no question."""
    if context.answers is None:
        return None
    number = await answers.of_message(context.db, context.chat.id, context.answers)
    return await _offered(context, words, number)


async def after(context: Context, words: str) -> Posts | None:
    """To the one that was the last they were shown; None where it was something else."""
    number = await answers.newest(context.db, context.chat.id, context.now - _LATELY)
    return await _offered(context, words, number)


async def _offered(context: Context, words: str, number: int | None) -> Posts | None:
    person = contacts.may_ask(context)
    if number is None or person is None or not _is_question(context, words):
        return None
    it = await announcements.announcement(context.db, number)
    if it is None or await has_asked_enough(context, person):
        return None
    if not offer(context, QUESTION_FORM, of_announcement(it), {"words": words}):
        return None
    pause(context)
    return (await _screen(context, it),)


def _is_question(context: Context, words: str) -> bool:
    return isinstance(parse_question(context, {}, words), Understood)


async def _screen(context: Context, it: Announcement) -> Reply:
    office = await offices.office(context.db, it.office)
    assert office is not None
    send = context.button("btn_send_question", Resume(form=QUESTION_FORM.code))
    rows = ((send,), *navigation.going_on(context), navigation.home(context))
    return Reply(context.say("announcement_answered", office=office.name), rows)
