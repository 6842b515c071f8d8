"""The buttons of a reminder, and those that say when one comes."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press
from storage.people.people import Reminds


class Coming(Press, code="hd"):
    """*Hadir*."""

    event: int


class Snooze(Press, code="hz"):
    event: int
    until: Literal["hour", "morning"]


class ToCalendar(Press, code="ics"):
    event: int


class OwnReminders(Press, code="ro"):
    """How many reminders somebody wants."""


class WantReminders(Press, code="rw"):
    how: Reminds


class ShowReminding(Press, code="rm"):
    """For coordinators: on which days an event reminds, and asks who comes."""

    event: int


class ShowAsking(Press, code="rm?"):
    """For coordinators: on which days an event asks who comes, and what silence means."""

    event: int


class SetReminding(Press, code="rt"):
    """This day is added or taken away, as the event stood in this version."""

    event: int
    version: int
    what: Literal["reminds", "asks", "releases"]
    day: int
