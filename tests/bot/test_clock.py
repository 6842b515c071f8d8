"""The service's time against a wall clock that lies, jumps and comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.time.clock import STEADY_SECONDS, Clock, Followed, Left, News, Returned

START = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass
class Machine:
    """The far end: both clocks of a machine, in the test's hand."""

    error: timedelta = timedelta(0)
    elapsed: float = 1_000.0

    def true_time(self) -> datetime:
        return START + timedelta(seconds=self.elapsed - 1_000.0)

    def wall(self) -> datetime:
        return self.true_time() + self.error

    def monotonic(self) -> float:
        return self.elapsed

    def clock(self, *, has_channel: bool, offset: timedelta = timedelta(0)) -> Clock:
        return Clock(
            has_channel=has_channel, offset=offset, wall=self.wall, monotonic=self.monotonic
        )

    def watch(self, clock: Clock, seconds: int) -> list[News]:
        """The news of a job that watches every second."""
        news = []
        for _ in range(seconds):
            self.elapsed += 1
            news.append(clock.watch())
        return [each for each in news if each is not None]


def test_time_is_the_wall_time_at_start_carried_on() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.elapsed += 90.5
    assert clock.now() == START + timedelta(seconds=90.5)
    assert clock.now().tzinfo is UTC
    assert clock.deviation is None


@pytest.mark.parametrize("error", [HOUR, -HOUR, timedelta(days=-20454), timedelta(days=4383)])
def test_a_jump_is_told_once_and_moves_nothing(error: timedelta) -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = error
    assert machine.watch(clock, 1_000) == [Left(error)]
    assert clock.now() == machine.true_time()
    assert clock.deviation == error


def test_two_seconds_are_no_jump() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False)
    machine.error = timedelta(seconds=2)
    assert machine.watch(clock, 1_000) == []
    assert clock.deviation is None


def test_a_wall_clock_that_comes_back_is_told() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = HOUR
    machine.watch(clock, 5)
    machine.error = timedelta(0)
    assert machine.watch(clock, 5) == [Returned()]
    machine.error = -HOUR
    assert machine.watch(clock, 5) == [Left(-HOUR)]


@pytest.mark.parametrize("by", [HOUR, -HOUR])
def test_the_channels_date_moves_the_clock_in_the_next_watch(by: timedelta) -> None:
    machine = Machine(error=-by)  # it was started with a wrong wall clock, since put right
    clock = machine.clock(has_channel=True)
    machine.error = timedelta(0)
    assert machine.watch(clock, 5) == [Left(by)]
    before = clock.now()
    clock.confirm(machine.true_time() - timedelta(seconds=1))  # cut to the second, and underway
    assert clock.now() == before
    assert machine.watch(clock, 5) == [Followed(by)]
    assert clock.now() == machine.true_time()
    assert clock.deviation is None


def test_a_date_before_the_watch_saw_the_jump_counts() -> None:
    machine = Machine(error=HOUR)
    clock = machine.clock(has_channel=True)
    machine.error = timedelta(0)
    clock.confirm(machine.true_time())
    assert machine.watch(clock, 5) == [Followed(-HOUR)]


def test_a_date_that_stands_with_the_service_moves_nothing() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = HOUR
    for _ in range(400):
        clock.confirm(machine.true_time())
        machine.watch(clock, 1)
    assert clock.now() == machine.true_time()


def test_a_date_far_from_both_moves_nothing() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = HOUR
    clock.confirm(machine.true_time() + HOUR / 2)
    assert machine.watch(clock, 400) == [Left(HOUR)]


def test_a_date_near_both_moves_nothing() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = timedelta(seconds=-3)
    clock.confirm(machine.true_time() - timedelta(seconds=1.5))  # underway for a second
    assert machine.watch(clock, 5) == [Left(machine.error)]


def test_a_later_date_takes_a_confirmation_back() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = HOUR
    clock.confirm(machine.wall())
    clock.confirm(machine.true_time())
    assert machine.watch(clock, 5) == [Left(HOUR)]


def test_a_confirmed_jump_does_not_vouch_for_the_next() -> None:
    machine = Machine(error=-HOUR)
    clock = machine.clock(has_channel=True)
    machine.error = timedelta(0)
    clock.confirm(machine.true_time())
    machine.error = 5 * HOUR  # jumped again before the watch came
    assert machine.watch(clock, 400) == [Left(6 * HOUR)]
    assert clock.now() == machine.true_time() - HOUR


def test_with_a_channel_steadiness_is_not_enough() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=True)
    machine.error = HOUR
    assert machine.watch(clock, 10_000) == [Left(HOUR)]


def test_without_a_channel_five_steady_minutes_move_the_clock() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False)
    machine.error = -HOUR
    steady = int(STEADY_SECONDS)
    assert machine.watch(clock, steady) == [Left(-HOUR)]
    assert clock.now() == machine.true_time()
    assert machine.watch(clock, 1) == [Followed(-HOUR)]
    assert clock.now() == machine.wall()


def test_the_minutes_begin_anew_when_the_wall_clock_moves_again() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False)
    machine.error = HOUR
    machine.watch(clock, 299)
    machine.error = 2 * HOUR
    assert machine.watch(clock, 300) == []
    assert machine.watch(clock, 1) == [Followed(2 * HOUR)]


def test_a_wall_clock_that_runs_too_fast_is_never_followed() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False)
    news = []
    for _ in range(2_000):
        machine.error += timedelta(milliseconds=100)
        news += machine.watch(clock, 1)
    assert [type(each) for each in news] == [Left]
    assert clock.now() == machine.true_time()


def test_the_demo_moves_ahead_and_never_back() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False, offset=HOUR)
    clock.advance(timedelta(days=2))
    assert clock.offset == timedelta(days=2, hours=1)
    assert clock.now() == START + clock.offset
    for wrong in (timedelta(seconds=-1), timedelta(days=4000), timedelta.max - 10 * HOUR):
        with pytest.raises(ValueError, match="the demo's time"):
            clock.advance(wrong)
    assert clock.offset == timedelta(days=2, hours=1)


def test_following_the_wall_clock_keeps_the_demos_offset() -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False, offset=HOUR)
    assert machine.watch(clock, 400) == []
    machine.error = 5 * HOUR
    machine.watch(clock, 400)
    assert clock.now() == machine.wall() + HOUR


def test_no_demo_beside_a_channel() -> None:
    with pytest.raises(ValueError, match="beside a real channel"):
        Machine().clock(has_channel=True, offset=HOUR)


@given(st.lists(st.tuples(st.floats(0, 400), st.integers(-(10**9), 10**9), st.booleans())))
def test_time_moves_with_the_monotonic_clock_but_for_what_watch_tells(
    steps: list[tuple[float, int, bool]],
) -> None:
    machine = Machine()
    clock = machine.clock(has_channel=False)
    followed = timedelta(0)
    for elapsed, error, watches in steps:
        machine.elapsed += elapsed
        machine.error = timedelta(seconds=error)
        news = clock.watch() if watches else None
        if isinstance(news, Followed):
            followed += news.by
        drift = clock.now() - (machine.true_time() + followed)
        assert abs(drift) < timedelta(milliseconds=1)  # microseconds are rounded at each step
