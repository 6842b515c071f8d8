"""A question before those who answer it, with what they can do about it now."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Buttons, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.people import rights
from handlers.questions import wording
from handlers.questions.presses import (
    AskClose,
    AskTakeOver,
    GiveBack,
    Take,
    WaitingQuestions,
    WriteAnswer,
)
from storage.questions import questions
from storage.questions.questions import Question


def key(question: int, line: int) -> str:
    """Of the messages that show this question as it was asked in this line."""
    return f"question:{question}:{line}"


async def allowed(context: Context, number: int) -> Question | None:
    """The question, if this person may answer it now; to anybody else there is none."""
    found = await questions.question(context.db, number)
    return found if found and await rights.may_act_for(context, found.office) else None


async def own(context: Context, number: int) -> Question | None:
    """The question, if this person asked it; to anybody else there is none."""
    question = await questions.question(context.db, number)
    person = context.person
    return question if question and person and question.person == person.id else None


async def gone(context: Context) -> Posts:
    """The same words whether there is no such question, or it is not theirs."""
    return (Reply(context.say("question_gone"), (navigation.home(context),)),)


async def card(context: Context, question: Question, note: Text | None = None) -> Reply:
    return shown(context, question, noted(note, await wording.card(context, question)))


def shown(context: Context, question: Question, text: Text) -> Reply:
    rows = _actions(context, question)
    every = context.button("btn_all_questions", WaitingQuestions(after=0))
    return Reply(
        text,
        (*rows, (every, *navigation.home(context))),
        key=key(question.id, question.line),
    )


def is_mine(context: Context, question: Question) -> bool:
    """Has this person taken it?"""
    mine = context.person is not None and question.taken_by == context.person.id
    return mine and question.state == "taken"


def _actions(context: Context, question: Question) -> Buttons:
    number, person = question.id, context.person
    if not wording.is_waiting(question) or (person is not None and question.person == person.id):
        return ()
    if is_mine(context, question):
        return (
            (context.button("btn_answer", WriteAnswer(question=number)),),
            (
                context.button("btn_give_back", GiveBack(question=number)),
                context.button("btn_close_unanswered", AskClose(question=number)),
            ),
        )
    if question.taken_by is not None and question.serves:
        return ((context.button("btn_take_over", AskTakeOver(question=number)),),)
    take = Take(question=number, held=question.taken_by or 0)
    close = context.button("btn_close_unanswered", AskClose(question=number))
    return ((context.button("btn_take", take),), *(((close,),) if question.state == "open" else ()))
