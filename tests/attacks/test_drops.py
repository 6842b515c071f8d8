"""Answers that are lost after the message was accepted: nobody can know what was shown."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.attacks.announcements import announce, states
from tests.attacks.figures import LONG, tell
from tests.attacks.town import QUICK_CHATS, town
from tests.bot.process import until
from tests.wire.telegram import BotApi, Limits, bot_api

ANNOUNCED, ROUNDS = (1000, 10) if LONG else (100, 1)
SHARE, IN_A_ROW = 0.05, 5


async def test_answers_lost_after_the_message_was_accepted(tmp_path: Path) -> None:
    async with bot_api(Limits(burst=None)) as api:
        folder = tmp_path / "service"
        to = await announce(folder / "data" / "rekan.db", api, ANNOUNCED)
        api.drop(next=IN_A_ROW)
        api.drop(share=SHARE)
        async with town(folder, api, makers=2, librarians=3, waits=QUICK_CHATS) as busy:
            for _ in range(ROUNDS):
                await asyncio.gather(*(each.acts() for each in busy.people))
            await until(lambda: shown(api, to) == len(to), within=300)
            await busy.rests()
            assert await busy.service.stop() == 0
        doubled, ended = busy.judge(), states(busy.service.database)
        dropped = api.troubles.met("drop")
        tell(
            "lost answers",
            sends_and_edits=len(api.gate.moments),
            answers_lost=dropped,
            announcements=ANNOUNCED,
            uncertain=ended["uncertain"],
            announced_twice=shown(api, to) - len(to),
            replies_twice=doubled,
        )
        assert ended.keys() == {"sent", "uncertain"}
        assert sum(ended.values()) == ANNOUNCED
        assert sorted(call.chat or 0 for call in api.log if call.chat in to) == list(to)
        assert 0 < doubled <= dropped - ended["uncertain"]


def shown(api: BotApi, to: range) -> int:
    return sum(call.chat in to for call in api.log)
