"""How fast we may speak: evenly spaced over all chats, and one message a second for each.

Evenly, not in bursts: a reply that comes in between waits for one message and not for a second.
Counted on the monotonic clock, so that no jump of the wall clock lets a flood through.
"""

from __future__ import annotations

import time
from collections.abc import Callable

BURST = 3
CHAT_SECONDS = 1.0


class Pace:
    """Never more than `per_second` messages in any sliding second; a chat bursts 3, then 1/s."""

    def __init__(self, per_second: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._step = 1 / per_second
        self._next_at = monotonic()
        self._free_at: dict[int, float] = {}  # a chat's burst is used up until then
        self._paused_until = 0.0

    def wait_seconds(self) -> float:
        """How long until the next message may go; 0 where it may go now."""
        return max(0.0, self._next_at - self._monotonic(), self.paused_seconds())

    def paused_seconds(self) -> float:
        """How long the channel asked us to wait from now on."""
        return max(0.0, self._paused_until - self._monotonic())

    def pause(self, seconds: float) -> None:
        """Nothing goes for this long: the channel asked for it."""
        self._paused_until = max(self._paused_until, self._monotonic() + seconds)

    def took(self, chat: int | None) -> None:
        """A message goes now; `chat` is None where the channel has no limit for each chat."""
        now = self._monotonic()
        self._next_at = now + self._step
        if chat is not None:
            earliest = now - (BURST - 1) * CHAT_SECONDS
            self._free_at[chat] = max(self._free_at.get(chat, earliest), earliest) + CHAT_SECONDS

    def resting(self) -> list[int]:
        """The chats that may not be sent to just now."""
        now = self._monotonic()
        earliest = now - (BURST - 1) * CHAT_SECONDS
        self._free_at = {chat: free for chat, free in self._free_at.items() if free > earliest}
        return [chat for chat, free in self._free_at.items() if free > now]
