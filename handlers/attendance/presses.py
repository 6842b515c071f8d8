"""The buttons that are about attendance."""

from __future__ import annotations

from handlers.press import Press


class ShowAttendance(Press, code="at"):
    """The sessions of an event, for its coordinators."""

    event: int
