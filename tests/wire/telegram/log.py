"""What was accepted and what was refused, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.wire.telegram.chats import Rows
from tests.wire.telegram.files import File


@dataclass(frozen=True)
class Call:
    """One accepted effect. `at` is monotonic; `text` is also a caption or a toast."""

    at: float
    method: str
    chat: int | None = None
    message: int | None = None
    text: str = ""
    entities: tuple[dict[str, Any], ...] = ()
    buttons: Rows = ()
    file: File | None = None
    query: str = ""


@dataclass(frozen=True)
class Refusal:
    at: float
    method: str
    chat: int | None
    status: int
    description: str
    inside_pause: str = ""  # the scope of the pause it ran into


def busiest(moments: Iterable[float], window: float = 1.0) -> int:
    """The most moments in any sliding window."""
    ordered = sorted(moments)
    most = first = 0
    for last, moment in enumerate(ordered):
        while moment - ordered[first] >= window:
            first += 1
        most = max(most, last - first + 1)
    return most
