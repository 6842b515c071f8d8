"""An open form at this moment: its answers that still fit, and the question that comes next.

Derived anew each time from the answers as kept, so after an upgrade, or when a date has meanwhile
passed, a form goes on at the first answer that no longer fits.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError

from handlers.context import Context
from handlers.forms.answer import Answer, Choice, Misunderstood, Unclear, Understood
from handlers.forms.presses import CARD
from handlers.forms.question import Answers, Form, Question
from handlers.forms.state import FormState


@dataclass(frozen=True)
class OpenForm:
    """`question` is None on the card; `asked` are the questions that apply, in order.

    `correcting`: all is answered, and one answer is changed from the card.

    `outdated`: why the answer that the question had no longer fits.
    """

    context: Context
    form: Form[Any]
    state: FormState
    answers: Answers
    asked: tuple[Question, ...]
    question: Question | None
    outdated: Misunderstood | None
    correcting: bool

    @property
    def step(self) -> str:
        return self.question.field if self.question else CARD

    @property
    def number(self) -> int:
        """Which of the asked questions this is, from 1."""
        return self.asked.index(self.question) + 1 if self.question else len(self.asked)

    @property
    def before(self) -> Question | None:
        """The question to go back to."""
        earlier = self.asked[: self.number - 1] if self.question else self.asked
        return earlier[-1] if earlier else None

    @cached_property
    def unclear(self) -> Unclear | None:
        """What is still unclear of the words that were asked back."""
        if self.question is None or not self.state.unclear:
            return None
        read = self.question.parse(self.context, self.answers, self.state.unclear)
        return read if isinstance(read, Unclear) else None

    async def choices(self) -> Sequence[Choice]:
        """The choices on the screen, in the order in which typed numbers count them."""
        if self.unclear is not None:
            return self.unclear.options
        if self.question is None or self.question.choices is None:
            return ()
        answers = self.answers
        if self.state.warned and self.question.meant:
            answers = {**answers, self.question.field: self.state.warned}
        return await self.question.choices(self.context, answers)

    def changed(self, **update: Any) -> OpenForm:
        """The same form with parts of its state changed."""
        return opened(self.context, self.form, self.state.model_copy(update=update))

    def answered(self, field: str, canonical: str) -> OpenForm:
        """The same form with this answer, at the question that follows."""
        answers = {**self.state.answers, field: canonical}
        return self.changed(answers=answers, at=None, unclear="", warned="")


def opened(context: Context, form: Form[Any], state: FormState) -> OpenForm:
    answers: Answers = dict(state.given)
    asked: list[Question] = []
    following: Question | None = None
    outdated: dict[str, Misunderstood] = {}
    for question in form.questions:
        if question.field in state.given or not question.when(answers):
            continue
        asked.append(question)
        kept = _kept(context, question, answers, state.answers.get(question.field))
        if isinstance(kept, Understood):
            answers[question.field] = kept.value
            continue
        following = following or question
        if isinstance(kept, Misunderstood):
            outdated[question.field] = kept
    again = next((question for question in asked if question.field == state.at), None)
    now = again or following
    why = outdated.get(now.field) if now else None
    correcting = again is not None and following is None and form.card
    return OpenForm(context, form, state, answers, tuple(asked), now, why, correcting)


def _kept(
    context: Context, question: Question, answers: Answers, canonical: str | None
) -> Answer[Any] | None:
    """What the answer as kept says now; None where there is none, or a list that fits no more."""
    if canonical is None:
        return None
    if question.many is not None:
        entries = entries_of(context, question.many, canonical or "[]")
        fits = None not in entries and (entries or question.optional)
        return Understood(tuple(entries), canonical) if fits else None
    if canonical == "":
        return Understood(None, "") if question.optional else None
    return question.parse(context, answers, canonical)


def entries_of(context: Context, form: Form[Any], canonical: str) -> list[BaseModel | None]:
    """The models that the entries of a list make; None for one that no longer fits."""
    return [_entry(context, form, answers) for answers in json.loads(canonical)]


def _entry(context: Context, form: Form[Any], answers: dict[str, str]) -> BaseModel | None:
    state = FormState(form=form.code, version=form.version, answers=answers)
    entry = opened(context, form, state)
    if entry.question is not None:
        return None
    try:
        made: BaseModel = form.model.model_validate(entry.answers)
    except ValidationError:
        return None
    return made
