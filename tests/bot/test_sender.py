from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.drawing.worker import Worker
from bot.loops.bell import Bell
from bot.loops.pace import Pace
from bot.loops.sender import LONGEST_BACKOFF_SECONDS, Sender
from content.text import Text
from handlers.chat import Later, NotSent, Refused, Sent, Unsure, Worded
from handlers.files.attachments import Sheet
from handlers.posting import Content
from storage import chats
from storage.connection import Database
from storage.post import deliveries, outbox
from storage.post.outbox import Lane
from tests.given import DAY, NOW, chat, person_with_chat
from tests.wire import PER_CHAT, Wire


@dataclass
class Post:
    """A sender, its far end, and the only clock there is."""

    database: Database
    sender: Sender
    channels: dict[str, Wire]
    bell: Bell
    elapsed: list[float]
    pace: Pace
    breaths: list[float]

    @property
    def wire(self) -> Wire:
        return self.channels["wire"]

    async def write(
        self,
        words: str,
        *,
        to: str = "Sari",
        lane: Lane = Lane.REPLIES,
        key: str | None = None,
        resend: bool = True,
        file: Sheet | None = None,
    ) -> int:
        content = Content(text=Text(words), file=file).model_dump_json()
        async with self.database.transaction() as connection:
            theirs = await chat(connection, f"ponsel-{to}", self.wire.name)
            return await outbox.post(
                connection, theirs.id, lane, content, None, self.now(), NOW + DAY, key, resend
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
        self.breaths[0] += wait if wait < 1 else 0.0
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

    async def arrival(self) -> None:
        while not self.wire.arrived:  # noqa: ASYNC110  the far end rings no bell
            await asyncio.sleep(0)

    def wait(self, seconds: float) -> None:
        self.elapsed[0] += seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.elapsed[0])


@pytest.fixture
async def post(database: Database, tmp_path: Path) -> AsyncIterator[Post]:
    elapsed, breaths, bell = [0.0], [0.0], Bell()
    worker = Worker(tmp_path / "drawn")
    channels = {"wire": Wire()}
    pace = Pace(29, monotonic=lambda: elapsed[0] + breaths[0])

    def now() -> datetime:
        return NOW + timedelta(seconds=elapsed[0])

    sender = Sender(database, channels, now, pace, worker, bell)
    yield Post(database, sender, channels, bell, elapsed, pace, breaths)
    await worker.close()


async def test_sent(post: Post) -> None:
    number = await post.write("Halo")
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_refused_for_ever(post: Post) -> None:
    number = await post.write("Halo")
    post.wire.answers = [Refused("too long")]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("refused", "too long", 0, 0, 1)
    assert await post.write("lagi")
    assert await post.sends() == ["lagi"], "the chat itself is fine"


async def test_a_chat_that_is_gone_ends_what_waits_for_it(post: Post) -> None:
    rows = [await post.write("satu"), await post.write("dua")]
    async with post.database.transaction() as connection:
        sari, _ = await person_with_chat(connection, channel=post.wire.name)
    post.wire.answers = [Refused("blocked", gone=True)]
    assert await post.sends() == ["satu"]
    assert [(await post.row(each))[0] for each in rows] == ["refused", "refused"]
    async with post.database.transaction() as connection:
        assert await chats.reachable(connection, sari, [post.wire.name]) == []


async def test_a_lost_message_is_sent_anew(post: Post) -> None:
    await post.write("satu", key="live")
    await post.sends()
    await post.write("dua", key="live")
    post.wire.answers = [Refused("no such message", lost=True), Sent("m9")]
    post.wait(3)
    assert await post.sends() == ["m1: dua", "dua"]
    await post.write("tiga", key="live")
    post.wait(3)
    assert await post.sends() == ["m9: tiga"]


@pytest.mark.parametrize("answer", [NotSent("no network"), Unsure("timeout")])
async def test_what_may_be_tried_again_backs_off(post: Post, answer: NotSent | Unsure) -> None:
    number = await post.write("Halo")
    waits = []
    for _ in range(8):
        post.wire.answers = [answer]
        assert await post.sends() == ["Halo"]
        waits.append((await post.row(number))[3])
        post.wait(waits[-1])
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_an_announcement_of_unknown_outcome_is_not_resent(post: Post) -> None:
    number = await post.write("Halo", lane=Lane.ANNOUNCEMENTS, resend=False)
    post.wire.answers = [Unsure("timeout")]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("uncertain", "timeout", 0, 0, 1)
    post.wait(100)
    assert await post.sends() == []


async def test_an_edit_of_unknown_outcome_is_made_again(post: Post) -> None:
    await post.write("satu", key="live", resend=False)
    await post.sends()
    await post.write("dua", key="live", resend=False)
    post.wire.answers = [Unsure("timeout")]
    post.wait(3)
    await post.sends()
    post.wait(1)
    assert await post.sends() == ["m1: dua"]


async def test_a_channel_that_raises_leaves_it_unknown(post: Post) -> None:
    reply = await post.write("Halo")
    once = await post.write("Kabar", to="Budi", lane=Lane.ANNOUNCEMENTS, resend=False)
    post.wire.answers = [RuntimeError("token 123:abc"), RuntimeError("token 123:abc")]
    assert await post.sends() == ["Halo", "Kabar"]
    assert await post.row(reply) == ("waiting", "RuntimeError", 1, 1, 0)
    assert await post.row(once) == ("uncertain", "RuntimeError", 0, 0, 1)


async def test_later_pauses_everybody_and_is_no_try(post: Post) -> None:
    number = await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    post.wire.answers = [Later(30)]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("waiting", "asked to wait", 0, 30, 0)
    post.wait(29)
    assert await post.sends() == []
    post.wait(1)
    assert await post.sends() == ["Halo", "Halo juga"]


async def test_nothing_leaves_inside_a_pause_that_begins_while_it_is_claimed(post: Post) -> None:
    """The pause comes while the sender waits for the database."""
    answered = asyncio.Event()
    post.channels["wire"] = Slow(answered, answers=[Later(30)])
    await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    first = asyncio.create_task(post.sender.step())
    await post.arrival()
    async with post.database.transaction():
        second = asyncio.create_task(post.sender.step())
        await asyncio.sleep(0)
        answered.set()
    assert (await first, await second) == (True, False)
    assert post.wire.words == ["Halo"]


class Slow(Wire):
    """Answers when it is told to."""

    def __init__(self, answer: asyncio.Event, answers: list[Any]) -> None:
        super().__init__(answers=answers)
        self._answer = answer

    async def deliver(self, post: Worded) -> Any:
        answer = await super().deliver(post)
        await self._answer.wait()
        return answer


async def test_a_reply_goes_before_a_thousand_announcements(post: Post) -> None:
    post.wire.can = PER_CHAT
    kabar = Content(text=Text("Kabar")).model_dump_json()
    async with post.database.transaction() as connection:
        for number in range(1_000):
            theirs = await chat(connection, f"ponsel-orang {number}", "wire")
            await outbox.post(
                connection, theirs.id, Lane.ANNOUNCEMENTS, kabar, None, NOW, NOW + DAY
            )
    assert await post.sender.step()
    await post.write("Jawaban", to="orang 999")
    assert not await post.sender.step(), "not before its time"
    assert post.take_a_breath()
    assert await post.sender.step()
    assert post.wire.words == ["Kabar", "Jawaban"]


async def test_a_file_goes_at_the_pace_of_the_moment_it_is_drawn(post: Post) -> None:
    sheet = Sheet(file_name="peserta.xlsx", title="Peserta", columns=("Nama",), rows=(("Sari",),))
    number = await post.write("Peserta", file=sheet)
    assert await post.sender.step()
    assert post.wire.arrived == [], "drawing took its time: it is claimed again"
    assert await post.row(number) == ("waiting", "asked to wait", 0, 0, 0)
    assert await post.sends() == ["Peserta"]
    [worded] = post.wire.arrived
    assert worded.file is not None
    assert worded.file.exists()
    assert worded.file_name == "peserta.xlsx"


async def test_a_channel_that_was_switched_off_stops_nobody(post: Post) -> None:
    async with post.database.transaction() as connection:
        off = await chat(connection, "ponsel-Budi", "switched-off")
        lost = await outbox.post(connection, off.id, Lane.REPLIES, "{}", None, NOW, NOW + DAY)
    await post.write("Halo")
    assert await post.sends() == ["Halo"]
    assert (await post.row(lost))[:2] == ("refused", "the channel is switched off")


async def test_content_that_cannot_be_read_does_not_block_its_chat(post: Post) -> None:
    number = await post.write("lama")
    async with post.database.transaction() as connection:
        await connection.execute("update outbox set content = '{}'")
    await post.write("baru")
    assert await post.sends() == ["baru"]
    assert (await post.row(number))[:2] == ("refused", "its content cannot be read")


async def test_after_a_crash_the_loop_sends_what_was_under_way(post: Post) -> None:
    number = await post.write("Halo")
    async with post.database.transaction() as connection:
        assert await deliveries.claim(connection, NOW, "[]") is not None
    assert await post.sends() == []
    running = asyncio.create_task(post.sender.run())
    await post.arrival()
    post.bell.stop()
    await running
    assert await post.row(number) == ("sent", None, 0, 0, 1)
