"""The service's time: the wall time read at start, carried on by the monotonic clock.

A machine's wall clock can be wrong and can jump; the monotonic clock can do neither. So `now()`
moves with the monotonic clock and takes a new wall time in one place only, inside `watch()`, after
something else than the wall clock has spoken for it. Until then a jump forward makes nothing due
early, and a jump back holds nothing up. Where the clock follows backward, a time can pass twice:
due rows that were claimed stay claimed, so nothing is sent twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

TOLERANCE = timedelta(seconds=2)
STEADY_SECONDS = 300.0
LONGEST_OFFSET = timedelta(days=3650)


@dataclass(frozen=True)
class Left:
    """The wall clock left the service's time, which goes on as before. Reported once a departure.

    `by` is wall minus service: positive where the wall clock is ahead.
    """

    by: timedelta


@dataclass(frozen=True)
class Returned:
    """The wall clock is within 2 s of the service's time again; the service's time never moved."""


@dataclass(frozen=True)
class Followed:
    """The service's time has just moved by `by`, forward or backward, to the wall clock's."""

    by: timedelta


News = Left | Returned | Followed


@dataclass(frozen=True)
class _Departure:
    by: timedelta
    since: float  # monotonic seconds


def wall_time() -> datetime:
    return datetime.now(UTC)


class Clock:
    """`wall` gives an aware time, `monotonic` seconds that only grow; tests choose both.

    `has_channel` says whose word moves the clock: a channel's `Date` headers, or (False) five
    steady minutes. `offset` is the demo's stored one. Raises ValueError for an offset that is
    negative, longer than ten years, or beside a channel.
    """

    def __init__(
        self,
        *,
        has_channel: bool,
        offset: timedelta = timedelta(0),
        wall: Callable[[], datetime] = wall_time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._has_channel = has_channel
        self._offset = timedelta(0)
        self._departure: _Departure | None = None
        self._confirmed: timedelta | None = None
        self._take(self._wall().astimezone(UTC), self._monotonic())
        self.advance(offset)

    @property
    def offset(self) -> timedelta:
        """How far the demo is ahead; the caller stores it after each `advance`."""
        return self._offset

    @property
    def deviation(self) -> timedelta | None:
        """Wall minus service at this moment, or None while they agree within 2 s: for readiness."""
        by = self._deviation()
        return None if abs(by) <= TOLERANCE else by

    def now(self) -> datetime:
        """The service's time, in UTC. It goes back only where `watch` reports `Followed`."""
        return self._carried() + self._offset

    def advance(self, delta: timedelta) -> None:
        """Moves the demo forward. Raises ValueError as the constructor does, changing nothing."""
        if delta < timedelta(0):
            raise ValueError("the demo's time only moves forward")
        if delta > LONGEST_OFFSET - self._offset:
            raise ValueError(f"the demo's time moves at most {LONGEST_OFFSET.days} days ahead")
        if delta and self._has_channel:
            raise ValueError("the demo's time cannot be moved beside a real channel")
        self._offset += delta

    def watch(self) -> News | None:
        """Compares the clocks: called every second by a job. The caller logs and tells the news.

        The only place where the service's time takes the wall clock's, so that one turn or one
        job never sees time jump under it.
        """
        by = self._deviation()
        if abs(by) <= TOLERANCE:
            return self._settle()
        is_new = self._departure is None
        if self._departure is None or not _agree(by, self._departure.by):
            # It moved again: the steady minutes begin anew.
            self._departure = _Departure(by, self._monotonic())
        if self._may_follow(by, self._departure):
            return self._follow()
        return Left(by) if is_new else None

    def confirm(self, date: datetime) -> None:
        """Takes the `Date` header (aware) of an answer that a channel has just received.

        Where it stands with the wall clock and against the service's time, the next `watch`
        follows. Nothing moves here: the caller is in the middle of its own work.
        """
        by = self._deviation()
        told = date - self._carried()
        stands_with_wall = _agree(told, by) and abs(told) > TOLERANCE
        self._confirmed = by if stands_with_wall else None

    def _carried(self) -> datetime:
        return self._read_wall + timedelta(seconds=self._monotonic() - self._read_monotonic)

    def _deviation(self) -> timedelta:
        return self._wall() - self._carried()

    def _may_follow(self, by: timedelta, departure: _Departure) -> bool:
        if self._has_channel:
            return self._confirmed is not None and _agree(by, self._confirmed)
        return self._monotonic() - departure.since >= STEADY_SECONDS

    def _settle(self) -> Returned | None:
        returned = self._departure is not None
        self._departure = self._confirmed = None
        return Returned() if returned else None

    def _follow(self) -> Followed:
        before = self._carried()
        self._take(self._wall().astimezone(UTC), self._monotonic())
        self._departure = self._confirmed = None
        return Followed(self._read_wall - before)

    def _take(self, wall: datetime, monotonic: float) -> None:
        self._read_wall = wall
        self._read_monotonic = monotonic


def _agree(one: timedelta, other: timedelta) -> bool:
    return abs(one - other) <= TOLERANCE
