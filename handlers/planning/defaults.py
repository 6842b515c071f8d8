"""What an event is like as long as nobody says otherwise, by its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from content.programme import Kind
from handlers.reminding.days import usual_asks, usual_reminds
from storage.events.events import Letter

KINDS: tuple[Kind, ...] = get_args(Kind)
MOST_SEATS = 10_000


@dataclass(frozen=True)
class Defaults:
    """`minutes`: how long a session is where no end was typed."""

    minutes: int
    approval: bool = False
    letter: Letter = "none"
    evaluated: bool = True


_BY_KIND: dict[str, Defaults] = {
    "workshop": Defaults(180),
    "bimtek": Defaults(480, letter="optional"),
    "seminar": Defaults(180),
    "training": Defaults(120),
    "meeting": Defaults(120, evaluated=False),
}


def defaults(kind: str) -> Defaults:
    return _BY_KIND.get(kind, _BY_KIND["workshop"])


def usual(kind: str) -> dict[str, str | int]:
    """The parts of an event of this kind that nobody is asked for."""
    return {
        "approval": defaults(kind).approval,
        "letter": defaults(kind).letter,
        "evaluated": defaults(kind).evaluated,
        "reminds": usual_reminds(kind),
        "asks": usual_asks(kind),
    }
