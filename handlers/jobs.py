"""Everything that time starts, on one page. Each job is a function of `now`.

Running one twice, late, or after a crash changes nothing: it claims a row before it acts.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from handlers import telling
from handlers.context import World
from handlers.telling import Untold
from handlers.upkeep import retention
from storage.connection import Database


@dataclass(frozen=True)
class Job:
    """Runs every `step` seconds; gives back what could not be done, to be logged."""

    name: str
    step: float
    run: Callable[[Database, datetime, World], Awaitable[list[Untold]]]


JOBS = (
    Job("tell due notices", 1, telling.tell_due),
    Job("end what came too late", 60, retention.end_expired),
    Job("erase what was erased", 60, retention.empty_log),
    Job("forget what is over", 3600, retention.forget),
    Job("erase who withdrew", 3600, retention.erase_withdrawn),
)
