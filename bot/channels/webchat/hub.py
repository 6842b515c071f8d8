"""Who is looking: the open event streams of each phone, and what they are told at once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Event:
    """A server-sent event that is not kept: who is not connected never sees it."""

    name: str
    data: dict[str, Any]


class Changed:
    """Messages of this phone changed: read them from the database."""


class Closed:
    """The service stops: end the stream."""


Signal = Event | Changed | Closed


class Hub:
    def __init__(self) -> None:
        self._streams: defaultdict[str, set[asyncio.Queue[Signal]]] = defaultdict(set)
        self._closed = False

    @contextmanager
    def stream(self, address: str) -> Iterator[asyncio.Queue[Signal]]:
        """The signals of one phone for as long as the block lasts."""
        queue: asyncio.Queue[Signal] = asyncio.Queue()
        if self._closed:
            queue.put_nowait(Closed())
        self._streams[address].add(queue)
        try:
            yield queue
        finally:
            self._streams[address].discard(queue)
            if not self._streams[address]:
                del self._streams[address]

    def tell(self, address: str, signal: Signal) -> None:
        for queue in self._streams.get(address, ()):
            queue.put_nowait(signal)

    def tell_all(self, signal: Signal) -> None:
        for address in list(self._streams):
            self.tell(address, signal)

    def close(self) -> None:
        self._closed = True
        self.tell_all(Closed())
