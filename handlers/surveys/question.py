"""One question of a survey: what it says, and what can be done with it."""

from __future__ import annotations

from content.survey import Question
from content.text import Text, join, shortened
from handlers.chat import Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.polls.wording import asked
from handlers.surveys import card, composing, wording
from handlers.surveys.composing import Needed, number_of
from handlers.surveys.presses import (
    ChangeOptions,
    ChangeQuestion,
    ChooseBranch,
    DropQuestion,
    ListQuestions,
    MoveQuestion,
    SetRequired,
    ShowQuestionOf,
)
from handlers.surveys.versions import Found, gone, revise, theirs

_GLANCE = 600  # code units of what is asked: what can be done with it needs room too


async def found(context: Context, survey: int, question: int) -> Found | Posts:
    """The question, to be changed; else what is said instead."""
    version = await theirs(context, survey)
    if version is None:
        return await gone(context)
    place = version.place(question)
    if place is None:
        return (card.screen(context, version, context.say("survey_question_gone")),)
    return Found(version, place)


async def show(context: Context, press: ShowQuestionOf) -> Posts:
    it = await found(context, press.survey, press.question)
    return (screen(context, it),) if isinstance(it, Found) else it


def screen(context: Context, it: Found, note: Text | None = None) -> Reply:
    parts = (
        context.say("survey_question_place", number=it.place + 1, of=len(it.survey.questions)),
        shortened(asked(context, it.survey, it.question), _GLANCE),
        wording.kind(context, it.question),
        wording.condition(context, it.survey, it.question),
    )
    text = join("\n\n", [part for part in parts if part is not None])
    return Reply(noted(note, text), _ways(context, it))


def _ways(context: Context, it: Found) -> Buttons:
    survey, question = it.version.own.id, number_of(it.question)
    version = it.version.number
    ways = [
        context.button("btn_survey_words", ChangeQuestion(survey=survey, question=question)),
        context.button(
            "btn_survey_optional" if it.question.required else "btn_survey_required",
            SetRequired(survey=survey, question=question, required=not it.question.required),
        ),
    ]
    if it.question.options:
        options = ChangeOptions(survey=survey, question=question)
        ways.insert(1, context.button("btn_poll_options", options))
    if it.place:
        up = MoveQuestion(survey=survey, question=question, version=version)
        ways.append(context.button("btn_survey_up", up))
    if it.question.when or composing.deciding(it.version.questions, it.place):
        branch = ChooseBranch(survey=survey, question=question, after=0)
        ways.append(context.button("btn_survey_branch", branch))
    drop = DropQuestion(survey=survey, question=question, version=version)
    ways.append(context.button("btn_survey_drop_question", drop))
    back = context.button("btn_back", ListQuestions(survey=survey, after=_page(it.place)))
    return (*pairs(ways), (back, *navigation.home(context)))


def _page(place: int) -> int:
    return place // card.PAGE * card.PAGE


async def set_required(context: Context, press: SetRequired) -> Posts:
    it = await found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    if it.question.required == press.required:
        return (Toast(context.say("survey_is_so")), screen(context, it))
    return await changed(context, it, it.question.model_copy(update={"required": press.required}))


async def changed(context: Context, it: Found, question: Question) -> Posts:
    """This question stands in its place from now on."""
    questions = composing.replaced(it.version.questions, it.place, question)
    version, note = await revise(context, it.version, questions)
    return (screen(context, Found(version, it.place), note),)


async def move(context: Context, press: MoveQuestion) -> Posts:
    it = await found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    if it.version.number != press.version:
        return (screen(context, it, context.say("survey_changed_meanwhile")),)
    if it.place == 0:
        return (Toast(context.say("survey_is_so")), screen(context, it))
    try:
        questions = composing.moved_up(it.version.questions, it.place)
    except Needed:
        return (screen(context, it, context.say("survey_question_needs_it")),)
    version, note = await revise(context, it.version, questions)
    return (screen(context, Found(version, it.place - 1), note),)


async def drop(context: Context, press: DropQuestion) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    place = version.place(press.question)
    if place is None:
        return (Toast(context.say("survey_question_dropped")), card.listed(context, version, 0))
    it = Found(version, place)
    if version.number != press.version:
        return (screen(context, it, context.say("survey_changed_meanwhile")),)
    if len(version.questions) == 1:
        return (screen(context, it, context.say("survey_last_question")),)
    return (await _dropped(context, it),)


async def _dropped(context: Context, it: Found) -> Reply:
    left = composing.without(it.version.questions, it.place)
    freed = [place for place, each in enumerate(left, 1) if each not in it.version.questions]
    version, note = await revise(context, it.version, left)
    if freed:
        numbers = ", ".join(map(str, freed))
        note = noted(note, context.say("survey_asked_always_now", numbers=numbers))
    return card.listed(context, version, _page(it.place), note)
