"""The stage of the web chat: who can be played, and the time that can be moved forward.

Beside a real channel it is a plain chat: nobody is ready-made and time is what it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from typing import Any

from bot.channels.webchat.channel import NAME
from bot.time.machine import Move, TimeMachine
from content import dates
from handlers.attendance.afterwards import SUMMED_UP_AFTER
from storage import demo
from storage.connection import Database
from storage.offices import sample
from storage.people import chats
from storage.post import notices, web

LIBRARIAN = "librarian"


class Stage:
    """`time_machine` is None beside a real channel."""

    def __init__(
        self, database: Database, now: Callable[[], datetime], time_machine: TimeMachine | None
    ) -> None:
        self._database = database
        self._now = now
        self._time_machine = time_machine

    @property
    def is_demo(self) -> bool:
        return self._time_machine is not None

    async def move(self, move: Move) -> None:
        if self._time_machine is not None:
            await self._time_machine.move(move)

    async def time(self) -> dict[str, Any]:
        due = None
        if self.is_demo:
            async with self._database.transaction() as connection:
                now = self._now()
                due = await notices.next_due(connection, now)
                if due is None:  # what happens by itself may tell somebody
                    due = await demo.next_stop(connection, now, SUMMED_UP_AFTER)
        return {"now": self._now().isoformat(), "next_due": due.isoformat() if due else None}

    async def state(self) -> dict[str, Any]:
        return {
            "demo": self.is_demo,
            "version": version("rekan-pustaka"),
            "coordinators": [
                {
                    "id": each.programme,
                    "label": each.name,
                    "zone": dates.zone_label(each.zone, self._now()),
                }
                for each in await self._coordinators()
            ],
            **await self.time(),
        }

    async def open_phone(self, address: str, role: str) -> bool:
        """A new phone for a librarian nobody knows, or for a ready-made coordinator."""
        played = {each.programme: each.person for each in await self._coordinators()}
        if role != LIBRARIAN and role not in played:
            return False
        async with self._database.transaction() as connection:
            await web.open_phone(connection, address, self._now())
            if role != LIBRARIAN:
                chat = await chats.meet(connection, NAME, address, self._now())
                await chats.belong(connection, chat.id, played[role])
        return True

    async def _coordinators(self) -> list[sample.Coordinator]:
        if not self.is_demo:
            return []
        async with self._database.transaction() as connection:
            return await sample.coordinators(connection)
