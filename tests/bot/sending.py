"""A sender and its far end, for the tests of sending."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import Sender
from bot.worker.drawing import Drawings
from content.text import Span, Text
from handlers.chat import Delivery, Worded
from handlers.files.attachments import Sheet
from handlers.posting import Content
from storage.connection import Database
from storage.post import outbox
from storage.post.outbox import Lane
from tests.given import DAY, NOW, chat
from tests.wire.instant import Wire


@dataclass
class Post:
    """A sender, its far end, and the only clock there is."""

    database: Database
    drawings: Drawings
    bell: Bell = field(default_factory=Bell)
    wire: Wire = field(default_factory=Wire)
    elapsed: float = 0.0
    breaths: float = 0.0

    def __post_init__(self) -> None:
        self.pace = Pace(29, monotonic=lambda: self.elapsed + self.breaths)
        self.speak_to(self.wire)

    def speak_to(self, wire: Wire, pace: Pace | None = None) -> None:
        """From now on, and at this pace of a real clock."""
        self.wire = wire
        self.sender = Sender(
            self.database, wire, self.now, pace or self.pace, self.drawings, self.bell
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The loop; stopped as the service stops it."""
        task = asyncio.create_task(self.sender.run())
        yield
        self.bell.stop()
        await task

    async def write(
        self,
        words: str,
        *,
        to: str = "Sari",
        lane: Lane = Lane.REPLIES,
        key: str | None = None,
        resend: bool = True,
        file: Sheet | None = None,
        bold: bool = False,
        buttons: str | None = None,
    ) -> int:
        spans = (Span("bold", 0, len(words)),) if bold else ()
        content = Content(text=Text(words, spans), file=file).model_dump_json()
        async with self.database.transaction() as connection:
            theirs = await chat(connection, f"ponsel-{to}", self.wire.name)
            return await outbox.post(
                connection, theirs.id, lane, content, buttons, self.now(), NOW + DAY, key, resend
            )

    async def sends(self) -> list[str]:
        """Everything that may go now; what arrived at the far end meanwhile."""
        before = len(self.wire.words)
        while await self.sender.step() or self.take_a_breath():
            pass
        return self.wire.words[before:]

    def take_a_breath(self) -> bool:
        """Messages go evenly spaced: let that little while pass, but no pause."""
        wait = self.pace.wait_seconds()
        self.breaths += wait if wait < 1 else 0.0
        return 0 < wait < 1

    async def row(self, number: int) -> tuple[Any, ...]:
        async with self.database.transaction() as connection:
            found = await connection.one(
                str,
                """select json_array(state, reason, tries, (due - :now) / 1000, content is null)
                   from outbox where id = :number""",
                number=number,
                now=self.now(),
            )
        return tuple(json.loads(found))

    async def arrival(self, count: int = 1) -> None:
        while len(self.wire.arrived) < count:  # noqa: ASYNC110  the far end rings no bell
            await asyncio.sleep(0)

    async def becomes(self, state: str, count: int = 1) -> None:
        """Until so many rows are in this state."""
        while await self.count(state) != count:  # noqa: ASYNC110
            await asyncio.sleep(0)

    async def count(self, state: str) -> int:
        async with self.database.transaction() as connection:
            return await connection.one(
                int, "select count(*) from outbox where state = :state", state=state
            )

    async def pause_of_a_moment(self) -> None:
        """Long enough for a loop that would do too much to have done it."""
        for _ in range(20):
            await self.count("sending")

    def wait(self, seconds: float) -> None:
        self.elapsed += seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.elapsed)


class Slow(Wire):
    """Answers when it is told to."""

    def __init__(
        self, answer: asyncio.Event, answers: list[Delivery | Exception] | None = None
    ) -> None:
        super().__init__(answers=answers or [])
        self._answer = answer

    async def deliver(self, post: Worded) -> Delivery:
        answer = await super().deliver(post)
        await self._answer.wait()
        return answer
