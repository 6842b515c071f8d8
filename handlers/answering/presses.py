"""The buttons of polls, for those who answer."""

from __future__ import annotations

from handlers.press import Press


class Answer(Press, code="jp"):
    """Begin, or go on where one was."""

    poll: int


class WaitingPolls(Press, code="jpw"):
    """Those that wait for an answer of one's own, after the first `after`."""

    after: int


class AgreeAndAnswer(Press, code="jpa"):
    """Of somebody whom a link with this code had led to a poll."""

    personal: str


class Choose(Press, code="jp1"):
    """`question` and `option` by their place, from 0, in the questionnaire that was begun."""

    poll: int
    questionnaire: int
    question: int
    option: int


class Tick(Press, code="jpt"):
    """One of several that may be chosen is, or is not: a second tap changes nothing."""

    poll: int
    questionnaire: int
    question: int
    option: int
    on: bool


class TurnOptions(Press, code="jpp"):
    """Further options of a question, from this one on."""

    poll: int
    questionnaire: int
    question: int
    first: int


class Chosen(Press, code="jpd"):
    """Of several, these are all."""

    poll: int
    questionnaire: int
    question: int


class Write(Press, code="jpk"):
    """In one's own words, which can be typed without it too."""

    poll: int
    questionnaire: int
    question: int


class Skip(Press, code="jps"):
    poll: int
    questionnaire: int
    question: int


class Back(Press, code="jpb"):
    """To the question before this one."""

    poll: int
    questionnaire: int
    question: int


class Send(Press, code="jpz"):
    """All answers, as they are."""

    poll: int
    questionnaire: int


class ChangeAnswer(Press, code="jpc"):
    """Of a named poll that lets one."""

    poll: int


class SeeResults(Press, code="jpr"):
    """To who was asked, where the poll shows them."""

    poll: int
