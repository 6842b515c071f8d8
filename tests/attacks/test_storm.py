"""A storm of "Too Many Requests" while announcements go out and people talk."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from tests.attacks.announcements import announce, states
from tests.attacks.figures import LONG, p, tell
from tests.attacks.judge import rows
from tests.attacks.talker import Talker
from tests.attacks.town import Town, Waits, town
from tests.bot.process import until
from tests.wire.telegram import BotApi, Limits, bot_api
from tests.wire.telegram.limits import CHAT, GLOBAL
from tests.wire.telegram.log import busiest

ANNOUNCED, STORM_SECONDS = (1500, 60.0) if LONG else (300, 5.0)
WAITS: Waits = {} if LONG else {"bot.loops.pace": {"RECOVERY_SECONDS": 3}}
PEOPLE, SHARE, RETRY_AFTER = 5, 0.3, (1, 2)
ON_ITS_WAY = 0.1  # seconds: this late a call may have left before the refusal arrived
PER_SECOND = 29
WINDOW = 3.0  # the seconds in which the most were sent after the storm


async def test_a_storm_of_429(tmp_path: Path) -> None:
    async with bot_api(Limits(grace=ON_ITS_WAY)) as api:
        folder = tmp_path / "service"
        to = await announce(folder / "data" / "rekan.db", api, ANNOUNCED)
        async with town(folder, api, makers=0, librarians=0, waits=WAITS) as busy:
            people = [Talker(api, f"Sari {number}") for number in range(PEOPLE)]
            calls = await storms(api, people)
            for person in people:
                await person.asks("/bantuan", "Bantuan")
            await until(lambda: sent(api, to) == len(to), within=600)
            await until(lambda: states(busy.service.database) == {"sent": ANNOUNCED})
            assert await busy.service.stop() == 0
        judge(api, busy, people, to, calls)


async def storms(api: BotApi, people: list[Talker]) -> int:
    """Half of it for all chats, half for one each; how many calls it met."""
    over = time.monotonic() + STORM_SECONDS
    talking = [asyncio.create_task(talks(person, over)) for person in people]
    for scope, until_then in ((GLOBAL, over - STORM_SECONDS / 2), (CHAT, over)):
        api.storm(SHARE, RETRY_AFTER, scope, seed=20261122)
        await until(lambda: time.monotonic() > until_then, within=STORM_SECONDS)  # noqa: B023
    calls = len(api.gate.moments)
    api.gate.storm = None
    await asyncio.gather(*talking)
    return calls


async def talks(person: Talker, over: float) -> None:
    while time.monotonic() < over:
        await person.asks("/bantuan", "Bantuan")


def sent(api: BotApi, to: range) -> int:
    return sum(call.chat in to for call in api.log)


def judge(api: BotApi, busy: Town, people: list[Talker], to: range, calls: int) -> None:
    stormy = api.gate.moments[calls - 1]
    calm_calls = len(api.gate.moments) - calls
    refused_in_calm = sum(each.at > stormy and each.status == 429 for each in api.refused)
    refused = sum(each.status == 429 for each in api.refused)
    recovered = busiest(api.gate.moments[calls:], WINDOW) / WINDOW
    waited = [seconds for person in people for seconds in person.waited]
    tell(
        "429 storm",
        announcements=ANNOUNCED,
        replies=len(waited),
        storm_seconds=STORM_SECONDS,
        refused=refused,
        inside_a_pause=api.inside_pause,
        lost=ANNOUNCED - len({call.chat for call in api.log if call.chat in to}),
        reply_p50=p(0.5, waited),
        reply_p95=p(0.95, waited),
        refused_afterwards=refused_in_calm / calm_calls,
        rate_again=recovered,
        busiest_second=api.busiest_second(),
    )
    assert refused >= 2
    assert api.inside_pause == 0
    assert sorted(call.chat or 0 for call in api.log if call.chat in to) == list(to)
    assert all(len(person.sent) == person.typed for person in people)
    assert refused_in_calm / calm_calls < 0.01
    if LONG:  # a short storm leaves too few messages to say how fast they went again
        assert recovered > 0.9 * PER_SECOND
    assert api.busiest_second() <= PER_SECOND
    assert rows(busy.service.database, "select sum(tries) from outbox") == [(0,)]
