"""The buttons of results."""

from __future__ import annotations

from handlers.press import Press
from storage.polls.tally import By


class ShowResults(Press, code="jq"):
    number: int


class TurnResults(Press, code="jq1"):
    """A page of them, from 0."""

    number: int
    page: int


class ResultsBy(Press, code="jqb"):
    """Of one question, in groups. `question` by its place, from 0, among all."""

    number: int
    question: int
    by: By


class ChooseBy(Press, code="jqc"):
    number: int


class ResultsWords(Press, code="jqw"):
    """What was said in people's own words, after the first `after`."""

    number: int
    question: int
    after: int


class ResultsPicture(Press, code="jqp"):
    number: int
    question: int


class ResultsFile(Press, code="jqf"):
    number: int
