from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.loops.pace import BURST, CHAT_SECONDS, RECOVERY_SECONDS, Pace

TICK = 0.0625  # exact in binary
Event = tuple[Literal["send", "pause", "pause chat"], int, float]


@dataclass
class Elapsed:
    """The monotonic clock, in the test's hand."""

    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds


def most_within(seconds: float, times: list[float]) -> int:
    """The most of these times that any window of this length holds; its end is not in it."""
    ends = (bisect_left(times, at + seconds - 1e-6) for at in times)
    return max((end - begin for begin, end in enumerate(ends)), default=0)


@dataclass
class Channel:
    """Sends as soon as it may, and never inside a pause."""

    per_second: int
    clock: Elapsed = field(default_factory=Elapsed)
    sent: list[tuple[float, int]] = field(default_factory=list)
    paused_until: float = 0.0
    rests_until: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pace = Pace(self.per_second, self.clock)

    def send(self, chat: int) -> None:
        while (wait := self.pace.wait_seconds()) > 0 or chat in self.pace.resting():
            assert self.pace.allowed() == 0 or wait == 0
            self.clock.seconds += wait or self.pace.rest_seconds() or 0.0
        assert self.pace.allowed() > 0
        assert self.clock.seconds >= max(self.paused_until, self.rests_until.get(chat, 0.0))
        self.pace.took(chat)
        self.sent.append((self.clock.seconds, chat))

    def happens(self, event: Event) -> None:
        what, number, seconds = event
        until = self.clock.seconds + seconds
        match what:
            case "send":
                self.clock.seconds += seconds / 10
                for each in range(number):
                    self.send(each % 5 if self.per_second < 100 else len(self.sent))
            case "pause":
                self.pace.pause(seconds)
                self.paused_until = max(self.paused_until, until)
            case "pause chat":
                chat = number % 5
                self.pace.pause(seconds, chat)
                self.rests_until[chat] = max(self.rests_until.get(chat, 0.0), until)


RATES = st.integers(1, 40) | st.sampled_from([99, 100, 199, 200, 300])
EVENTS = st.tuples(
    st.sampled_from(("send", "send", "pause", "pause chat")),
    st.integers(0, 60),
    st.floats(0, 20, allow_subnormal=False),
)


@given(per_second=RATES, events=st.lists(EVENTS, max_size=20))
@example(per_second=5, events=[("send", 60, 0.0)])
@example(per_second=300, events=[("send", 60, 0.0)] * 12)
@example(per_second=200, events=[("pause", 0, 1.0), ("send", 60, 300.0), *[("send", 60, 0.0)] * 9])
def test_never_faster_than_the_limits(per_second: int, events: list[Event]) -> None:
    channel = Channel(per_second)
    for event in events:
        channel.happens(event)
    times = [at for at, _ in channel.sent]
    assert most_within(1, times) <= per_second
    for chat in range(5):
        theirs = [at for at, to in channel.sent if to == chat]
        for seconds in range(1, 10):
            assert most_within(seconds, theirs) <= BURST + seconds - 1
    channel.clock.seconds += channel.pace.paused_seconds() + RECOVERY_SECONDS
    assert channel.pace.rate == per_second


@given(events=st.lists(st.floats(0, 20, allow_subnormal=False), max_size=80))
@example(events=[0.0] * 80)
def test_a_group_never_has_more_than_twenty_in_a_minute(events: list[float]) -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    went: list[float] = []
    for seconds in events:
        clock.seconds += seconds
        if 7 in pace.resting():
            clock.seconds += pace.rest_seconds() or 0.0
        went.append(clock.seconds)
        pace.took(7, group=True)
    assert most_within(60, went) <= 20


def test_evenly_and_as_fast_as_the_limit() -> None:
    clock = Elapsed()
    pace = Pace(17, clock)
    pace.took(None)  # the one that goes together with another
    for _ in range(16):
        assert (pace.wait_seconds(), pace.allowed()) == (0, 1)
        pace.took(None)
        assert pace.wait_seconds() == TICK, "nobody ever waits longer than for one message"
        clock.seconds += TICK
    assert clock.seconds == 1_001


def test_one_that_was_late_is_caught_up() -> None:
    clock = Elapsed()
    pace = Pace(17, clock)
    went = 0
    for _ in range(9):
        for _ in range(pace.allowed()):
            pace.took(None)
            went += 1
        clock.seconds += 2 * TICK  # the loop comes by half as often
    assert went == 18
    assert Pace(9, clock).allowed() == 1, "of so few none goes together with another"


def test_where_very_many_may_go_a_few_go_together() -> None:
    clock = Elapsed()
    pace = Pace(1_000, clock)
    went = 0
    while clock.seconds < 1_001:
        for _ in range(pace.allowed()):
            pace.took(None)
            went += 1
        clock.seconds += 0.01  # as often as the loop comes by
    assert 950 <= went <= 1_000


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
    assert [round(moment, 1) for moment in went[3:]] == [1.1, 2.1, 3.2, 4.2, 5.2]
    clock.seconds += 60
    for _ in range(3):
        pace.took(7)
    assert pace.resting() == [7], "a long silence allows no longer burst"
    assert pace.rest_seconds() == pytest.approx(CHAT_SECONDS)


def test_who_has_no_limit_for_each_chat_has_none() -> None:
    pace = Pace(29, Elapsed())
    for _ in range(10):
        pace.took(None)
    assert pace.resting() == []
    assert pace.rest_seconds() is None


def test_a_pause_is_never_shortened() -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    pace.pause(30)
    pace.pause(5)
    assert pace.wait_seconds() == pace.paused_seconds() == 30
    clock.seconds += 30
    assert pace.wait_seconds() == pace.paused_seconds() == 0


def test_a_pause_halves_the_rate_once_and_it_comes_back_slowly() -> None:
    clock = Elapsed()
    pace = Pace(60, clock)
    pace.pause(10)
    pace.pause(20)
    assert pace.rate == 30, "what was under way already only lengthens it"
    clock.seconds += 20
    assert pace.rate == 30
    clock.seconds += 10
    assert pace.rate == 40
    pace.pause(1)
    assert pace.rate == 20
    clock.seconds += 1 + 40
    assert pace.rate == 60
    clock.seconds += 100
    assert pace.rate == 60


def test_pause_after_pause_leaves_one_a_second() -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    for _ in range(10):
        pace.pause(1)
        clock.seconds += 1
    assert pace.rate == 1


def test_after_a_pause_only_the_bulk_goes_slower() -> None:
    clock = Elapsed()
    pace = Pace(60, clock)
    pace.pause(10)
    clock.seconds += 10
    pace.took(None, bulk=True)
    assert pace.wait_seconds() == 0, "a reply goes as ever"
    assert pace.bulk_seconds() == pytest.approx(1 / 30)
    clock.seconds += 60
    pace.took(None, bulk=True)
    assert pace.bulk_seconds() == 0


def test_the_pause_of_a_chat_stops_nobody_else() -> None:
    clock = Elapsed()
    pace = Pace(29, clock)
    pace.pause(30, chat=7)
    assert (pace.resting(), pace.rest_seconds()) == ([7], 30)
    assert (pace.wait_seconds(), pace.rate) == (0, 29)
    clock.seconds += 30
    assert pace.resting() == []
    pace.took(7)
    assert pace.resting() == [7], "it goes on without a burst"


def test_of_very_many_chats_none_rests() -> None:
    clock = Elapsed()
    pace = Pace(1_000, clock)
    for chat in range(10_000):
        clock.seconds += 0.001
        pace.took(chat)
        assert pace.resting() == []
