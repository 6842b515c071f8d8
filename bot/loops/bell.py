"""A bell that wakes a loop; rung while nobody sleeps, it wakes the next one at once."""

from __future__ import annotations

import asyncio


class Bell:
    def __init__(self) -> None:
        self._rung = asyncio.Event()
        self.stopped = False

    def ring(self) -> None:
        self._rung.set()

    def stop(self) -> None:
        """Wakes the loop for the last time."""
        self.stopped = True
        self._rung.set()

    async def sleep(self, seconds: float) -> None:
        """Until rung, at most this long."""
        if seconds > 0 and not self.stopped:
            try:
                async with asyncio.timeout(seconds):
                    await self._rung.wait()
            except TimeoutError:
                pass
        self._rung.clear()
