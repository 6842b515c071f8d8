"""*Tampil hanya bila…*: a question depends on the answer to one before it."""

from __future__ import annotations

from collections.abc import Sequence

from content.survey import Question
from handlers.answering import labels
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.press import Press
from handlers.surveys import composing, question, wording
from handlers.surveys.composing import number_of
from handlers.surveys.presses import ChooseBranch, ChooseBranchAnswer, SetBranch, ShowQuestionOf
from handlers.surveys.versions import Found

PAGE = 4


async def choose(context: Context, press: ChooseBranch) -> Posts:
    """The questions before it that have answers to choose."""
    it = await question.found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    ways = [
        (wording.headline(context, each), _chosen(press, number_of(each)))
        for each in composing.deciding(it.version.questions, it.place)
    ]
    text = context.say("ask_survey_branch", words=wording.headline(context, it.question))
    always = SetBranch(survey=press.survey, question=press.question, on=press.question, option=0)
    rows = _page(context, ways, press.after, press)
    more = ((context.button("btn_survey_always", always),),) if it.question.when else ()
    return (Reply(text, (*rows, *more, _back(context, it))),)


def _chosen(press: ChooseBranch, on: int) -> ChooseBranchAnswer:
    return ChooseBranchAnswer(survey=press.survey, question=press.question, on=on, after=0)


async def choose_answer(context: Context, press: ChooseBranchAnswer) -> Posts:
    it = await question.found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    on = _earlier(it, press.on)
    if on is None:
        return (question.screen(context, it, context.say("survey_branch_gone")),)
    survey, number = press.survey, press.question
    ways = [
        (
            labels.said(context, it.survey, on, value),
            SetBranch(survey=survey, question=number, on=press.on, option=place),
        )
        for place, value in enumerate(on.values)
    ]
    text = context.say("ask_survey_branch_answer", words=wording.headline(context, on))
    rows = _page(context, ways, press.after, press)
    return (Reply(text, (*rows, _back(context, it))),)


async def set_(context: Context, press: SetBranch) -> Posts:
    it = await question.found(context, press.survey, press.question)
    if not isinstance(it, Found):
        return it
    if press.on == press.question:
        new = it.question.model_copy(update={"when": None})
    else:
        on = _earlier(it, press.on)
        if on is None or press.option >= len(on.values):
            return (question.screen(context, it, context.say("survey_branch_gone")),)
        new = composing.branched(it.question, on, press.option)
    if new == it.question:
        return (Toast(context.say("survey_is_so")), question.screen(context, it))
    return await question.changed(context, it, new)


def _earlier(it: Found, number: int) -> Question | None:
    """The question of this number, where this one can depend on it."""
    before = composing.deciding(it.version.questions, it.place)
    return next((each for each in before if number_of(each) == number), None)


def _page(
    context: Context,
    ways: Sequence[tuple[str, Press]],
    after: int,
    press: ChooseBranch | ChooseBranchAnswer,
) -> Buttons:
    """A button for each way, some at a time."""
    after = after if after < len(ways) else 0
    rows = [
        (Button(label=label(words), press=way.wire),) for words, way in ways[after : after + PAGE]
    ]
    turning = navigation.page_buttons(
        context,
        press.model_copy(update={"after": max(0, after - PAGE)}) if after else None,
        press.model_copy(update={"after": after + PAGE}) if len(ways) > after + PAGE else None,
    )
    return (*rows, *turning)


def _back(context: Context, it: Found) -> tuple[Button, ...]:
    there = ShowQuestionOf(survey=it.version.own.id, question=number_of(it.question))
    return (context.button("btn_back", there),)
