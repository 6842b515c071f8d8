"""The buttons of an announcement that is timed, goes, or went."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press


class ChooseTime(Press, code="ant1"):
    """A moment is typed; then it goes once, or from then on each week or month."""

    number: int
    repeats: Literal["once", "weekly", "monthly"]


class AskSendNow(Press, code="ann?"):
    """Of one that is confirmed for later."""

    number: int


class SendNow(Press, code="ann"):
    """As soon as it is confirmed; at once, if it is."""

    number: int


class Pause(Press, code="anp"):
    number: int


class Resume(Press, code="anp1"):
    number: int


class ResumeAt(Press, code="anp2"):
    """Its time went by while it was paused: another one."""

    number: int


class AskStop(Press, code="ans?"):
    number: int


class Stop(Press, code="ans"):
    """The rest gets nothing; of one that repeats and has not begun, none follows."""

    number: int


class StopAll(Press, code="ans+"):
    """Also the one that follows."""

    number: int


class Skip(Press, code="ank"):
    """Not this one of those that repeat, the next one again."""

    number: int


class Reword(Press, code="anw"):
    """Other words for those who have not got it yet."""

    number: int


class Missed(Press, code="anz"):
    """Who did not get it, after the first `after`."""

    number: int
    after: int


class MissedFile(Press, code="anzf"):
    """All of them, as a file; of very many, those after the first `after`."""

    number: int
    after: int


class Resend(Press, code="anf"):
    """To those who surely did not get it."""

    number: int


class Correct(Press, code="anx"):
    """*Ralat*: other words for those who got it."""

    number: int
