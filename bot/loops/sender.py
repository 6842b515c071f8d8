"""The sender: takes messages from the outbox to their channel and writes what became of each.

A row is claimed only when it may go at once, so after a crash no more rows are in doubt than were
really under way.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.drawing.worker import Undrawable, Worker, WorkerEnded
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from handlers.chat import (
    Channel,
    Delivery,
    Later,
    NotSent,
    Refused,
    Sent,
    Unsure,
    Worded,
)
from handlers.posting import read_buttons, read_content
from storage import chats
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.post import deliveries
from storage.post.deliveries import Claimed

MOST_UNDER_WAY = 8
IDLE_SECONDS = 1.0
DRAIN_SECONDS = 0.02
LONGEST_BACKOFF_SECONDS = 60

log = structlog.get_logger()


class Sender:
    """`now` is the service's time; `bell` wakes the sender when something was written."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        pace: Pace,
        worker: Worker,
        bell: Bell,
    ) -> None:
        self._database = database
        self._channels = channels
        self._now = now
        self._pace = pace
        self._worker = worker
        self._bell = bell
        self._under_way: set[asyncio.Task[None]] = set()
        self._drawn: set[int] = set()  # messages whose file is drawn and which did not go yet

    async def run(self) -> None:
        """Until the bell stops it; what is under way then is finished."""
        await self._recover()
        while not self._bell.stopped:
            await self._bell.sleep(await self._advance())
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def step(self) -> bool:
        """Deliver one message to the end; False where none may go now."""
        claimed = await self._claim()
        if claimed is not None:
            await self._deliver(claimed)
        return claimed is not None

    async def drained(self) -> None:
        """Until nothing that may go now is left; the running loop does the sending."""
        while await self._anything_due() or self._under_way:
            self._bell.ring()
            await asyncio.sleep(DRAIN_SECONDS)

    async def _anything_due(self) -> bool:
        now = self._now()
        async with self._database.transaction() as connection:
            due = await deliveries.next_attempt(connection, now)
        return due is not None and due <= now

    async def _recover(self) -> None:
        async with self._database.transaction() as connection:
            in_doubt = await deliveries.recover(connection)
        if in_doubt:
            log.info("messages in doubt after a crash", count=in_doubt)

    async def _advance(self) -> float:
        """Start what may go; how many seconds there is then nothing to do."""
        if (wait := self._pace.wait_seconds()) > 0:
            return wait
        if len(self._under_way) >= MOST_UNDER_WAY:
            return IDLE_SECONDS
        try:
            claimed = await self._claim()
        except Unavailable as error:
            log.warning("the outbox waits", reason=str(error))
            return IDLE_SECONDS
        if claimed is None:
            return IDLE_SECONDS if not self._pace.resting() else 0.05
        task = asyncio.create_task(self._deliver(claimed), name="delivery")
        self._under_way.add(task)
        task.add_done_callback(self._landed)
        return 0

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._bell.ring()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("delivery failed", error=type(error).__name__)

    async def _claim(self) -> Claimed | None:
        async with self._database.transaction() as connection:
            if self._pace.wait_seconds() > 0:  # asked for while we waited for the database
                return None
            claimed = await deliveries.claim(
                connection, self._now(), json.dumps(self._pace.resting())
            )
        if claimed is not None:
            channel = self._channels.get(claimed.channel)
            self._pace.took(claimed.chat if channel and channel.can.per_chat else None)
        return claimed

    async def _deliver(self, claimed: Claimed) -> None:
        delivery = await self._delivery(claimed)
        while True:
            try:
                async with self._database.transaction() as connection:
                    await self._settle(connection, claimed, delivery)
                return
            except Unavailable:  # it was shown: that must be written down before anything else
                if self._bell.stopped:  # the next start knows that it was under way
                    return
                await asyncio.sleep(IDLE_SECONDS)

    async def _delivery(self, claimed: Claimed) -> Delivery:
        channel = self._channels.get(claimed.channel)
        if channel is None:
            return Refused("the channel is switched off")
        worded = await self._worded(claimed)
        if not isinstance(worded, Worded):
            return worded
        if (rest := self._pace.paused_seconds()) > 0:
            return Later(rest)
        try:
            delivery = await channel.deliver(worded)
        except Exception as error:  # a channel is total; if not, nobody knows what was sent
            log.error("channel failed", channel=claimed.channel, error=type(error).__name__)
            return Unsure(type(error).__name__)
        if isinstance(delivery, Later):
            self._pace.pause(delivery.seconds)
        return delivery

    async def _worded(self, claimed: Claimed) -> Worded | Delivery:
        try:
            content = read_content(claimed.content) if claimed.content else None
            buttons = read_buttons(claimed.buttons)
        except ValueError:  # of a version that wrote otherwise
            return Refused("its content cannot be read")
        file = content.file if content else None
        try:
            path = await self._worker.draw(file) if file else None
        except WorkerEnded as error:
            return NotSent(str(error))
        except Undrawable as error:
            return Refused(str(error))
        except OSError as error:  # the disk under the drawn files
            return NotSent(type(error).__name__)
        if file and claimed.id not in self._drawn:
            self._drawn.add(claimed.id)
            return Later(0)  # drawing took time, so it goes at the pace of its next claim
        self._drawn.discard(claimed.id)
        return Worded(
            address=claimed.address,
            text=content.text if content else None,
            buttons=buttons,
            message=claimed.message,
            file=path,
            file_name=file.file_name if file else None,
        )

    async def _settle(self, connection: Connection, claimed: Claimed, delivery: Delivery) -> None:
        now = self._now()
        match delivery:
            case Sent(message):
                await deliveries.sent(connection, claimed, message, now)
            case Refused(reason, lost=True) if claimed.message is not None:
                await deliveries.anew(connection, claimed, reason)
            case Refused(reason, gone):
                await deliveries.refused(connection, claimed, reason)
                if gone:
                    await chats.lose(connection, claimed.chat, now)
            case Later(seconds):
                due = now + timedelta(seconds=seconds)
                await deliveries.again(connection, claimed, due, "asked to wait", counts=False)
            case Unsure(reason) if not claimed.resend and claimed.message is None:
                await deliveries.uncertain(connection, claimed, reason)
            case NotSent(reason) | Unsure(reason):
                due = now + timedelta(seconds=min(LONGEST_BACKOFF_SECONDS, 2**claimed.tries))
                await deliveries.again(connection, claimed, due, reason, counts=True)
