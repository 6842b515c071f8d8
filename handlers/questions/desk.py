"""`/pertanyaan`: the questions of one's offices; those that wait, and those of the last weeks."""

from __future__ import annotations

from datetime import timedelta

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.questions import own, screen, wording
from handlers.questions.presses import (
    AnsweredQuestions,
    OwnQuestions,
    ShowQuestion,
    WaitingQuestions,
)
from storage.questions import question_lists
from storage.questions.questions import Question

PAGE = 4
_KEPT_IN_SIGHT = timedelta(days=30)


async def offer(context: Context) -> Button:
    """How many wait, on the desk."""
    assert context.person is not None
    waiting = await question_lists.count_waiting(context.db, context.person.id)
    return context.button("btn_questions", WaitingQuestions(after=0), number=waiting)


async def listed(context: Context, rest: str = "") -> Posts:
    """Who answers for no office sees what they asked themselves."""
    if not await choosing.theirs(context):
        return await own.page(context, OwnQuestions(after=0))
    return await waiting(context, WaitingQuestions(after=0))


async def waiting(context: Context, press: WaitingQuestions) -> Posts:
    if context.person is None or not await choosing.theirs(context):
        return await choosing.refuse(context)
    found = await question_lists.waiting(context.db, context.person.id, press.after, PAGE + 1)
    if not found and press.after:
        return await waiting(context, WaitingQuestions(after=0))
    text = context.say("questions_waiting" if found else "no_questions_waiting")
    other = context.button("btn_answered_questions", AnsweredQuestions(after=0))
    return (_page(context, press, found, text, other),)


async def answered(context: Context, press: AnsweredQuestions) -> Posts:
    if context.person is None or not await choosing.theirs(context):
        return await choosing.refuse(context)
    person, since = context.person.id, context.now - _KEPT_IN_SIGHT
    found = await question_lists.answered(context.db, person, since, press.after, PAGE + 1)
    if not found and press.after:
        return await answered(context, AnsweredQuestions(after=0))
    text = context.say("questions_answered" if found else "no_questions_answered")
    other = context.button("btn_all_questions", WaitingQuestions(after=0))
    return (_page(context, press, found, text, other),)


def _page(
    context: Context,
    press: WaitingQuestions | AnsweredQuestions,
    found: list[Question],
    text: Text,
    other: Button,
) -> Reply:
    """The questions a line and a button each; `other` leads to the other list."""
    kind, after = type(press), press.after
    shown = list(enumerate(found[:PAGE], 1))
    lines = [wording.list_line(context, number, each) for number, each in shown]
    rows = [wording.row(number, each, ShowQuestion(question=each.id)) for number, each in shown]
    turning = navigation.page_buttons(
        context,
        kind(after=max(0, after - PAGE)) if after else None,
        kind(after=after + PAGE) if len(found) > PAGE else None,
    )
    desk = context.button("btn_desk", Go(command="panitia"))
    return Reply(join("\n\n", [text, *lines]), (*rows, *turning, (other, desk)))


async def show(context: Context, press: ShowQuestion) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None:
        return await screen.gone(context)
    return (await screen.card(context, question),)
