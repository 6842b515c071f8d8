"""How the stand-in says no: as the real server would, or because a test has to fail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """An answer that the real server gives too."""

    def __init__(
        self, status: int, description: str, parameters: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters


class Fault(Refused):
    """What the service must never send; the real server may ignore it, `BotApi.faults` does not."""

    def __init__(self, what: str) -> None:
        super().__init__(400, f"Bad Request: the stand-in objects: {what}")
        self.what = what


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")
