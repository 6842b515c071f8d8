"""The demo's time machine: forward only, and everything on the way happens in its order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.channels.webchat.stage import Move, TooFar
from bot.time.clock import Clock
from storage import demo
from storage.connection import Database
from storage.post import notices


class TimeMachine:
    """`run_jobs` lets the jobs do what is due; it returns when they have."""

    def __init__(
        self, database: Database, clock: Clock, run_jobs: Callable[[], Awaitable[None]]
    ) -> None:
        self._database = database
        self._clock = clock
        self._run_jobs = run_jobs

    async def move(self, move: Move) -> None:
        await self.go(await self._target(move))

    async def go(self, target: datetime) -> None:
        """To this moment, stopping wherever something falls due before it."""
        while (due := await self._next_due()) and due <= target:
            await self._go_to(due)
        await self._go_to(target)

    async def _target(self, move: Move) -> datetime:
        now = self._clock.now()
        match move:
            case "hour":
                return now + timedelta(hours=1)
            case "day":
                return now + timedelta(days=1)
            case "next":
                return await self._next_due() or now

    async def _next_due(self) -> datetime | None:
        async with self._database.transaction() as connection:
            return await notices.next_due(connection, self._clock.now())

    async def _go_to(self, moment: datetime) -> None:
        ahead = moment - self._clock.now()
        if ahead > timedelta(0):
            async with self._database.transaction() as connection:
                try:
                    self._clock.advance(ahead)
                except ValueError as error:
                    raise TooFar from error
                await demo.move(connection, self._clock.offset)
        await self._run_jobs()
