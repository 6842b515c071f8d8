"""The buttons that are about a letter of assignment."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press


class OwnLetter(Press, code="le"):
    """Of one's own seat: what was sent, or the way to send it."""

    event: int


class SendLetter(Press, code="le+"):
    event: int


class GetLetter(Press, code="le1"):
    """The file that one sent oneself."""

    enrolment: int


class ListLetters(Press, code="lel"):
    """For coordinators: whose letter is missing, after the first `after`."""

    event: int
    after: int


class OpenLetter(Press, code="leo"):
    enrolment: int


class MarkLetter(Press, code="le!"):
    """By hand: it was handed over on paper, or is not there after all."""

    enrolment: int
    letter: Literal["given", "later"]
