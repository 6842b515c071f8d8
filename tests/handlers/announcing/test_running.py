"""How far it is and when it ends: only what is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from handlers.announcing import running
from handlers.context import Context
from storage.announcements import announcements
from storage.announcements.recipients import State
from storage.connection import Connection
from storage.people import people
from storage.people.chats import Chat
from tests.handlers.announcing.bontang import Bontang

WITA = ZoneInfo("Asia/Makassar")
BEGAN = datetime(2026, 11, 23, 9, tzinfo=WITA)


async def shown(
    bontang: Bontang, now: datetime, *rows: tuple[State, int, datetime], language: str = "id"
) -> str:
    """What Rina sees of one that began at nine, with so many people in these states."""
    async with bontang.play.database.transaction() as connection:
        it = await announcements.write(
            connection, bontang.office, bontang.rina, bontang.chat, "Halo", BEGAN
        )
        told = sum(count for _, count, _ in rows)
        await announcements.confirm(connection, it.id, told, bontang.rina, bontang.chat, BEGAN)
        await announcements.become(connection, it.id, "running", "draft")
        await announcements.go(connection, it.id, BEGAN, BEGAN + timedelta(days=7))
        for state, count, due in rows:
            for _ in range(count):
                await _listed(connection, it.id, state, due)
        going = await announcements.announcement(connection, it.id)
        assert going is not None
        chat = await connection.one(
            Chat,
            f"select {', '.join(Chat.model_fields)} from chats where id = :id",
            id=bontang.chat,
        )
        person = await people.agreeing(connection, bontang.rina)
        chat = chat.model_copy(update={"language": language})
        context = Context(connection, now, chat, person, bontang.play.world)
        return (await running.screen(context, going)).text.plain


async def _listed(connection: Connection, number: int, state: State, due: datetime) -> None:
    someone = await people.welcome(connection, "Contoh", None, "Asia/Makassar", "1", BEGAN)
    await connection.execute(
        """insert into recipients (announcement, person, state, due)
           values (:number, :someone, :state, :due)""",
        number=number,
        someone=someone.id,
        state=cast(str, state),
        due=due,
    )


async def test_it_shows_a_bar_the_counts_and_when_it_ends(bontang: Bontang) -> None:
    now = BEGAN + timedelta(minutes=10)
    text = await shown(
        bontang, now, ("sent", 20, BEGAN), ("blocked", 5, BEGAN), ("queued", 25, BEGAN)
    )
    assert "▓▓▓▓▓░░░░░ 50%" in text
    assert "Terkirim: 20 dari 50\nGagal: 5\nSisa: 25" in text
    # 20 in 10 minutes: 25 more take 12 and a half
    assert "Perkiraan selesai: Senin, 23 November 2026, pukul 09.22 WITA" in text


async def test_in_english_too(bontang: Bontang) -> None:
    now = BEGAN + timedelta(minutes=10)
    text = await shown(
        bontang,
        now,
        ("sent", 20, BEGAN),
        ("queued", 20, BEGAN),
        ("uncertain", 1, BEGAN),
        language="en",
    )
    assert "Sent: 20 of 41\nFailed: 0\nLeft: 20\nNot sure: 1" in text
    assert "Ends about" in text


async def test_what_does_not_end_today_ends_in_the_hours_of_another_day(bontang: Bontang) -> None:
    now = BEGAN + timedelta(hours=6)
    text = await shown(bontang, now, ("sent", 12, BEGAN), ("queued", 4, BEGAN))
    # two hours are needed, and one is left today
    assert "Perkiraan selesai: Selasa, 24 November 2026, pukul 09.00 WITA" in text


async def test_after_a_few_copies_nothing_is_said_of_its_end(bontang: Bontang) -> None:
    now = BEGAN + timedelta(minutes=10)
    text = await shown(bontang, now, ("sent", 9, BEGAN), ("queued", 25, BEGAN))
    assert "selesai" not in text


async def test_after_the_hours_it_says_when_it_goes_on(bontang: Bontang) -> None:
    now = BEGAN + timedelta(hours=8)
    tomorrow = BEGAN + timedelta(hours=23)
    text = await shown(bontang, now, ("sent", 20, BEGAN), ("queued", 5, tomorrow))
    assert "Di luar jam kirim. Lanjut Selasa, 24 November 2026, pukul 08.00 WITA." in text
    assert "selesai" not in text


async def test_who_is_busy_is_not_outside_of_the_hours(bontang: Bontang) -> None:
    now = BEGAN + timedelta(minutes=5)
    text = await shown(
        bontang, now, ("sent", 20, BEGAN), ("queued", 1, BEGAN + timedelta(minutes=10))
    )
    assert "Di luar jam kirim" not in text
    assert "Lanjut Senin, 23 November 2026, pukul 09.10 WITA." in text


async def test_where_some_wait_for_their_hours_no_end_is_invented(bontang: Bontang) -> None:
    now = BEGAN + timedelta(minutes=10)
    tomorrow = BEGAN + timedelta(hours=23)
    text = await shown(
        bontang, now, ("sent", 20, BEGAN), ("queued", 5, BEGAN), ("queued", 5, tomorrow)
    )
    assert "Sebagian menunggu jam kirimnya, paling lambat Selasa, 24 November 2026" in text
    assert "Perkiraan" not in text
