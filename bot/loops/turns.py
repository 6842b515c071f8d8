"""The loop of turns: one after the other, as long as updates wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime

import structlog

from bot.faults import place_of
from bot.loops.bell import Bell
from handlers.chat import Raw
from handlers.context import World
from handlers.turn import Turned, take_turn
from storage.connection import Database
from storage.errors import Unavailable
from storage.post import inbox

IDLE_SECONDS = 1.0

log = structlog.get_logger()


class Turns:
    """`bell` wakes the loop when something was received, `file_bell` who fetches its files.

    `after` is called after every turn."""

    def __init__(
        self,
        database: Database,
        world: World,
        now: Callable[[], datetime],
        bell: Bell,
        file_bell: Bell,
        after: Callable[[], None],
    ) -> None:
        self._database = database
        self._world = world
        self._now = now
        self._bell = bell
        self._file_bell = file_bell
        self._after = after
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def receive(self, channel: str, body: bytes) -> None:
        """Keep what a channel received. Once this returns it may be acknowledged.

        Raises `Unavailable` where it could not be kept.
        """
        await self.keep(channel, self._world.channels[channel].split(body))

    async def keep(self, channel: str, updates: Sequence[Raw]) -> None:
        """All of them, in one commit. Raises `Unavailable`."""
        async with self._database.transaction() as connection:
            for raw in updates:
                file = raw.file.model_dump_json() if raw.file else None
                await inbox.receive(
                    connection, channel, raw.number, raw.order_key, raw.body, self._now(), file
                )
        self._bell.ring()
        if any(raw.file for raw in updates):
            self._file_bell.ring()

    async def run(self) -> None:
        """Until the bell stops it, after the turn that is under way."""
        while not self._bell.stopped:
            try:
                turned = await take_turn(self._database, self._now(), self._world)
            except Unavailable as error:
                log.warning("turns wait", reason=str(error))
                await asyncio.sleep(IDLE_SECONDS)
                continue
            if turned is None:
                await self._bell.sleep(IDLE_SECONDS)
            else:
                self._done(turned)
        if self._acknowledging:
            await asyncio.wait(self._acknowledging)

    def _done(self, turned: Turned) -> None:
        self._after()
        if turned.error is not None:
            log.error(
                "turn failed",
                channel=turned.channel,
                error=type(turned.error).__name__,
                place=place_of(turned.error),
                reference=turned.reference,
            )
            if turned.reference is None:
                return  # it will be tried again
        elif turned.reference is not None:
            log.warning("update not readable", channel=turned.channel, reference=turned.reference)
        task = asyncio.create_task(self._acknowledge(turned), name="acknowledge")
        self._acknowledging.add(task)
        task.add_done_callback(self._acknowledging.discard)

    async def _acknowledge(self, turned: Turned) -> None:
        channel = self._world.channels[turned.channel]
        try:
            await channel.acknowledge(turned.handled)
        except Exception as error:  # best effort: the turn itself is committed
            log.warning("not acknowledged", channel=turned.channel, error=type(error).__name__)
        if turned.file is not None:
            with suppress(OSError):  # else it goes a day later
                await asyncio.to_thread(turned.file.unlink)
