"""The card of a survey of an office's own, and the list of its questions."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.surveys import wording
from handlers.surveys.composing import number_of
from handlers.surveys.presses import (
    AddQuestion,
    AskDropSurvey,
    AskSurvey,
    ListQuestions,
    OfficeSurveys,
    RenameSurvey,
    ShowQuestionOf,
    ShowSurvey,
)
from handlers.surveys.versions import Version, gone, theirs

_GLANCE = 6  # questions on the card
PAGE = 5


async def show(context: Context, press: ShowSurvey) -> Posts:
    version = await theirs(context, press.survey)
    return (screen(context, version),) if version else await gone(context)


def screen(context: Context, version: Version, note: Text | None = None) -> Reply:
    number = version.own.id
    add = context.button("btn_survey_add_question", AddQuestion(survey=number))
    ask = context.button("btn_survey_ask", AskSurvey(survey=number, event=0))
    questions = context.button("btn_survey_questions", ListQuestions(survey=number, after=0))
    ways = [
        *([questions] if version.questions else []),
        context.button("btn_survey_rename", RenameSurvey(survey=number)),
        context.button("btn_survey_drop", AskDropSurvey(survey=number)),
    ]
    first = (add, ask) if version.questions else (add,)
    back = context.button("btn_surveys", OfficeSurveys(office=version.own.office, after=0))
    rows = (
        _buttons(context, version, range(0)),
        *pairs(list(first)),
        *pairs(ways),
        (back, *navigation.home(context)),
    )
    return Reply(noted(note, _glance(context, version)), rows)


def _glance(context: Context, version: Version) -> Text:
    """What it asks, as far as a screen goes."""
    title, questions = version.own.title, version.questions
    if not questions:
        return context.say("survey_card_empty", title=title)
    shown = enumerate(questions[:_GLANCE], 1)
    lines = [wording.line(context, number, each) for number, each in shown]
    if len(questions) > _GLANCE:
        lines.append(context.say("survey_more_questions", more=len(questions) - _GLANCE))
    return context.say("survey_card", title=title, lines=join("\n", lines))


async def questions(context: Context, press: ListQuestions) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    return (listed(context, version, press.after),)


def listed(context: Context, version: Version, after: int, note: Text | None = None) -> Reply:
    """A page of its questions, a button each."""
    if not version.questions:
        return screen(context, version, note)
    survey, after = version.own.id, after if after < len(version.questions) else 0
    shown = list(enumerate(version.questions[after : after + PAGE], after + 1))
    lines = [wording.line(context, number, each) for number, each in shown]
    rows = [(each,) for each in _buttons(context, version, range(after, after + PAGE))]
    more = len(version.questions) > after + PAGE
    turning = navigation.page_buttons(
        context,
        ListQuestions(survey=survey, after=max(0, after - PAGE)) if after else None,
        ListQuestions(survey=survey, after=after + PAGE) if more else None,
    )
    back = context.button("btn_back", ShowSurvey(survey=survey))
    text = context.say("survey_card", title=version.own.title, lines=join("\n", lines))
    return Reply(noted(note, text), (*rows, *turning, (back,)))


def _buttons(context: Context, version: Version, seen: range) -> tuple[Button, ...]:
    """Of all questions, so that a typed number is that of its question; some are seen."""
    return tuple(
        Button(
            label=label(f"{place + 1}. {wording.headline(context, each)}"),
            press=ShowQuestionOf(survey=version.own.id, question=number_of(each)).wire,
            unseen=place not in seen,
        )
        for place, each in enumerate(version.questions)
    )
