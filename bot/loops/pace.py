"""How fast we may speak on one channel: over all chats, for each chat, and after a refusal.

Evenly, not in bursts: a reply that comes in between waits for one message and not for a second.
One that was late is caught up, and from 200 a second on a few more, as much as commits take.
Counted on the monotonic clock, so that no jump of the wall clock lets a flood through.
"""

from __future__ import annotations

import time
from collections.abc import Callable

BURST = 3
CHAT_SECONDS = 1.05  # a little more than the limit: the way to the far end is uneven
GROUP_SECONDS = 3.6  # so that a minute has 19 with the burst: a group takes 20
LEAST_PER_SECOND = 1.0
RECOVERY_SECONDS = 60
TOGETHER = 100  # of so many a second, one more goes together with others
CATCHES_UP = 10  # a second: of fewer, one more at once would be felt


class Pace:
    """Never more than `per_second` messages in any sliding second; a chat bursts 3, then 1/s, a
    group never has more than 20 in a minute.

    After a refusal it is the bulk that goes slower: nobody waits for an announcement, and replies
    were not what was too much.
    """

    def __init__(self, per_second: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.per_second = per_second
        self._monotonic = monotonic
        self._full_at = monotonic()  # when as many may go together again as ever
        self._chats = Chats()
        self._paused_until = monotonic()
        self._slowed_to = float(per_second)
        self._bulk_at = monotonic()

    @property
    def rate(self) -> float:
        """Bulk messages a second: half of what it was after a pause, and then slowly more."""
        since = max(0.0, self._monotonic() - self._paused_until)
        return min(self.per_second, self._slowed_to + since * self.per_second / RECOVERY_SECONDS)

    def allowed(self) -> int:
        """How many may go now."""
        if self.wait_seconds() > 0:
            return 0
        together, step = self._measure()
        ready_for = self._monotonic() - (self._full_at - (together - 1) * step)
        return min(together, 1 + int(ready_for / step))

    def wait_seconds(self) -> float:
        """How long until the next message may go; 0 where it may go now."""
        together, step = self._measure()
        next_at = self._full_at - (together - 1) * step
        return max(0.0, next_at - self._monotonic(), self.paused_seconds())

    def _measure(self) -> tuple[int, float]:
        """How many go together at most, and how far apart messages are in the long run."""
        together = 1 + max(self.per_second // TOGETHER, self.per_second >= CATCHES_UP)
        # Those that go together at the start of a second are missing in the rest of it.
        return together, 1 / (self.per_second - (together - 1))

    def bulk_seconds(self) -> float:
        """How long until the next message may go that is one of many; 0 where it may go now."""
        slowed = self.rate < self.per_second
        return max(0.0, self._bulk_at - self._monotonic()) if slowed else 0.0

    def paused_seconds(self) -> float:
        """How long the channel asked us to wait from now on."""
        return max(0.0, self._paused_until - self._monotonic())

    def pause(self, seconds: float, chat: int | None = None) -> None:
        """Nothing goes for this long, to this chat or to anybody: the channel asked for it.

        For anybody the rate is halved, once a pause: what was under way when it began only
        lengthens it.
        """
        now = self._monotonic()
        if chat is not None:
            self._chats.rest(chat, now + seconds)
            return
        if self.paused_seconds() == 0:
            self._slowed_to = max(LEAST_PER_SECOND, self.rate / 2)
        self._paused_until = max(self._paused_until, now + seconds)

    def took(self, chat: int | None, bulk: bool = False, group: bool = False) -> None:
        """A message goes now; `chat` is None where the channel has no limit for each chat."""
        now = self._monotonic()
        self._full_at = max(self._full_at, now) + self._measure()[1]
        if bulk:
            self._bulk_at = max(self._bulk_at, now) + 1 / self.rate
        if chat is not None:
            self._chats.took(chat, now, GROUP_SECONDS if group else CHAT_SECONDS)

    def used(self, chat: int, group: bool = False) -> None:
        """A message went to this chat shortly before we began."""
        seconds = GROUP_SECONDS if group else CHAT_SECONDS
        self._chats.took(chat, self._monotonic(), seconds)

    def resting(self) -> list[int]:
        """The chats that may not be sent to just now."""
        return self._chats.resting(self._monotonic())

    def rest_seconds(self) -> float | None:
        """How long until the next of the resting chats may be sent to; None where none rests."""
        return self._chats.rest_seconds(self._monotonic())


class Chats:
    """Until when each chat's burst is used up. Few of many ever rest: those are kept apart."""

    def __init__(self) -> None:
        self._free_at: dict[int, float] = {}
        self._resting: dict[int, float] = {}
        self._swept_at = 0.0

    def took(self, chat: int, now: float, seconds: float = CHAT_SECONDS) -> None:
        if now > self._swept_at + 1:  # once a second, not with each message
            unused = now - (BURST - 1) * GROUP_SECONDS
            self._free_at = {one: free for one, free in self._free_at.items() if free > unused}
            self._swept_at = now
        earliest = now - (BURST - 1) * seconds
        free_at = max(self._free_at.get(chat, earliest), earliest) + seconds
        self._free_at[chat] = free_at
        if free_at > now:
            self._resting[chat] = free_at

    def rest(self, chat: int, until: float) -> None:
        """Afterwards it goes on without a burst."""
        self._free_at[chat] = self._resting[chat] = max(self._free_at.get(chat, until), until)

    def resting(self, now: float) -> list[int]:
        self._resting = {chat: free for chat, free in self._resting.items() if free > now}
        return list(self._resting)

    def rest_seconds(self, now: float) -> float | None:
        return min((free - now for free in self._resting.values() if free > now), default=None)
