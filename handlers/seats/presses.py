"""The buttons that are about a seat."""

from __future__ import annotations

from handlers.press import Press


class Enrol(Press, code="join"):
    event: int


class AgreeAndEnrol(Press, code="age"):
    event: int


class AskLeave(Press, code="lv?"):
    event: int


class Leave(Press, code="lv"):
    event: int


class TakeOffer(Press, code="of+"):
    event: int


class DeclineOffer(Press, code="of-"):
    event: int


class ShowSeats(Press, code="ss"):
    """For coordinators: who has a seat, who waits for approval or a seat, and what can be done."""

    event: int
