"""A form that changes something part by part: only the parts that were chosen are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from content.text import Text
from handlers.context import Context
from handlers.forms.question import Answers, Question


def is_part(*parts: str) -> Callable[[Answers], bool]:
    """`part`, given to the form, is one of these."""
    return lambda answers: answers["part"] in parts


def label_of(context: Context, questions: Iterable[Question], part: str) -> Text | None:
    """How the question of a part is called; None for what is no part."""
    question = next((each for each in questions if each.field == part), None)
    return context.say(question.label) if question else None
