"""What people write freely: a question, an answer."""

from __future__ import annotations

from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.parsers import lines, paragraphs
from handlers.forms.question import Answers

LEAST, MOST = 5, 1_000  # characters of a question
MOST_OF_ANSWER = 2_000
_MOST_IN_LABEL = 40


def parse_question(context: Context, answers: Answers, words: str) -> Answer[str]:
    tidy = lines(words)
    if len(tidy) < LEAST or not any(letter.isalpha() for letter in tidy):
        return Misunderstood("question_too_short", {"least": LEAST})
    if len(tidy) > MOST:
        return Misunderstood("question_too_long", {"most": MOST, "length": len(tidy)})
    return Understood(tidy, tidy)


parse_answer = paragraphs(1, MOST_OF_ANSWER)


def short(words: str, most: int = _MOST_IN_LABEL) -> str:
    """In one line of at most this many characters."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
