"""The demo's time machine: forward only, and everything on the way happens in its order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Literal

from bot.time.clock import LONGEST_OFFSET, Clock
from handlers.attendance.afterwards import SUMMED_UP_AFTER
from handlers.telling import FORM_REST
from storage import demo
from storage.connection import Database
from storage.post import notices

Move = Literal["hour", "day", "next"]

_FURTHER = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
_MOST_STOPS = 100


class TooFar(Exception):
    """The demo's time does not go that far ahead."""


class TimeMachine:
    """`run_jobs` lets the jobs do what is due and sends what they said; then it returns."""

    def __init__(
        self, database: Database, clock: Clock, run_jobs: Callable[[], Awaitable[None]]
    ) -> None:
        self._database = database
        self._clock = clock
        self._run_jobs = run_jobs
        self._one_at_a_time = asyncio.Lock()

    async def move(self, move: Move) -> None:
        """Raises `TooFar`."""
        async with self._one_at_a_time:
            await self._run_jobs()  # what is due now is no next stop
            if move == "next":
                await self._go_to_next()
            else:
                await self._go(self._clock.now() + _FURTHER[move])

    async def go(self, target: datetime) -> None:
        """To this moment, stopping wherever something falls due before it. Raises `TooFar`."""
        async with self._one_at_a_time:
            await self._go(target)

    async def _go(self, target: datetime) -> None:
        while (stop := await self._next_stop()) and stop <= target:
            await self._go_to(stop)
        await self._go_to(target)

    async def _go_to_next(self) -> None:
        """To where somebody is told something; what happens on the way may tell it."""
        for _ in range(_MOST_STOPS):
            stop = await self._next_stop()
            if stop is None:
                return
            await self._go_to(stop)
            async with self._database.transaction() as connection:
                if await notices.was_any_told(connection, stop):
                    return

    async def _next_notice(self) -> datetime | None:
        """When the next notice is due; one that waits for a form goes once that had its rest."""
        now = self._clock.now()
        async with self._database.transaction() as connection:
            due = await notices.next_due(connection, now)
            waits = await notices.is_any_overdue(connection, now)
        rested = now + FORM_REST
        return min(due, rested) if due and waits else due or (rested if waits else None)

    async def _next_stop(self) -> datetime | None:
        """The next notice, or what else happens by itself before it."""
        async with self._database.transaction() as connection:
            stop = await demo.next_stop(connection, self._clock.now(), SUMMED_UP_AFTER)
        told = await self._next_notice()
        return min(told, stop) if told and stop else told or stop

    async def _go_to(self, moment: datetime) -> None:
        ahead = moment - self._clock.now()
        if ahead > timedelta(0):
            if ahead > LONGEST_OFFSET - self._clock.offset:
                raise TooFar
            async with self._database.transaction() as connection:
                await demo.move(connection, self._clock.offset + ahead)
            self._clock.advance(ahead)
        await self._run_jobs()
