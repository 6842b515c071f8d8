"""The buttons of questions: those of who asks, and those of who answers."""

from __future__ import annotations

from handlers.press import Press


class OfficeContacts(Press, code="qk"):
    """How to reach the offices, after the first `after`: for who is not known."""

    after: int


class OwnQuestions(Press, code="qo"):
    """A person's own, after the first `after`."""

    after: int


class OwnQuestion(Press, code="qo1"):
    question: int


class Clear(Press, code="qy"):
    """*Sudah jelas*."""

    question: int


class AskMore(Press, code="qm"):
    """*Tanya lagi*."""

    question: int


class WaitingQuestions(Press, code="qw"):
    after: int


class AnsweredQuestions(Press, code="qs"):
    after: int


class ShowQuestion(Press, code="q"):
    question: int


class Take(Press, code="qt"):
    """From the person of this number; 0 is nobody."""

    question: int
    held: int


class AskTakeOver(Press, code="qt?"):
    question: int


class GiveBack(Press, code="ql"):
    """*Lepas*: anybody may take it again."""

    question: int


class AskClose(Press, code="qc?"):
    question: int


class Close(Press, code="qc"):
    question: int


class WriteAnswer(Press, code="qa"):
    question: int
