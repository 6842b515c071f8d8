"""A question of a module: one right answer, and for each answer what is said to who chose it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from content.card import Refuse
from content.markdown import Listing, Paragraph, Part
from content.text import Text, join, units

MOST_QUESTION, MOST_CHOICE, MOST_WHY = 300, 120, 300  # code units
CHOICES = range(2, 5)

_TICK = re.compile(r"\[(?P<tick>[ xX])\] +")
# Who knows that two are right knows the answer: that tests nothing.
_ALL = re.compile(r"\b(semua|kedua|ketiga|keempat)(nya)?\b.*\b(benar|salah|tepat)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Choice:
    """`why`: the explanation for who chose it."""

    text: Text
    is_right: bool
    why: Text


@dataclass(frozen=True)
class Question:
    id: str
    text: Text
    choices: tuple[Choice, ...]

    @property
    def right(self) -> int:
        """The place of the right choice, from 0."""
        return next(place for place, each in enumerate(self.choices) if each.is_right)


def read_question(part: Part, name: str, refuse: Refuse) -> Question:
    """What cannot be a question is refused; what is returned then is not to be used."""
    asked = [block for block in part.blocks if isinstance(block, Paragraph)]
    lists = [block for block in part.blocks if isinstance(block, Listing)]
    text = join("\n\n", [block.text for block in asked])
    if not text.plain:
        refuse(part.line, "no question")
    if units(text.plain) > MOST_QUESTION:
        refuse(part.line, f"a question has at most {MOST_QUESTION} characters")
    if len(lists) != 1 or part.blocks[-1] is not lists[0]:
        refuse(part.line, "one list of answers comes last: - [x] the right one, - [ ] the others")
    choices = tuple(_choice(item, refuse) for each in lists[:1] for item in each.items)
    _judge(part, choices, refuse)
    return Question(name, text, choices)


def _choice(item: Paragraph, refuse: Refuse) -> Choice:
    first, *rest = item.lines
    tick = _TICK.match(first.plain)
    if tick is None:
        refuse(item.line, "an answer begins with [x] or [ ]")
    text, why = first[tick.end() if tick else 0 :], join(" ", rest)
    if not why.plain:
        refuse(item.line, "no explanation on the lines below this answer")
    if units(text.plain) > MOST_CHOICE:
        refuse(item.line, f"an answer has at most {MOST_CHOICE} characters")
    if units(why.plain) > MOST_WHY:
        refuse(item.line, f"an explanation has at most {MOST_WHY} characters")
    if _ALL.search(text.plain):
        refuse(item.line, "each answer stands for itself, not for others")
    return Choice(text, tick is not None and tick["tick"] != " ", why)


def _judge(part: Part, choices: tuple[Choice, ...], refuse: Refuse) -> None:
    right = sum(each.is_right for each in choices)
    if right != 1:
        refuse(part.line, f"{right} right answers; there is one")
    if len(choices) not in CHOICES:
        refuse(part.line, f"{len(choices)} answers, {CHOICES[0]} to {CHOICES[-1]} are needed")
    said = [each.text.plain.casefold() for each in choices]
    if len(set(said)) < len(said):
        refuse(part.line, "two answers say the same")
