"""Words that fit nowhere may be meant for people: they can be sent as a question, as they are."""

from __future__ import annotations

from handlers.answering import stray
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.answer import Understood
from handlers.forms.conversation import offer
from handlers.forms.presses import Resume
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.questions import announced, contacts
from handlers.questions.asking import QUESTION_FORM, addressed_to, has_asked_enough
from handlers.questions.words import parse_question
from storage.offices import roles
from storage.post import outbox

_FEWEST_WORDS, _FEWEST_LETTERS = 2, 8


async def unknown(context: Context, words: str) -> Posts:
    """One tap sends them where the office is clear. Who is not known is shown the ways on.

    Who answers such questions keeps the buttons of the screen they work on."""
    if (answer := await stray.written(context, words)) is not None:
        return answer
    person = context.person
    if person is not None and await roles.has_any(context.db, person.id):
        if words and not context.forms and await _has_buttons(context):
            return (Reply(context.say("not_understood_desk"), beside=True),)
        return await navigation.unknown(context)
    if (answer := await announced.after(context, words)) is not None:
        return answer
    if not await _offered(context, words):
        return await stray.after(context) or await navigation.unknown(context)
    send = context.button("btn_send_question", Resume(form=QUESTION_FORM.code))
    events = context.button("btn_events", Go(command="kegiatan"))
    rows = ((send,), *navigation.going_on(context), (events, *navigation.home(context)))
    return (Reply(context.say("not_understood_send"), rows),)


async def _has_buttons(context: Context) -> bool:
    since = context.now - navigation.REMEMBERED
    return await outbox.offered(context.db, context.chat.id, since) is not None


async def _offered(context: Context, words: str) -> bool:
    person = contacts.may_ask(context)
    letters = sum(letter.isalpha() for letter in words)
    if person is None or len(words.split()) < _FEWEST_WORDS or letters < _FEWEST_LETTERS:
        return False
    if not isinstance(parse_question(context, {}, words), Understood):
        return False
    to = await addressed_to(context, person)
    if to is None or await has_asked_enough(context, person):
        return False
    return offer(context, QUESTION_FORM, to, {"words": words})
