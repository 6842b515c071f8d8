"""A quick poll: a survey of one question, as a coordinator types it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from pydantic import ValidationError

from content.survey import (
    MOST_OPTION,
    MOST_OPTIONS,
    MOST_TITLE,
    Kind,
    Option,
    Page,
    Question,
    Survey,
    Words,
)
from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers

KINDS: tuple[Kind, ...] = get_args(Kind)
WITH_OPTIONS: tuple[Kind, ...] = ("single", "several")
_ID, _QUESTION = "jajak", "q"
_MARKS = re.compile(r"(?:[-•*–]|\d{1,2}[.)]) +")
_SHOWN = 40  # characters of an option that is named in an error


def kind(words: str) -> Kind | None:
    """None for what is none."""
    return next((each for each in KINDS if each == words), None)


def made(kind: Kind, words: str, options: Sequence[str] = ()) -> Survey:
    """Raises ValueError for what is no question."""
    asked = Question(
        id=_QUESTION,
        kind=kind,
        text=Words(id=words),
        options=tuple(
            Option(id=f"o{number}", label=Words(id=label))
            for number, label in enumerate(options, 1)
        ),
        required=True,
    )
    return Survey(id=_ID, title=Words(id=title(words)), pages=(Page(questions=(asked,)),))


def title(words: str) -> str:
    """The question in one line, not always to its end."""
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= MOST_TITLE else f"{tidy[: MOST_TITLE - 1].rstrip()}…"


def read_options(context: Context, answers: Answers, words: str) -> Answer[tuple[str, ...]]:
    """One a line; the marks of a list may stand before all of them."""
    labels = _lines(words)
    if len(labels) < 2:
        return Misunderstood("poll_options_too_few", {})
    if len(labels) > MOST_OPTIONS:
        return Misunderstood("poll_options_too_many", {"most": MOST_OPTIONS, "count": len(labels)})
    if long := [each for each in labels if len(each) > MOST_OPTION]:
        values = {"most": MOST_OPTION, "length": len(long[0]), "option": long[0][:_SHOWN]}
        return Misunderstood("poll_option_too_long", values)
    if alike := _alike(labels):
        return Misunderstood("poll_options_alike", {"options": ", ".join(alike)})
    return Understood(tuple(labels), "\n".join(labels))


def _lines(words: str) -> list[str]:
    lines = [tidy for line in words.splitlines() if _is_seen(tidy := " ".join(line.split()))]
    listed = all(_MARKS.match(line) for line in lines)
    return [_MARKS.sub("", line, count=1) if listed else line for line in lines]


def _is_seen(line: str) -> bool:
    try:
        return bool(Words(id=line))
    except ValidationError:
        return False


def _alike(labels: Sequence[str]) -> list[str]:
    """Those that look like an earlier one. What is alike is judged where surveys are read."""
    try:
        made("single", "?", labels)
    except ValidationError as error:
        return [labels[int(each["loc"][1])] for each in error.errors()]
    return []
