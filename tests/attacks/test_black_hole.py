"""No way to Telegram: it takes calls and never answers, or nobody listens, or both in turn."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.attacks.figures import LONG, tell
from tests.attacks.talker import Talker
from tests.attacks.town import QUICK_CHATS, Town, Waits, town
from tests.bot.process import until
from tests.wire.telegram import BotApi, Limits, bot_api

HOLE_SECONDS, FLAPS, FLAP_SECONDS = (50.0, 8, 2.0) if LONG else (2.5, 1, 1.0)
# In the long form the real waits: 40 s for updates, 30 s for a send, up to 60 s between tries.
WAITS: Waits = (
    {}
    if LONG
    else {
        "bot.channels.telegram.polling": {"POLL_SECONDS": 1, "ANSWER_SECONDS": 1},
        "bot.channels.telegram.request": {"READ_SECONDS": 2},
        "bot.channels.telegram.persistence": {"LONGEST_WAIT": 1},
        "bot.loops.outcomes": {"LONGEST_BACKOFF_SECONDS": 1},
    }
)
RESUMES_WITHIN = 45.0 if LONG else 4.0

Hole = Callable[[BotApi], Awaitable[None]]


async def silent(api: BotApi) -> None:
    api.silence()
    await passes(HOLE_SECONDS)


async def refusing(api: BotApi) -> None:
    await api.refuse_connections()
    await passes(HOLE_SECONDS)


async def flapping(api: BotApi) -> None:
    for _ in range(FLAPS):
        await api.calm()
        await passes(FLAP_SECONDS)
        api.silence()
        await passes(FLAP_SECONDS)
        await api.refuse_connections()
        await passes(FLAP_SECONDS)


async def passes(seconds: float) -> None:
    over = time.monotonic() + seconds
    await until(lambda: time.monotonic() > over, within=2 * seconds + 10)


async def test_telegram_is_out_of_reach(tmp_path: Path) -> None:
    async with bot_api(Limits(burst=None)) as api:
        waits = QUICK_CHATS | WAITS
        async with town(tmp_path / "service", api, makers=2, librarians=3, waits=waits) as busy:
            resumed = [await falls_into(busy, hole) for hole in (silent, refusing, flapping)]
            await busy.rests()
            assert await busy.service.stop() == 0
        doubled = busy.judge()
        tell(
            "black hole",
            holes=3,
            seconds_each=HOLE_SECONDS,
            updates=busy.updates.pushed,
            polls_again_after_at_most=max(resumed),
            replies_twice=doubled,
        )
        assert doubled <= 3 * (FLAPS + 2) * len(busy.people)
        assert max(resumed) <= RESUMES_WITHIN


async def falls_into(busy: Town, hole: Hole) -> float:
    """While people talk; the seconds until updates arrive again."""
    tono = Talker(busy.api, "Tono")
    confirmed = len(busy.updates.confirmed)
    talking = [asyncio.create_task(each.acts()) for each in busy.people]
    await until(lambda: len(busy.updates.confirmed) > confirmed + 10)
    await hole(busy.api)
    await tono.says("/bantuan")  # so that something waits
    confirmed = len(busy.updates.confirmed)
    await busy.api.calm()
    began = time.monotonic()
    await until(lambda: len(busy.updates.confirmed) > confirmed, within=90)
    resumed = time.monotonic() - began
    await asyncio.gather(*talking)
    return resumed
