"""A service on Telegram's stand-in, with an office, an event for all, and people."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.attacks.judge import Updates, count, duplicates, sound
from tests.attacks.talker import PATIENCE
from tests.attacks.townspeople import HOURS, OPEN, Librarian, Maker
from tests.bot.process import Rekan, running, until
from tests.bot.telegram.talking import settings
from tests.wire.telegram import BotApi

Waits = dict[str, dict[str, float]]

BRISK = (sys.executable, "-m", "tests.attacks.brisk")
# Few people talk as much as many do, where the pace of one chat is not what is attacked.
QUICK_CHATS: Waits = {"bot.loops.pace": {"CHAT_SECONDS": 0.05}}
_NAMES = ("Ani", "Budi", "Cici", "Dedi", "Eka", "Fajar", "Gita", "Hadi", "Indah", "Joko")


@dataclass
class Town:
    api: BotApi
    service: Rekan
    updates: Updates
    makers: list[Maker]
    librarians: list[Librarian]

    @property
    def people(self) -> list[Maker | Librarian]:
        return [*self.makers, *self.librarians]

    @property
    def said(self) -> str:
        return self.service.said

    async def ready(self) -> dict[str, Any]:
        """What the service says about itself to who watches over it."""
        address = re.findall(r'"address": "([^"]+)"', self.service.said)[-1]
        async with httpx.AsyncClient(trust_env=False, timeout=5) as client:
            answer: dict[str, Any] = (await client.get(f"{address}/ready")).json()
        return answer

    async def rests(self) -> None:
        """Until everything is handled and sent."""
        database = self.service.database
        open_rows = "select count(*) from outbox where state in ('waiting', 'sending')"
        await until(lambda: not self.api.updates.pending)
        await until(lambda: self.updates.unhandled(database) == 0)
        await until(lambda: count(database, open_rows) == 0, PATIENCE)

    def judge(self) -> int:
        """Nothing is lost and nothing doubled; how many messages were shown twice."""
        database = self.service.database
        sound(database)
        assert self.updates.unhandled(database) == 0
        for each in self.people:
            each.judge(database)
        assert self.api.faults == []
        return duplicates(database, self.people)


def shortened(folder: Path, waits: Waits) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "waits.json").write_text(json.dumps(waits))
    return folder / "waits.json"


@asynccontextmanager
async def town(
    folder: Path,
    api: BotApi,
    makers: int,
    librarians: int,
    waits: Waits | None = None,
    program: Sequence[str] = BRISK,
    **more: str,
) -> AsyncIterator[Town]:
    """`waits` are shorter ones than the real, as `brisk.py` takes them."""
    shorter = shortened(folder, QUICK_CHATS if waits is None else waits)
    updates = Updates(api)
    async with running(folder, program, **settings(api, WAITS=str(shorter), **more)) as service:
        making = [
            Maker(api, f"Rina {name}", hour)
            for name, hour in zip(_NAMES[:makers], HOURS, strict=False)
        ]
        coming = [Librarian(api, f"Sari {number}") for number in range(librarians)]
        await asyncio.gather(*(maker.becomes_owner(service) for maker in making))
        if making:
            await making[0].opens_office()
            await making[0].makes(OPEN, seats=5000)
        for maker in making:
            maker.begins(service.database)
        yield Town(api, service, updates, making, coming)
