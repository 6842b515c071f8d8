"""What people write freely: a question, an answer."""

from __future__ import annotations

import re

from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers

LEAST, MOST = 5, 1_000  # characters of a question
MOST_OF_ANSWER = 2_000
_MOST_IN_LABEL = 40
_GAP = re.compile(r"\n{3,}")


def parse_question(context: Context, answers: Answers, words: str) -> Answer[str]:
    tidy = _tidy(words)
    if len(tidy) < LEAST or not any(letter.isalpha() for letter in tidy):
        return Misunderstood("question_too_short", {"least": LEAST})
    if len(tidy) > MOST:
        return Misunderstood("question_too_long", {"most": MOST, "length": len(tidy)})
    return Understood(tidy, tidy)


def parse_answer(context: Context, answers: Answers, words: str) -> Answer[str]:
    tidy = _tidy(words)
    if not any(letter.isalnum() for letter in tidy):
        return Misunderstood("line_too_short", {"least": 1})
    if len(tidy) > MOST_OF_ANSWER:
        return Misunderstood("line_too_long", {"most": MOST_OF_ANSWER, "length": len(tidy)})
    return Understood(tidy, tidy)


def short(words: str, most: int = _MOST_IN_LABEL) -> str:
    """In one line of at most this many characters."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _tidy(words: str) -> str:
    """Lines stay lines, an empty one parts paragraphs."""
    lines = (" ".join(line.split()) for line in words.splitlines())
    return _GAP.sub("\n\n", "\n".join(lines)).strip()
