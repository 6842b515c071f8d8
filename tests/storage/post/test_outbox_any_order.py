"""Posts, changes, sends and failures in any order, against what the phones show in the end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.connection import Connection, open_database
from storage.post import deliveries, outbox
from storage.post.deliveries import Claimed
from storage.post.outbox import Lane
from tests.given import NOW, SECOND, chat
from tests.storage.outgoing import claim, post

Step = tuple[str, int]

ACTS = "post renew renew press send send claim sent not-sent lost refused uncertain wait crash"
STEPS = st.tuples(st.sampled_from(ACTS.split()), st.integers(0, 3))
LANES = (Lane.REPLIES, Lane.ANNOUNCEMENTS)


@dataclass
class Message:
    """`wanted` is its newest text; None once that text itself was refused or is uncertain."""

    chat: int
    lane: Lane
    wanted: str | None
    keyed: bool
    shown_as: str | None = None
    edit_from: datetime = NOW


@dataclass
class Town:
    """The model: what each row should come to, and two phones that show what they are sent."""

    db: Connection
    chats: tuple[int, ...]
    now: datetime = NOW
    rows: dict[int, Message] = field(default_factory=dict)
    phones: dict[str, str] = field(default_factory=dict)  # what each message shows
    under_way: list[Claimed] = field(default_factory=list)
    words: count[int] = field(default_factory=count)

    async def take(self, step: Step) -> None:
        act, choice = step
        match act:
            case "post":
                await self.post(choice, key=None)
            case "renew":
                await self.post(choice, key="live")
            case "press":
                await self.press(choice)
            case "claim":
                await self.claim()
            case "send":
                if found := await self.claim():
                    await self.end(found, "sent")
            case "wait":
                self.now += (choice + 1) * SECOND
            case "crash":
                await deliveries.recover(self.db, "web")
                self.under_way.clear()
            case _ if self.under_way:
                await self.end(self.under_way[choice % len(self.under_way)], act)

    async def post(self, choice: int, key: str | None) -> None:
        chat, lane = self.chats[choice % 2], LANES[choice // 2]
        text = f"text {next(self.words)}"
        row = await post(self.db, chat, text, lane=lane, key=key, now=self.now)
        made = self.rows.setdefault(row, Message(chat, lane, text, keyed=key is not None))
        assert made.keyed == (key is not None)
        assert made.chat == chat
        made.lane, made.wanted = lane, text

    async def press(self, choice: int) -> None:
        shown = [each for each in self.rows.values() if each.shown_as and not each.keyed]
        if not shown:
            return
        message = shown[choice % len(shown)]
        assert message.shown_as is not None
        text = f"text {next(self.words)}"
        soon = self.now + 10_000 * SECOND
        changed = await outbox.change(
            self.db, message.chat, message.shown_as, text, None, self.now, soon, None
        )
        assert (changed is None) == (message.lane is Lane.ANNOUNCEMENTS), "those stay"
        if changed is None:
            return
        message.wanted, message.lane = text, Lane.REPLIES

    async def claim(self) -> Claimed | None:
        found = await claim(self.db, self.now)
        if found is None:
            return None
        message = self.rows[found.id]
        assert found.chat not in [each.chat for each in self.under_way], "one under way a chat"
        assert found.content == message.wanted, "only the newest text leaves"
        assert found.message == message.shown_as, "an edit of what is shown, and only of that"
        if found.message is None:
            assert found.id == min(self.unsent(message)), "order within a chat and lane"
        elif message.keyed:
            assert self.now >= message.edit_from, "at most one edit of a key in 3 s"
        self.under_way.append(found)
        return found

    def unsent(self, like: Message) -> list[int]:
        return [
            row
            for row, each in self.rows.items()
            if (each.chat, each.lane) == (like.chat, like.lane)
            and each.shown_as is None
            and each.wanted is not None
        ]

    async def end(self, found: Claimed, outcome: str) -> None:
        self.under_way.remove(found)
        message = self.rows[found.id]
        assert found.content is not None
        match outcome:
            case "sent":
                message.shown_as = found.message or f"m{len(self.phones)}"
                message.edit_from = self.now + 3 * SECOND
                self.phones[message.shown_as] = found.content
                await deliveries.sent(self.db, [(found, message.shown_as)], self.now)
            case "not-sent":
                await deliveries.again(self.db, found, self.now + 2 * SECOND, "no", counts=True)
            case "lost":
                message.shown_as = None
                await deliveries.anew(self.db, found, "no such message")
            case _:
                end = deliveries.refused if outcome == "refused" else deliveries.uncertain
                await end(self.db, found, "no")
                message.shown_as = None
                if message.wanted == found.content:
                    message.wanted = None

    async def settle(self) -> None:
        """All goes well from here: nothing is left, and every phone shows the newest text."""
        while self.under_way:
            await self.end(self.under_way[0], "sent")
        self.now += 10 * SECOND
        while found := await self.claim():
            await self.end(found, "sent")
            self.now += 3 * SECOND
        for message in self.rows.values():
            if message.wanted is not None:
                assert message.shown_as is not None
                assert self.phones[message.shown_as] == message.wanted
        assert await self.db.fetch(str, "select content from outbox where content > ''") == []


async def played(steps: list[Step]) -> None:
    database = await open_database(Path(":memory:"))
    try:
        async with database.transaction() as connection:
            both = [(await chat(connection, f"ponsel-{n}")).id for n in range(2)]
            town = Town(connection, tuple(both))
            for step in steps:
                await town.take(step)
            await town.settle()
    finally:
        await database.close()


@settings(deadline=None, max_examples=200)
@given(st.lists(STEPS, min_size=30, max_size=80))
def test_phones_show_the_newest_in_order(steps: list[Step]) -> None:
    asyncio.run(played(steps))
