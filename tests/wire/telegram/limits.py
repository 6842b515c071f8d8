"""How fast one may send: per chat, per group and in all, and the pauses after a refusal."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass
from random import Random

from tests.wire.refusal import Refused
from tests.wire.telegram.log import busiest

GLOBAL = "global"
CHAT = "chat"


@dataclass(frozen=True)
class Limits:
    """None means no limit. A call `grace` seconds after a refusal was already on its way."""

    burst: int | None = 3
    per_chat: float = 1.0
    per_second: int | None = 30
    group_per_minute: int | None = 20
    grace: float = 0.0


NO_LIMITS = Limits(burst=None, per_second=None, group_per_minute=None)


@dataclass
class Storm:
    """This share of the calls is refused by chance."""

    share: float
    shortest: int
    longest: int
    scope: str
    chance: Random


class TooFast(Refused):
    def __init__(self, seconds: float, scope: str, inside_pause: str = "") -> None:
        wait = max(1, math.ceil(seconds))
        super().__init__(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
        self.wait = wait
        self.scope = scope
        self.inside_pause = inside_pause


@dataclass
class _Pause:
    begins: float
    ends: float


class Gate:
    """Counts sends and edits; every moment is monotonic and comes from outside."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.storm: Storm | None = None
        self.refused = 0
        self.inside_pause = 0
        self.moments: list[float] = []
        self._of_chat: dict[int, list[float]] = defaultdict(list)
        self._tokens: dict[int, tuple[float, float]] = {}
        self._second: deque[float] = deque()
        self._minute: dict[int, deque[float]] = defaultdict(deque)
        self._pauses: dict[int | None, _Pause] = {}

    def busiest(self, chat: int | None, window: float) -> int:
        return busiest(self.moments if chat is None else self._of_chat.get(chat, ()), window)

    def pass_through(self, now: float, chat: int) -> None:
        """Raises `TooFast`."""
        self.moments.append(now)
        self._of_chat[chat].append(now)
        self._check_pauses(now, chat)
        self._check_storm(now, chat)
        self._check_limits(now, chat)
        self._count(now, chat)

    def _check_pauses(self, now: float, chat: int) -> None:
        for scope, key in ((GLOBAL, None), (CHAT, chat)):
            pause = self._pauses.get(key)
            if pause is not None and now < pause.ends:
                on_its_way = now - pause.begins < self.limits.grace
                self.refused += 1
                self.inside_pause += not on_its_way
                raise TooFast(pause.ends - now, scope, "" if on_its_way else scope)

    def _check_storm(self, now: float, chat: int) -> None:
        storm = self.storm
        if storm is not None and storm.chance.random() < storm.share:
            self._refuse(
                now, chat, storm.chance.randint(storm.shortest, storm.longest), storm.scope
            )

    def _check_limits(self, now: float, chat: int) -> None:
        limits = self.limits
        if limits.per_second is not None:
            _forget(self._second, now - 1)
            if len(self._second) >= limits.per_second:
                self._refuse(now, chat, self._second[0] + 1 - now, GLOBAL)
        if limits.group_per_minute is not None and chat < 0:
            minute = self._minute[chat]
            _forget(minute, now - 60)
            if len(minute) >= limits.group_per_minute:
                self._refuse(now, chat, minute[0] + 60 - now, CHAT)
        if limits.burst is not None and self._left(now, chat) < 1:
            self._refuse(now, chat, (1 - self._left(now, chat)) / limits.per_chat, CHAT)

    def _left(self, now: float, chat: int) -> float:
        assert self.limits.burst is not None
        left, since = self._tokens.get(chat, (float(self.limits.burst), now))
        return min(self.limits.burst, left + (now - since) * self.limits.per_chat)

    def _count(self, now: float, chat: int) -> None:
        if self.limits.burst is not None:
            self._tokens[chat] = (self._left(now, chat) - 1, now)
        if self.limits.per_second is not None:
            self._second.append(now)
        if self.limits.group_per_minute is not None and chat < 0:
            self._minute[chat].append(now)

    def _refuse(self, now: float, chat: int, seconds: float, scope: str) -> None:
        self.refused += 1
        refusal = TooFast(seconds, scope)
        key = None if scope == GLOBAL else chat
        self._pauses[key] = _Pause(now, now + refusal.wait)
        raise refusal


def _forget(moments: deque[float], until: float) -> None:
    while moments and moments[0] <= until:
        moments.popleft()
