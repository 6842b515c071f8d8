"""The buttons by which a coordinator plans an event."""

from __future__ import annotations

from handlers.press import Press


class ManageEvent(Press, code="me"):
    """The event as its coordinators see it."""

    event: int
