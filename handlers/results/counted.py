"""What was answered to each question of a poll, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from content.survey import Question, Scale, Survey, parse
from handlers.context import Context
from storage.polls import questionnaires, tally
from storage.polls.polls import Poll

LEAST = 5  # people, below whom an answer without a name might have one


@dataclass(frozen=True)
class Counted:
    """`people` answered it; `counts` says how many chose each value, in the order in which they
    are offered, and nothing of a text. `scale`: the words of its values, where it is one.
    `hidden`: so few answered it without names that nothing is said of it, not even how many."""

    question: Question
    scale: Scale
    people: int
    counts: Mapping[str, int]
    hidden: bool = False

    @property
    def mean(self) -> Fraction | None:
        """From 1 to 4; None of what is no scale, or was not answered."""
        if self.question.kind != "scale" or not self.people:
            return None
        points = sum(int(value) * people for value, people in self.counts.items())
        return Fraction(points, self.people)

    def label(self, context: Context, value: str) -> str:
        """What people saw on the button."""
        if self.question.kind == "scale":
            return self.scale[int(value) - 1].said(context.language)
        if self.question.kind == "yes_no":
            return context.say("result_yes" if value == "yes" else "result_no").plain
        options = {option.id: option.label for option in self.question.options}
        return options[value].said(context.language)


def hides(poll: Poll, answered: int) -> bool:
    """Without names nothing is shown while people answer, or who saw somebody do so would see what
    changed; nor before all is laid in an order that says nothing; nor where too few did."""
    return poll.anonymous and (not poll.laid or answered < LEAST)


async def count(context: Context, poll: Poll) -> list[Counted]:
    """Each question of the poll; then those of other versions that somebody answered here."""
    surveys = await _surveys(context, poll)
    asked = _all_questions(surveys)
    choices = [id_ for id_, (question, _) in asked.items() if question.kind != "text"]
    chosen = await tally.counts(context.db, poll.id, choices)
    # Of the others nobody gives more than one value: there are as many people as answers.
    manifold = [id_ for id_, (question, _) in asked.items() if question.kind in ("several", "text")]
    people = {id_: sum(counts.values()) for id_, counts in chosen.items()}
    people |= await tally.people(context.db, poll.id, manifold)
    offered = {question.id: question.values for question in surveys[0].questions}
    counted = [
        Counted(question, scale, people.get(id_, 0), _in_order(question, offered, chosen))
        for id_, (question, scale) in asked.items()
        if id_ in offered or id_ in people
    ]
    return [_hidden(each) if poll.anonymous and each.people < LEAST else each for each in counted]


def _hidden(it: Counted) -> Counted:
    """A question that few came to, behind a branch, would say who answered it."""
    return replace(it, people=0, counts={}, hidden=True)


async def _surveys(context: Context, poll: Poll) -> list[Survey]:
    """The one that is asked, then the other versions of it, the newest first."""
    versions = await questionnaires.versions(context.db, poll.questionnaire)
    versions.sort(key=lambda each: each.id != poll.questionnaire)
    return [parse(each.content) for each in versions]


def _all_questions(surveys: list[Survey]) -> dict[str, tuple[Question, Scale]]:
    """By id, in the words of the first survey that has it, with the options of all."""
    found = dict[str, tuple[Question, Scale]]()
    for survey in surveys:
        for question in survey.questions:
            known, scale = found.get(question.id, (question, survey.scale))
            further = [each for each in question.options if each.id not in known.values]
            options = (*known.options, *further)
            found[question.id] = known.model_copy(update={"options": options}), scale
    return found


def _in_order(
    question: Question,
    offered: Mapping[str, tuple[str, ...]],
    chosen: Mapping[str, Mapping[str, int]],
) -> dict[str, int]:
    """An option that is offered no longer only counts where somebody chose it."""
    now, counts = offered.get(question.id, question.values), chosen.get(question.id, {})
    return {
        value: counts.get(value, 0) for value in question.values if value in now or value in counts
    }
