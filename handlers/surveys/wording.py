"""How a survey's questions are said to those who make it."""

from __future__ import annotations

from content.language import Select
from content.survey import Question, Survey
from content.text import Text
from handlers.answering import labels
from handlers.context import Context

_HEADLINE = 60  # characters


def headline(context: Context, question: Question) -> str:
    """Its words in one line, not always to their end."""
    words = " ".join(question.text.said(context.language).split())
    return words if len(words) <= _HEADLINE else f"{words[: _HEADLINE - 1].rstrip()}…"


def line(context: Context, number: int, question: Question) -> Text:
    words = headline(context, question)
    return context.say(
        "survey_question_line", number=number, words=words, kind=kind(context, question)
    )


def kind(context: Context, question: Question) -> Text:
    """How it is answered, whether it has to be, and whether it is asked always."""
    return context.say(
        "survey_question_kind",
        kind=context.say("poll_kind", kind=Select(question.kind)),
        required=Select("yes" if question.required else "no"),
        branch=Select("no" if question.when is None else "yes"),
    )


def condition(context: Context, survey: Survey, question: Question) -> Text | None:
    """When it is asked, where that is not always."""
    if question.when is None:
        return None
    ids = [each.id for each in survey.questions]
    place = ids.index(question.when.question)
    answer = labels.said(context, survey, survey.questions[place], question.when.values[0])
    return context.say("survey_question_when", number=place + 1, answer=answer)
