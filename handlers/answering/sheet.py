"""What somebody fills in: the questions they began, and the answers they did not send yet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from content.survey import Question, Survey, asked, following, parse
from storage.connection import Connection
from storage.polls import questionnaires, responses
from storage.polls.polls import Poll
from storage.polls.responses import Values

_TICKED = "?"  # no question has this id: of several, what is ticked of the one that is asked now


@dataclass(frozen=True)
class Sheet:
    """Its answers are those of all questions before the one that is asked now."""

    poll: Poll
    person: int
    questionnaire: int
    survey: Survey
    answers: dict[str, Values]

    @property
    def question(self) -> Question | None:
        """The one that is asked now; None at the end."""
        return following(self.survey, self.answers)

    @property
    def place(self) -> int:
        """Of this question, from 0, among all; at the end, how many there are."""
        questions, question = self.survey.questions, self.question
        return len(questions) if question is None else questions.index(question)

    @property
    def number(self) -> int:
        """Of this question, from 1, among those that are asked."""
        return sum(each.id in self.answers for each in self.asked) + 1

    @property
    def asked(self) -> tuple[Question, ...]:
        return asked(self.survey, self.answers)

    @property
    def is_begun(self) -> bool:
        return bool(self.answers)

    @property
    def goes_at_once(self) -> bool:
        """A single question is answered and sent by the same press; words are looked at first."""
        return [each.kind == "text" for each in self.survey.questions] == [False]

    @property
    def ticked(self) -> Values:
        return self.answers.get(_TICKED, ())

    def ticking(self, value: str, on: bool) -> Sheet:
        kept = [each for each in self.ticked if each != value]
        return self._with({**self.answers, _TICKED: (*kept, *([value] if on else []))})

    def answered(self, values: Values) -> Sheet:
        """At the question that follows."""
        assert self.question is not None
        return self._with({**self._settled, self.question.id: values})

    def back(self) -> Sheet:
        """At the question before, which is answered anew."""
        before = [each.id for each in self.asked if each.id in self.answers]
        return self._with({id_: self._settled[id_] for id_ in before[:-1]})

    async def keep(self, connection: Connection) -> None:
        await responses.keep_unsent(
            connection, self.poll.id, self.person, self.questionnaire, self.answers
        )

    @property
    def _settled(self) -> dict[str, Values]:
        return {id_: values for id_, values in self.answers.items() if id_ != _TICKED}

    def _with(self, answers: dict[str, Values]) -> Sheet:
        return replace(self, answers=answers)


async def begun(connection: Connection, poll: Poll, person: int) -> Sheet:
    """As it was left; who begins now gets the newest questions."""
    unsent = await responses.unsent(connection, poll.id, person)
    number = poll.questionnaire if unsent is None else unsent.questionnaire
    survey = parse((await questionnaires.of_number(connection, number)).content)
    return Sheet(poll, person, number, survey, {} if unsent is None else unsent.values)


def ticked(values: Values) -> dict[str, Values]:
    """The answers of a sheet on which only these are ticked."""
    return {_TICKED: values}
