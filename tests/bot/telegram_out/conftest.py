from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.telegram_out.talk import Talk, talking
from tests.wire.telegram import NO_LIMITS, BotApi, bot_api


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with bot_api(NO_LIMITS) as api:
        yield api


@pytest.fixture
async def talk(tmp_path: Path, api: BotApi) -> AsyncIterator[Talk]:
    async with talking(tmp_path, api) as talk:
        yield talk
    assert api.faults == []
