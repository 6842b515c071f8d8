"""A question of a survey is worded anew: what it says, or its options.

What was answered already was said of other words, and counts apart from these.
"""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from content.survey import Question, Words
from content.text import Text
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.question import Answers, Form
from handlers.forms.screen import noted
from handlers.planning.running import ask
from handlers.polls import quick
from handlers.polls.wording import asked
from handlers.polls.writing import OPTIONS
from handlers.surveys import composing
from handlers.surveys.adding import WORDS
from handlers.surveys.presses import ChangeOptions, ChangeQuestion, ShowQuestionOf
from handlers.surveys.question import found, screen
from handlers.surveys.versions import Found, revise
from storage.polls import questionnaires


class Reworded(BaseModel):
    survey: int
    question: int
    words: str


class Chosen(BaseModel):
    """The labels of all options."""

    survey: int
    question: int
    options: tuple[str, ...]


async def change(context: Context, press: ChangeQuestion) -> Posts:
    it = await found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    given = {"survey": str(press.survey), "question": str(press.question)}
    return await ask(context, WORDS_FORM, given)


async def change_options(context: Context, press: ChangeOptions) -> Posts:
    it = await found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    if it.question.kind not in quick.WITH_OPTIONS:
        return (screen(context, it),)
    given = {"survey": str(press.survey), "question": str(press.question)}
    return await ask(context, OPTIONS_FORM, given)


async def _about(context: Context, answers: Answers) -> Text | None:
    """As it is now."""
    it = await found(context, int(answers["survey"]), int(answers["question"]))
    return asked(context, it.survey, it.question) if isinstance(it, Found) else None


async def _reworded(context: Context, reworded: Reworded) -> Posts:
    it = await found(context, reworded.survey, reworded.question)
    if not isinstance(it, Found):
        return it
    words = Words(id=reworded.words)
    return await _anew(context, it, it.question.model_copy(update={"text": words}))


async def _chosen(context: Context, chosen: Chosen) -> Posts:
    it = await found(context, chosen.survey, chosen.question)
    if not isinstance(it, Found):
        return it
    if it.question.kind not in quick.WITH_OPTIONS:
        return (screen(context, it),)
    return await _anew(context, it, composing.with_options(it.question, chosen.options))


async def _anew(context: Context, it: Found, question: Question) -> Posts:
    questions = composing.replaced(it.version.questions, it.place, question)
    questions, freed = composing.freed(questions, question)
    survey = it.version.own.id
    if await questionnaires.is_answered(context.db, survey):
        number = await questionnaires.last_question(context.db, survey) + 1
        questions = composing.asked_anew(questions, it.place, number)
    version, note = await revise(context, it.version, questions)
    if freed:
        numbers = ", ".join(map(str, freed))
        note = noted(note, context.say("survey_asked_always_now", numbers=numbers))
    return (screen(context, Found(version, it.place), note),)


def _question_of(answers: Answers) -> ShowQuestionOf:
    return ShowQuestionOf(survey=int(answers["survey"]), question=int(answers["question"]))


WORDS_FORM = Form(
    code="svw",
    version=1,
    way_back=_question_of,
    title="title_survey_question",
    confirm="btn_save",
    model=Reworded,
    done=_reworded,
    card=False,
    questions=(WORDS,),
)
OPTIONS_FORM = Form(
    code="svo",
    version=1,
    way_back=_question_of,
    title="title_survey_question",
    confirm="btn_save",
    model=Chosen,
    done=_chosen,
    card=False,
    about=_about,
    questions=(replace(OPTIONS, when=lambda answers: True),),
)
