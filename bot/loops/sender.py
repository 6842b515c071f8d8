"""The sender of one channel: takes messages from the outbox and writes what became of each.

One transaction writes the outcomes of all that ended and claims what may go at once: never more
rows than a crash may leave in doubt.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.loops.bell import Bell
from bot.loops.carrier import Carrier
from bot.loops.outcomes import Ended, settle
from bot.loops.pace import BURST, CHAT_SECONDS, GROUP_SECONDS, Pace
from bot.worker.drawing import Drawings
from handlers.chat import Channel
from storage.connection import Connection, Database
from storage.errors import StorageError, Unavailable
from storage.post import deliveries
from storage.post.deliveries import Claimed
from storage.post.outbox import Lane

UNDER_WAY_AT_LEAST = 8
UNDER_WAY_AT_MOST = 100  # also what one transaction holds the writer for
IDLE_SECONDS = 1.0
DRAIN_SECONDS = 0.02
BURST_LIVES = timedelta(seconds=BURST * CHAT_SECONDS)
GROUP_BURST_LIVES = timedelta(seconds=BURST * GROUP_SECONDS)

log = structlog.get_logger()


class Sender:
    """`now` is the service's time; `bell` wakes the sender when something was written."""

    def __init__(
        self,
        database: Database,
        channel: Channel,
        now: Callable[[], datetime],
        pace: Pace,
        drawings: Drawings,
        bell: Bell,
    ) -> None:
        self._database = database
        self._channel = channel
        self._now = now
        self._pace = pace
        self._carrier = Carrier(channel, pace, drawings)
        self._bell = bell
        self._under_way: set[asyncio.Task[None]] = set()
        self._ended: list[Ended] = []  # and not written down yet
        tenth_of_a_second = pace.per_second // 10
        self._most = max(UNDER_WAY_AT_LEAST, min(UNDER_WAY_AT_MOST, tenth_of_a_second))

    async def run(self) -> None:
        """Until the bell stops it; what is under way then is finished and written down."""
        while not self._bell.stopped and not await self._recovered():
            await self._bell.sleep(IDLE_SECONDS)
        while not self._bell.stopped:
            await self._bell.sleep(await self._advance())
        if self._under_way:
            await asyncio.wait(self._under_way)
        try:
            await self._exchange(0)
        except Unavailable as error:  # the next start knows that they were under way
            log.warning("outcomes not written", count=len(self._ended), reason=str(error))

    async def step(self) -> bool:
        """Deliver one message to the end; False where none may go now."""
        claimed = await self._exchange(1)
        for each in claimed:
            await self._carry(each)
        if claimed:
            await self._exchange(0)
        return bool(claimed)

    async def drained(self) -> None:
        """Until nothing that may go now is left; the running loop does the sending."""
        while await self._anything_due() or self._under_way or self._ended:
            self._bell.ring()
            await asyncio.sleep(DRAIN_SECONDS)

    async def _anything_due(self) -> bool:
        now = self._now()
        async with self._database.transaction() as connection:
            due = await deliveries.next_attempt(connection, now, self._channel.name)
        return due is not None and due <= now

    async def _recovered(self) -> bool:
        """What was under way when the service stopped is judged first; False: not yet.

        A chat that was just written to has no burst left for a service that starts anew.
        """
        try:
            async with self._database.transaction() as connection:
                chats = await self._shown(connection, BURST_LIVES, groups=False)
                groups = await self._shown(connection, GROUP_BURST_LIVES, groups=True)
                in_doubt = await deliveries.recover(connection, self._channel.name)
        except Unavailable as error:
            log.warning("the outbox waits", channel=self._channel.name, reason=str(error))
            return False
        if self._channel.can.per_chat:
            for each in chats:
                self._pace.used(each)
            for each in groups:
                self._pace.used(each, group=True)
        if in_doubt:
            log.info("messages in doubt after a crash", channel=self._channel.name, count=in_doubt)
        return True

    async def _shown(self, connection: Connection, within: timedelta, groups: bool) -> list[int]:
        """The group, or other chat, of each message that was just sent."""
        now, channel = self._now(), self._channel
        found = await deliveries.recent(connection, channel.name, now - within, now)
        return [each.chat for each in found if channel.is_group(each.address) is groups]

    async def _advance(self) -> float:
        """Start what may go; how many seconds there is then nothing to do."""
        room = self._most - len(self._under_way)
        wait = self._pace.wait_seconds()
        if not self._ended and (wait > 0 or room == 0):
            return wait or IDLE_SECONDS
        try:
            claimed = await self._exchange(room)
        except Unavailable as error:
            log.warning("the outbox waits", channel=self._channel.name, reason=str(error))
            return IDLE_SECONDS
        for each in claimed:
            task = asyncio.create_task(self._carry(each), name="delivery")
            self._under_way.add(task)
            task.add_done_callback(self._landed)
        if claimed or wait > 0:
            return self._pace.wait_seconds()
        rest = self._pace.rest_seconds() or IDLE_SECONDS
        return min(IDLE_SECONDS, rest, self._pace.bulk_seconds() or IDLE_SECONDS)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._bell.ring()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("delivery failed", error=type(error).__name__)

    async def _carry(self, claimed: Claimed) -> None:
        self._ended.append((claimed, await self._carrier.carry(claimed)))

    async def _exchange(self, most: int) -> list[Claimed]:
        """Write down what ended and claim what may go, both or none. Raises `Unavailable`."""
        try:
            async with self._database.transaction() as connection:
                ended = list(self._ended)
                await settle(connection, self._channel.name, ended, self._now())
                claimed = await self._claim(connection, most)
        except Unavailable:
            raise
        except StorageError:
            if not self._ended:
                raise
            await self._one_by_one()
            return []
        del self._ended[: len(ended)]
        for each in claimed:
            chat = each.chat if self._channel.can.per_chat else None
            group = self._channel.is_group(each.address)
            self._pace.took(chat, bulk=each.lane >= Lane.LESSONS, group=group)
        return claimed

    async def _claim(self, connection: Connection, most: int) -> list[Claimed]:
        # Asked only now: a pause may have begun while we waited for the database.
        may_go = min(most, self._pace.allowed())
        if may_go == 0:
            return []
        resting = json.dumps(self._pace.resting())
        slowed = self._pace.bulk_seconds() > 0
        lanes = Lane.REMINDERS if slowed else Lane.ANNOUNCEMENTS
        if self._pace.rate < self._pace.per_second:
            may_go = 1  # one of many at a time, as it goes at a pace of its own
        return await deliveries.claim(
            connection, self._channel.name, self._now(), resting, may_go, lanes
        )

    async def _one_by_one(self) -> None:
        """One outcome cannot be written: it stays in doubt, and the others do not suffer."""
        while self._ended:
            ended = self._ended[0]
            try:
                async with self._database.transaction() as connection:
                    await settle(connection, self._channel.name, [ended], self._now())
            except Unavailable:
                raise
            except StorageError as error:
                log.error("outcome not written", outbox=ended[0].id, error=type(error).__name__)
            self._ended.remove(ended)
