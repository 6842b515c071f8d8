"""The loop: what it does together, what it leaves in doubt, and how it ends."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.loops.pace import Pace
from handlers.chat import Later, NotSent, Sent
from storage.errors import StorageError
from storage.post import deliveries, outbox
from storage.post.outbox import Lane
from tests.bot.sending import Post, Slow
from tests.given import DAY, NOW, chat
from tests.wire.instant import PER_CHAT, Wire


async def test_after_a_crash_the_loop_sends_what_was_under_way(post: Post) -> None:
    number = await post.write("Halo")
    async with post.database.transaction() as connection:
        other = await chat(connection, "ponsel-Budi", "other")
        await outbox.post(connection, other.id, Lane.REPLIES, "{}", None, NOW, NOW + DAY)
        for channel in ("wire", "other"):
            assert await deliveries.claim(connection, channel, NOW, "[]", most=1)
    assert await post.sends() == []
    async with post.running():
        await post.arrival()
    assert await post.row(number) == ("sent", None, 0, 0, 1)
    assert await post.count("sending") == 1, "another channel's sender may have it under way"


@pytest.mark.parametrize(("per_second", "most"), [(29, 8), (200, 20)])
async def test_a_crash_leaves_few_in_doubt(post: Post, per_second: int, most: int) -> None:
    answered = asyncio.Event()
    post.speak_to(Slow(answered), Pace(per_second))
    for number in range(most + 5):
        await post.write("Halo", to=f"orang {number}")
    async with post.running():
        await post.arrival(most)
        await post.pause_of_a_moment()
        assert await post.count("sending") == len(post.wire.arrived) == most
        answered.set()
        await post.becomes("sent", most + 5)


async def test_a_chat_has_one_message_under_way_and_they_keep_their_order(post: Post) -> None:
    answered = asyncio.Event()
    post.speak_to(Slow(answered), Pace(1_000))
    for number in range(10):
        for name in ("Sari", "Budi"):
            await post.write(f"{name} {number}", to=name)
    async with post.running():
        await post.arrival(2)
        await post.pause_of_a_moment()
        assert sorted(post.wire.words) == ["Budi 0", "Sari 0"]
        answered.set()
        await post.becomes("sent", 20)
    for name in ("Sari", "Budi"):
        theirs = [words for words in post.wire.words if words.startswith(name)]
        assert theirs == [f"{name} {number}" for number in range(10)]


async def test_an_outcome_is_written_though_nothing_may_be_claimed(post: Post) -> None:
    """The second was under way when the pause began."""
    answered = asyncio.Event()
    post.speak_to(Slow(answered, answers=[Later(30), Sent("m2")]), Pace(200))
    await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    async with post.running():
        await post.arrival(2)
        answered.set()
        await post.becomes("sent")
        assert await post.count("waiting") == 1


async def test_an_outcome_survives_a_locked_database(post: Post, tmp_path: Path) -> None:
    answered = asyncio.Event()
    post.speak_to(Slow(answered), Pace(9))  # which rests after one message
    await post.write("Halo")
    await post.database.stop_waiting()
    async with post.running():
        await post.arrival()
        with (
            closing(sqlite3.connect(tmp_path / "rekan.db", isolation_level=None)) as other,
            capture_logs() as logged,
        ):
            other.execute("begin immediate")
            answered.set()
            while not logged:  # noqa: ASYNC110
                await asyncio.sleep(0)
        post.bell.ring()
        await post.becomes("sent")
    assert logged[0]["event"] == "the outbox waits"
    assert post.wire.words == ["Halo"]


async def test_what_is_under_way_at_the_end_is_finished_and_written_down(post: Post) -> None:
    answered = asyncio.Event()
    post.speak_to(Slow(answered, answers=[Sent("m1"), NotSent("no network")]), Pace(200))
    await post.write("satu")
    await post.write("dua", to="Budi")
    await post.write("tiga")
    async with post.running():
        await post.arrival(2)
        post.bell.stop()
        await post.pause_of_a_moment()
        answered.set()
    assert await post.count("sent") == 1
    assert await post.count("waiting") == 2
    assert post.wire.words == ["satu", "dua"], "nothing else is begun"


async def test_what_cannot_be_written_at_the_end_is_known_to_the_next_start(
    post: Post, tmp_path: Path
) -> None:
    answered = asyncio.Event()
    post.speak_to(Slow(answered), Pace(9))  # which rests after one message
    await post.write("Halo")
    await post.database.stop_waiting()
    with (
        closing(sqlite3.connect(tmp_path / "rekan.db", isolation_level=None)) as other,
        capture_logs() as logged,
    ):
        async with post.running():
            await post.arrival()
            other.execute("begin immediate")
            post.bell.stop()
            answered.set()
    assert [each["event"] for each in logged if "count" in each] == ["outcomes not written"]
    async with post.database.transaction() as connection:
        assert await deliveries.recover(connection, "wire") == 1


async def test_one_outcome_that_cannot_be_written_costs_no_other(post: Post) -> None:
    """A trigger stands for what nobody thought of."""
    async with post.database.transaction() as connection:
        await connection.execute(
            """create trigger unforeseen before update on outbox when new.message = 'm1'
               begin select raise(abort, 'unforeseen'); end"""
        )
    answered = asyncio.Event()
    post.speak_to(Slow(answered), Pace(200))
    await post.write("satu")
    await post.write("dua", to="Budi")
    with capture_logs() as logged:
        async with post.running():
            await post.arrival(2)
            answered.set()
            await post.becomes("sent")
    assert await post.count("sending") == 1
    assert [each["error"] for each in logged] == [StorageError.__name__]


async def test_drained(post: Post) -> None:
    post.speak_to(post.wire, Pace(1_000))
    async with post.database.transaction() as connection:
        off = await chat(connection, "ponsel-Budi", "switched-off")
        await outbox.post(connection, off.id, Lane.REPLIES, "{}", None, NOW, NOW + DAY)
    for number in range(5):
        await post.write(f"Halo {number}")
    async with post.running():
        await post.sender.drained()
        assert await post.count("sent") == 5


async def test_after_a_pause_announcements_go_slower_and_replies_do_not(post: Post) -> None:
    for number in range(30):
        await post.write("Kabar", to=f"orang {number}", lane=Lane.ANNOUNCEMENTS)
    post.wire.answers = [Later(10)]
    assert await post.sends() == ["Kabar"]
    post.wait(10)
    for number in range(5):
        await post.write("Jawaban", to=f"orang {number}")
    assert (await post.sends()).count("Jawaban") == 5
    before = len(post.wire.words)
    post.breaths += 1
    await post.sends()
    assert len(post.wire.words) - before < 16, "half of 29 a second"


async def test_who_starts_anew_knows_whose_burst_is_used(post: Post) -> None:
    post.speak_to(Wire(can=PER_CHAT))
    for words in ("satu", "dua", "tiga"):
        await post.write(words)
    assert await post.sends() == ["satu", "dua", "tiga"]
    anew = Pace(29)
    post.speak_to(post.wire, anew)
    await post.write("Halo", to="Budi")
    async with post.running():
        await post.sender.drained()
    async with post.database.transaction() as connection:
        sari = await chat(connection, "ponsel-Sari", post.wire.name)
    assert anew.resting() == [sari.id]


class _Groups(Wire):
    """Only groups read here."""

    def is_group(self, address: str) -> bool:
        return True


@pytest.mark.parametrize(("wire", "rests"), [(_Groups, True), (Wire, False)])
async def test_a_group_has_its_pace_still_where_the_service_starts_anew(
    post: Post, wire: type[Wire], rests: bool
) -> None:
    post.speak_to(wire(can=PER_CHAT))
    for words in ("satu", "dua", "tiga"):
        await post.write(words)
    assert await post.sends() == ["satu", "dua", "tiga"]
    post.wait(9)  # to anybody else there could be a burst again
    anew = Pace(29)
    post.speak_to(post.wire, anew)
    async with post.running():
        await post.sender.drained()
        await post.pause_of_a_moment()
    assert bool(anew.resting()) is rests


async def test_messages_of_a_later_hour_do_not_hold_up_a_new_start(post: Post) -> None:
    """The machine's clock was an hour ahead before the start, and is right now."""
    post.speak_to(Wire(can=PER_CHAT))
    post.wait(3600)
    for words in ("satu", "dua", "tiga"):
        await post.write(words)
    assert await post.sends() == ["satu", "dua", "tiga"]
    post.wait(-3600)
    anew = Pace(29)
    post.speak_to(post.wire, anew)
    await post.write("Halo", to="Budi")
    async with post.running():
        await post.sender.drained()
    assert (anew.resting(), post.wire.words[-1]) == ([], "Halo")


async def test_content_that_cannot_be_read_does_not_block_its_chat(post: Post) -> None:
    number = await post.write("lama")
    async with post.database.transaction() as connection:
        await connection.execute("update outbox set content = '{}'")
    await post.write("baru")
    assert await post.sends() == ["baru"]
    assert (await post.row(number))[:2] == ("refused", "its content cannot be read")
