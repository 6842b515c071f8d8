from __future__ import annotations

from dataclasses import dataclass

from hypothesis import example, given
from hypothesis import strategies as st

from bot.loops.pace import BURST, Pace

TICK = 0.0625  # exact in binary


@dataclass
class Elapsed:
    """The monotonic clock, in the test's hand."""

    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def most_within(second: float, times: list[float]) -> int:
    """The most of these times that any window of this length holds; its end is not in it."""
    return max((sum(at <= t < at + second - 1e-9 for t in times) for at in times), default=0)


@given(
    per_second=st.integers(1, 12),
    script=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30)), max_size=80),
)
@example(per_second=5, script=[(chat, 0) for chat in (0, 1, 2) * 20])
def test_never_faster_than_the_limits(per_second: int, script: list[tuple[int, int]]) -> None:
    """A stream of messages, each for a chat and after some ticks, sent as soon as it may."""
    clock = Elapsed()
    pace = Pace(per_second, clock)
    sent: list[tuple[float, int]] = []
    for chat, ticks in script:
        clock.seconds += ticks * TICK
        while (wait := pace.wait_seconds()) > 0 or chat in pace.resting():
            clock.seconds += wait or TICK
        pace.took(chat)
        sent.append((clock.seconds, chat))
    assert most_within(1, [at for at, _ in sent]) <= per_second
    for chat in range(4):
        times = [at for at, to in sent if to == chat]
        for seconds in range(1, 10):
            assert most_within(seconds, times) <= BURST + seconds - 1


def test_evenly_and_as_fast_as_the_limit() -> None:
    clock = Elapsed()
    pace = Pace(16, clock)
    for _ in range(16):
        assert pace.wait_seconds() == 0
        pace.took(None)
        assert pace.wait_seconds() == TICK, "nobody ever waits longer than for one message"
        clock.seconds += TICK
    assert clock.seconds == 1_001


def test_a_chat_bursts_3_then_1_a_second() -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    went = []
    for _ in range(100):
        if 7 not in pace.resting():
            pace.took(7)
            went.append(clock.seconds - 1_000)
        clock.seconds += TICK
    assert went[:3] == [0, TICK, 2 * TICK]
    assert went[3:] == [1, 2, 3, 4, 5, 6]
    clock.seconds += 60
    for _ in range(3):
        pace.took(7)
    assert pace.resting() == [7], "a long silence allows no longer burst"


def test_who_has_no_limit_for_each_chat_has_none() -> None:
    pace = Pace(29, Elapsed())
    for _ in range(10):
        pace.took(None)
    assert pace.resting() == []


def test_a_pause_is_never_shortened() -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    pace.pause(30)
    pace.pause(5)
    assert pace.wait_seconds() == pace.paused_seconds() == 30
    clock.seconds += 30
    assert pace.wait_seconds() == pace.paused_seconds() == 0
