"""What was answered to each question of a poll, counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from pydantic import BaseModel, ConfigDict

from content.survey import Question, Scale, Survey, parse
from handlers.context import Context
from storage.connection import Connection
from storage.polls import polls, questionnaires, responses, tally
from storage.polls.polls import Poll

LEAST = 5  # people, below whom an answer without a name might have one
_A_TWENTIETH = 20
_LAID_ANEW = 5_000  # people; of more it takes long, and is done at the end


class Sums(BaseModel):
    """How many answered each question, and chose each value, by id; `answered` at all."""

    model_config = ConfigDict(frozen=True)
    answered: int = 0
    people: dict[str, int] = {}
    counts: dict[str, dict[str, int]] = {}


@dataclass(frozen=True)
class Counted:
    """`people` answered it; `counts` says how many chose each value, in the order in which they
    are offered, and nothing of a text. `scale`: the words of its values, where it is one."""

    question: Question
    scale: Scale
    people: int
    counts: Mapping[str, int]

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
    """Too few answered without their names to show what they said."""
    return poll.anonymous and answered < LEAST


async def count(context: Context, poll: Poll) -> list[Counted]:
    """Each question of the poll; then those of other versions that somebody answered here."""
    surveys = await _surveys(context.db, poll)
    asked = _all_questions(surveys)
    sums = seen(poll) if is_secret(poll) else await _sums(context.db, poll, asked)
    offered = {question.id: question.values for question in surveys[0].questions}
    return [
        Counted(question, scale, sums.people.get(id_, 0), _in_order(question, offered, sums.counts))
        for id_, (question, scale) in asked.items()
        if id_ in offered or id_ in sums.people
    ]


async def renew(connection: Connection, poll: Poll) -> Poll:
    """What is shown of a poll without names while it is open changes with several answers at once:
    who saw somebody answer would else see which bar grew. The more there are, the more at once."""
    if not is_secret(poll):
        return poll
    answered = await tally.answered(connection, poll.id)
    if answered - seen(poll).answered < max(LEAST, answered // _A_TWENTIETH):
        return poll
    sums = await _sums(connection, poll, _all_questions(await _surveys(connection, poll)))
    shown = sums.model_copy(update={"answered": answered}).model_dump_json()
    await polls.show(connection, poll.id, shown)
    if answered <= _LAID_ANEW:
        await responses.lay_anew(connection, poll)
    return poll.model_copy(update={"shown": shown})


def is_secret(poll: Poll) -> bool:
    """Does somebody answer it without their name while its results are looked at?"""
    return poll.anonymous and poll.state == "open"


def seen(poll: Poll) -> Sums:
    """What is shown of it while it is open."""
    return Sums.model_validate_json(poll.shown) if poll.shown else Sums()


async def _sums(
    connection: Connection, poll: Poll, asked: Mapping[str, tuple[Question, Scale]]
) -> Sums:
    """But for those that may have several, there are as many people as answers."""
    choices = [id_ for id_, (question, _) in asked.items() if question.kind != "text"]
    manifold = [id_ for id_, (question, _) in asked.items() if question.kind in ("several", "text")]
    chosen = await tally.counts(connection, poll.id, choices)
    people = {id_: sum(counts.values()) for id_, counts in chosen.items()}
    people |= await tally.people(connection, poll.id, manifold)
    return Sums(people=people, counts=chosen)


async def _surveys(connection: Connection, poll: Poll) -> list[Survey]:
    """The one that is asked, then the other versions of it, the newest first."""
    versions = await questionnaires.versions(connection, poll.questionnaire)
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
