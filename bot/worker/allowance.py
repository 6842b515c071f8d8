"""How much of the machine a piece of work may take, whatever a file makes a library do.

Runs in the worker process: the limits are the process's own, and are lifted afterwards.
"""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

_STATM = Path("/proc/self/statm")
_AGAIN_SECONDS = 1.0  # what is raised while a finaliser runs is lost


class TookTooLong(Exception):
    """More seconds of the processor than were allowed."""


@contextmanager
def allowance(memory: int, seconds: float) -> Iterator[None]:
    """`memory` bytes more than the process has now (on Linux), so many seconds of the processor.

    Beyond that MemoryError or TookTooLong are raised within. For the main thread only.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    taken = _address_space()
    if taken is not None:
        resource.setrlimit(resource.RLIMIT_AS, (taken + memory, hard))
    handler = signal.signal(signal.SIGPROF, _end)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, handler)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _end(number: int, frame: FrameType | None) -> None:
    raise TookTooLong


def _address_space() -> int | None:
    """Bytes; None where the system does not say."""
    if not _STATM.exists():
        return None
    return int(_STATM.read_text().split()[0]) * resource.getpagesize()
