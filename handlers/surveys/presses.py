"""The buttons of an office's own surveys."""

from __future__ import annotations

from handlers.press import Press


class OfficeSurveys(Press, code="js"):
    office: int
    after: int


class MakeSurvey(Press, code="js+"):
    office: int


class ShowSurvey(Press, code="js1"):
    """An own one."""

    survey: int


class ShowShipped(Press, code="js2"):
    """One that comes with us, by its place among them."""

    office: int
    place: int


class AskShipped(Press, code="js3"):
    """Make a poll of it."""

    office: int
    place: int
    event: int


class AskSurvey(Press, code="js4"):
    """Make a poll of an own one; 0 is no event."""

    survey: int
    event: int


class AddQuestion(Press, code="jsq"):
    survey: int


class ListQuestions(Press, code="jsl"):
    """A button each, after the first `after`."""

    survey: int
    after: int


class ShowQuestionOf(Press, code="jsp"):
    """`question` by the number in its id, which no other question of the survey ever has."""

    survey: int
    question: int


class ChangeQuestion(Press, code="jsc"):
    """Its words."""

    survey: int
    question: int


class ChangeOptions(Press, code="jso"):
    survey: int
    question: int


class DropQuestion(Press, code="jsd"):
    survey: int
    question: int
    version: int


class MoveQuestion(Press, code="jsu"):
    """One place earlier."""

    survey: int
    question: int
    version: int


class SetRequired(Press, code="jsr"):
    survey: int
    question: int
    required: bool


class ChooseBranch(Press, code="jsb"):
    """The earlier question on which it depends, after the first `after`."""

    survey: int
    question: int
    after: int


class ChooseBranchAnswer(Press, code="jsb2"):
    """The answer to `on` on which it depends, after the first `after`."""

    survey: int
    question: int
    on: int
    after: int


class SetBranch(Press, code="jsb1"):
    """Asked only where the earlier question `on` was answered by its option of this place; `on`
    equal to `question`: always asked."""

    survey: int
    question: int
    on: int
    option: int


class RenameSurvey(Press, code="jse"):
    survey: int


class AskDropSurvey(Press, code="jsx1"):
    survey: int


class DropSurvey(Press, code="jsx"):
    survey: int
