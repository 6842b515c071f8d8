"""The buttons that are about attendance."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press

MOST_BYTES = 16  # of the words of a search


class ShowAttendance(Press, code="at"):
    """The sessions of an event, for its coordinators."""

    event: int


class ShowSessions(Press, code="ats"):
    """The sessions after the first `after`."""

    event: int
    after: int


class ShowSession(Press, code="at1"):
    session: int


class ShowCode(Press, code="atc"):
    """The code that changes, before everybody's eyes."""

    session: int


class ShowMarking(Press, code="atl"):
    """Those who take part, each with their mark; `words` are of a name."""

    session: int
    after: int
    words: str


class MarkOne(Press, code="atm"):
    """They are there (late, if it is late), were late, were in time, or were not there. A second
    tap says the same once more."""

    session: int
    person: int
    to: Literal["in", "late", "time", "out"]
    after: int
    words: str


class SearchName(Press, code="atn"):
    session: int


class AskMarkAll(Press, code="ata?"):
    session: int


class MarkAll(Press, code="ata"):
    session: int


class AskWalkIn(Press, code="aw?"):
    """*Peserta dadakan*: somebody stands in the door."""

    session: int


class WalkInAnyway(Press, code="aw+"):
    """A seat for this one, who is here, knowing what stands against it.

    `held`: seats of quotas that are used up, 0 where none is; `more`: 1 where one seat more is
    needed; `waiting`: how many others wait for one."""

    session: int
    person: int
    held: int
    more: int
    waiting: int


class ShowSummary(Press, code="atz"):
    event: int


class ShowCalls(Press, code="atp"):
    """*Daftar telepon*: whom to call, after the first `after`."""

    event: int
    after: int


class AttendanceSheet(Press, code="atx"):
    """As XLSX, a column for each session."""

    event: int


class AttendanceRegister(Press, code="atr"):
    """As PDF, to be signed."""

    event: int


class AttendanceProof(Press, code="atb"):
    """*Unduh bukti hadir*, for whoever was there."""

    event: int
