"""A disk that is full: nothing is acknowledged, the service stays up and says so, and goes on."""

from __future__ import annotations

import asyncio
import resource
import time
from pathlib import Path

from tests.attacks.figures import LONG, tell
from tests.attacks.talker import Talker
from tests.attacks.town import Town, town
from tests.bot.process import until
from tests.wire.telegram import Limits, bot_api

TIMES, FULL_SECONDS = (4, 25.0) if LONG else (1, 3.5)
RESUMES_WITHIN = 3.0
NO_LIMIT = resource.RLIM_INFINITY


def fill(town: Town) -> None:
    """No file can be written beyond its first bytes; pipes can, and so logs go on."""
    resource.prlimit(town.service.pid, resource.RLIMIT_FSIZE, (1, NO_LIMIT))


def make_room(town: Town) -> None:
    resource.prlimit(town.service.pid, resource.RLIMIT_FSIZE, (NO_LIMIT, NO_LIMIT))


async def test_while_the_disk_is_full_nothing_is_acknowledged(tmp_path: Path) -> None:
    async with bot_api(Limits(burst=None)) as api:
        async with town(tmp_path / "service", api, makers=2, librarians=4) as busy:
            tono, resumed, refused = Talker(api, "Tono"), [], 0
            for _ in range(TIMES):
                talking = [asyncio.create_task(each.acts()) for each in busy.people]
                await some_confirmed(busy)
                refused += await full(busy, tono)
                resumed.append(await room(busy))
                await asyncio.gather(*talking)
            await busy.rests()
            assert await busy.service.stop() == 0
        doubled = busy.judge()
        tell(
            "disk full",
            times=TIMES,
            seconds_each=FULL_SECONDS,
            updates=busy.updates.pushed,
            waited_in_vain=refused,
            resumed_after_at_most=max(resumed),
            duplicates=doubled,
        )
        assert doubled == 0
        assert max(resumed) <= RESUMES_WITHIN


async def some_confirmed(busy: Town) -> None:
    aim = len(busy.updates.confirmed) + 15
    await until(lambda: len(busy.updates.confirmed) >= aim)


async def full(busy: Town, tono: Talker) -> int:
    """How many updates waited; none of them was acknowledged."""
    fill(busy)
    began = time.monotonic()
    await tono.says("/bantuan")
    await until(lambda: "updates cannot be kept" in busy.said)
    confirmed = busy.updates.confirmed
    await until(lambda: time.monotonic() > began + FULL_SECONDS)
    assert busy.updates.confirmed == confirmed
    ready = await busy.ready()
    assert not ready["ready"]
    assert "updates cannot be kept" in str(ready["wrong"])
    return len(busy.api.updates.pending)


async def room(busy: Town) -> float:
    """Seconds until the first update is acknowledged again."""
    confirmed = len(busy.updates.confirmed)
    make_room(busy)
    began = time.monotonic()
    await until(lambda: len(busy.updates.confirmed) > confirmed)
    return time.monotonic() - began
