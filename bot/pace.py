"""How fast we may speak: a sliding second for all chats, and one message a second for each.

Counted on the monotonic clock, so that no jump of the wall clock lets a flood through.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

BURST = 3
WINDOW_SECONDS = 1.0
CHAT_SECONDS = 1.0


class Pace:
    """Never more than `per_second` messages in any sliding second; a chat bursts 3, then 1/s."""

    def __init__(self, per_second: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._recent: deque[float] = deque(maxlen=per_second)
        self._free_at: dict[int, float] = {}  # a chat's burst is used up until then
        self._paused_until = 0.0

    def wait_seconds(self) -> float:
        """How long until the next message may go; 0 where it may go now."""
        now = self._monotonic()
        full = len(self._recent) == self._recent.maxlen
        window = self._recent[0] + WINDOW_SECONDS - now if full else 0.0
        return max(0.0, window, self._paused_until - now)

    def pause(self, seconds: float) -> None:
        """Nothing goes for this long: the channel asked for it."""
        self._paused_until = max(self._paused_until, self._monotonic() + seconds)

    def took(self, chat: int | None) -> None:
        """A message goes now; `chat` is None where the channel has no limit for each chat."""
        now = self._monotonic()
        self._recent.append(now)
        if chat is not None:
            earliest = now - (BURST - 1) * CHAT_SECONDS
            self._free_at[chat] = max(self._free_at.get(chat, earliest), earliest) + CHAT_SECONDS

    def resting(self) -> list[int]:
        """The chats that may not be sent to just now."""
        now = self._monotonic()
        earliest = now - (BURST - 1) * CHAT_SECONDS
        self._free_at = {chat: free for chat, free in self._free_at.items() if free > earliest}
        return [chat for chat, free in self._free_at.items() if free > now]
