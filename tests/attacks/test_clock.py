"""A wall clock that jumps while reminders are due and people talk.

The service began on a Monday at 08.59 in Bontang, by a clock that was right: the stand-in's `Date`
says the same. Then the machine's clock goes wrong, or it goes where Telegram's stands too.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.attacks.figures import LONG, tell
from tests.attacks.judge import rows, sound
from tests.attacks.reminded import BEGIN, EVENTS, NINE, remembered
from tests.attacks.talker import Talker
from tests.attacks.town import Town, town
from tests.bot.process import until
from tests.wire.telegram import BotApi, Limits, bot_api

HOUR, DAY = 3600.0, 86400.0
MOVED = (sys.executable, "-m", "tests.attacks.moved")
# Long: what a broken battery or a careless hand may set a clock to.
WRONG = (-HOUR, HOUR, DAY, -DAY, -20454 * DAY, 4383 * DAY) if LONG else (-HOUR,)
PEOPLE = 4


@dataclass
class Wall:
    """The machine's clock: `path` is where the program reads how wrong it is."""

    path: Path
    right: float  # seconds from the clock of this machine to Telegram's

    def is_wrong_by(self, seconds: float) -> None:
        fresh = self.path.with_suffix(".fresh")
        fresh.write_text(str(self.right + seconds))
        fresh.replace(self.path)


async def test_a_clock_that_jumps(tmp_path: Path) -> None:
    async with bot_api(Limits(burst=None)) as api:
        talkers = [Talker(api, f"Sari {number}") for number in range(PEOPLE)]
        owner = Talker(api, "Dewi")
        await remembered(tmp_path / "service" / "data" / "rekan.db", talkers, owner)
        api.ahead = (BEGIN - datetime.now(UTC)).total_seconds()
        wall = Wall(tmp_path / "moved", api.ahead)
        wall.is_wrong_by(0)
        async with town(
            tmp_path / "service", api, makers=0, librarians=0, program=MOVED, MOVED=str(wall.path)
        ) as busy:
            nine = time.monotonic() + (NINE - datetime.now(UTC)).total_seconds() - api.ahead
            early = await goes_wrong(busy, wall, talkers, nine)
            followed = await is_followed(busy, wall, talkers)
            assert await busy.service.stop() == 0
        database = busy.service.database
        sound(database)
        tell(
            "clock",
            jumps=len(WRONG) + 4,
            reminders=sum(told(api).values()),
            twice=sum(told(api).values()) - len(told(api)),
            early=early,
            followed_after_at_most=followed,
        )
        judge(api, talkers, owner, database, early)


async def goes_wrong(busy: Town, wall: Wall, talkers: list[Talker], nine: float) -> int:
    """Nobody confirms it: what is due at nine comes at nine, and nothing that is due later."""
    for seconds in WRONG:
        wall.is_wrong_by(seconds)
        await until(lambda: busy.said.count("left the service's time") > 0)
        await talk(talkers)
        assert "clock left the service's time" in str((await busy.ready())["wrong"])
    busy.api.fail(502, next=2, methods=["sendMessage"])  # tries again although the clock is wrong
    await talk(talkers)
    await until(lambda: len(told(busy.api)) == PEOPLE)
    wall.is_wrong_by(HOUR)
    await talk(talkers)
    settled = time.monotonic() + 3  # three ticks of each job
    await until(lambda: time.monotonic() > settled)
    assert {title for title, _ in told(busy.api)} == {"besok"}
    return sum(call.at < nine for call in busy.api.log if "mengingatkan" in call.text)


async def is_followed(busy: Town, wall: Wall, talkers: list[Talker]) -> float:
    """Telegram's answers confirm it: an hour ahead, a month ahead, and all the way back."""
    right, api, longest = busy.api.ahead, busy.api, 0.0
    for number, ahead in enumerate((HOUR, 30 * DAY, 0.0), 1):
        await waits_for_another_try(api, talkers[0])
        api.ahead = right + ahead
        wall.is_wrong_by(ahead)
        longest = max(longest, await follows(busy, talkers[1], number))
        await api.calm()
        for each in talkers[:2]:
            await until(lambda: helped(each) == each.typed)  # noqa: B023
        assert (await busy.ready())["ready"]
        if number == 1:
            await until(lambda: len(told(api)) == 2 * PEOPLE)
        await talk(talkers)
    return longest


async def waits_for_another_try(api: BotApi, talker: Talker) -> None:
    """What waits while time jumps is neither too late then nor a month too early."""
    refused = len(api.refused)
    api.fail(502, methods=["sendMessage"])
    await talker.says("/bantuan")
    await until(lambda: len(api.refused) > refused)


async def follows(busy: Town, talker: Talker, times: int) -> float:
    """After how many seconds; the answer that brings the next update tells the time."""
    began = time.monotonic()
    await talker.says("/bantuan")
    await until(lambda: busy.said.count("followed the wall clock") >= times)
    return time.monotonic() - began


async def talk(talkers: list[Talker]) -> None:
    for each in talkers:
        await each.asks("/bantuan", "Bantuan", within=20)


def helped(talker: Talker) -> int:
    return sum("/bahasa" in call.text for call in talker.sent)


def told(api: BotApi) -> Counter[tuple[str, int]]:
    """How often each person was reminded of each event."""
    return Counter(
        (title, call.chat or 0)
        for call in api.log
        for title in EVENTS
        if call.method == "sendMessage" and f"Kegiatan {title}" in call.text
    )


def judge(api: BotApi, talkers: list[Talker], owner: Talker, database: Path, early: int) -> None:
    assert told(api) == Counter(
        (title, each.id) for title in ("besok", "siang") for each in talkers
    )
    assert early == 0
    assert sum("Jam mesin layanan bergeser" in text for text in owner.texts) >= 1
    late = rows(database, "select distinct kind, state from notices where state <> 'posted'")
    assert {state for _, state in late} == {"expired"}
    assert [helped(each) for each in talkers] == [each.typed for each in talkers]
    assert api.faults == []
