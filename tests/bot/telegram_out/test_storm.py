"""A storm of "Too Many Requests": nothing leaves inside a pause, nothing is lost, all arrives once.

Time is made up: it leaps whenever nothing is under way, so a storm of minutes takes seconds.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from storage.post.outbox import Lane
from tests.bot.telegram_out.talk import Talk, talking
from tests.play import MONDAY
from tests.wire.telegram import Limits, bot_api

PEOPLE, ANNOUNCED = range(1, 41), 3


class Time:
    elapsed = 0.0

    def monotonic(self) -> float:
        return self.elapsed


class Leaping(Bell):
    """Sleeps by letting time leap, but while something is under way waits for that."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self.time = time
        self.sender: Watched | None = None

    async def sleep(self, seconds: float) -> None:
        if self.sender is not None and self.sender.busy:
            await super().sleep(1)
        else:
            self.time.elapsed += seconds
            await super().sleep(0.0001)


class Watched(Sender):
    @property
    def busy(self) -> bool:
        return bool(self._under_way or self._ended)


def hurrying(talk: Talk, time: Time, drawings: Drawings) -> tuple[Watched, Leaping]:
    """So fast that several are under way at once."""
    bell = Leaping(time)
    sender = Watched(
        talk.play.database,
        talk.phones.channel,
        lambda: MONDAY + timedelta(seconds=time.elapsed),
        Pace(300, monotonic=time.monotonic),
        drawings,
        bell,
    )
    bell.sender = sender
    return sender, bell


async def test_a_storm_loses_nothing(tmp_path: Path) -> None:
    time = Time()
    limits = Limits(per_second=None, grace=0.001)  # at the same moment: it was on its way
    async with (
        bot_api(limits, monotonic=time.monotonic) as api,
        talking(tmp_path, api) as talk,
    ):
        expected = []
        for person in PEOPLE:
            api.open_chat(person)
            for number in range(ANNOUNCED):
                words = f"Kabar {number}"
                lane, resend = Lane.ANNOUNCEMENTS, False
                await talk.write(person, words, lane=lane, resend=resend)
                expected.append((person, words))
            await talk.write(person, "Jawaban")
            expected.append((person, "Jawaban"))
        api.storm(0.3, retry_after=(1, 3))
        drawings = Drawings(tmp_path / "drawn", Process(tmp_path / "worker"))
        sender, bell = hurrying(talk, time, drawings)
        loop = asyncio.create_task(sender.run())
        async with asyncio.timeout(60):
            while await talk.reads("select '1' from outbox where state <> 'sent' limit 1"):
                pass
        bell.stop()
        await loop
        assert sorted((call.chat or 0, call.text) for call in api.log) == sorted(expected)
        assert len(api.refused) > len(expected) / 5, "it was a storm"
        assert api.inside_pause == 0
        assert {each.status for each in api.refused} == {429}
        assert await talk.reads("select sum(tries) || '' from outbox") == ["0"]
        replied = [place for place, call in enumerate(api.log) if call.text == "Jawaban"]
        assert max(replied) < len(PEOPLE) + 10, "replies go first, in a storm too"
