"""What follows an event: told once, to the right people, in words that are still true."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.attendance import afterwards
from storage.attendance.turnout import Ended
from storage.events import sessions
from tests.handlers.attendance.room import SARI, code_now
from tests.play import Play

THANKS, MISSED, SUMMARY = "sudah hadir di", "belum sempat bertemu", "Ringkasan:"


async def test_each_is_told_once(play: Play) -> None:
    await play.hears(f"Budi: /start e1\nBudi: [Daftar]\nSari: {code_now(play)}")
    today = await play.hears("(5 jam kemudian)")
    assert today.count(f"{SUMMARY} Pelatihan Katalog") == 1
    assert THANKS not in today
    assert MISSED not in today
    for _ in range(2):
        await afterwards.follow(play.database, play.clock.now(), play.world)
    later = await play.hears("(20 jam kemudian)\n(3 hari kemudian)")
    assert later.count(THANKS) == 1
    assert later.count(MISSED) == 1
    assert SUMMARY not in later


async def test_after_a_friday_it_is_monday(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "update events set starts = starts + 345600000, ends = ends + 345600000"
        )
        await connection.execute(
            "update sessions set starts = starts + 345600000, ends = ends + 345600000"
        )
    await play.hears("(4 hari kemudian)")
    await play.hears(f"Sari: {code_now(play)}")
    assert THANKS not in await play.hears("(2 hari kemudian)")
    assert THANKS in await play.hears("(1 hari kemudian)")


async def test_where_nobody_took_attendance_nobody_is_called_absent(play: Play) -> None:
    said = await play.hears("(3 hari kemudian)")
    assert said.count("Kehadiran belum dicatat") == 2, "the other event of this office, too"
    assert MISSED not in said
    assert THANKS not in said


async def test_a_correction_changes_what_is_told(play: Play) -> None:
    await play.hears(f"Budi: /start e1\nBudi: [Daftar]\nBudi: {code_now(play)}\n(5 jam kemudian)")
    await play.presses("Rina", f"atm:1:{SARI}:in:0:")
    said = await play.hears("(1 hari kemudian)")
    assert said.count(THANKS) == 2
    assert MISSED not in said


async def test_who_came_to_part_of_it_is_thanked_for_that(play: Play) -> None:
    await play.hears(
        '(kegiatan 1 bersesi "Materi II", 23/11/2026 09.45–12.30, Taufik Contoh)\n'
        "Budi: /start e1\nBudi: [Daftar]\n"
        f"Sari: {code_now(play)}\nSari: {code_now(play, 3)}\nBudi: {code_now(play, 3)}"
    )
    said = await play.hears("(1 hari kemudian)")
    assert said.count(THANKS) == 2
    assert said.count("tercatat hadir di 1 dari 2 sesi") == 1


async def test_a_cancelled_event_is_followed_by_nothing(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled'")
    said = await play.hears("(3 hari kemudian)")
    assert not any(words in said for words in (SUMMARY, THANKS, MISSED))


async def test_an_event_of_long_ago_is_history(play: Play) -> None:
    """As after an upgrade."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set starts = 1000, ends = 2000")
    await play.hears("(1 hari kemudian)")
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from events where followed is not null") == []


async def test_only_who_was_there_gets_a_proof_and_only_afterwards(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Daftar]\nBudi: /menu\nSari: /menu")
    await play.hears(f"Sari: {code_now(play)}")
    assert "tidak ditemukan" in await play.presses("Sari", "atb:1"), "not before its end"
    await play.hears("(5 jam kemudian)\nBudi: /menu\nSari: /menu")
    assert "tidak tercatat" in await play.presses("Budi", "atb:1")
    assert "bukti-hadir-1.pdf" in await play.presses("Sari", "atb:1")


async def _moved(play: Play, day: int) -> None:
    """The event ends on that day of March 2026, at the hour at which it ended."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set followed = 1 where id = 2")
        was = await connection.one(int, "select ends from events where id = 1")
        ends = datetime(2026, 3, day, 12, tzinfo=ZoneInfo("Asia/Makassar"))
        by = ends.timestamp() * 1000 - was
        for table in ("events", "sessions"):
            await connection.execute(
                f"update {table} set starts = starts + :by, ends = ends + :by where 1", by=int(by)
            )
        told = await afterwards.told(
            connection, Ended(id=1, office=1, ends=ends, zone="Asia/Makassar"), ends
        )
    summaries = [each for each in told if isinstance(each.notice, afterwards.EventSummedUp)]
    assert summaries
    for each in summaries:
        assert each.due < each.expires - timedelta(days=4), "not over before it can be told"
        assert each.due.date() >= date(2026, 3, 25), "the first day after the holiday"


async def test_a_long_holiday_does_not_end_the_summary_before_it_is_told(play: Play) -> None:
    """Idulfitri 2026: from 18 to 24 March nobody works."""
    await _moved(play, 18)


async def test_an_end_that_moves_is_followed_once_more(play: Play) -> None:
    await play.hears(f"Sari: {code_now(play)}\n(1 hari kemudian)")
    again = datetime(2026, 11, 25, 1, tzinfo=UTC)
    async with play.database.transaction() as connection:
        await sessions.add(connection, 1, again, again + timedelta(hours=2))
    said = await play.hears("(1 hari kemudian)\n(5 jam kemudian)\n(20 jam kemudian)")
    assert said.count(f"{SUMMARY} Pelatihan Katalog") == 1
    assert said.count(THANKS) == 1


async def test_an_end_that_moves_earlier_is_not(play: Play) -> None:
    await play.hears("(5 jam kemudian)")
    async with play.database.transaction() as connection:
        only = (await sessions.of_event(connection, 1))[0]
        await sessions.describe(connection, only.id, ends=only.ends - timedelta(minutes=30))
    assert SUMMARY not in await play.hears("(1 hari kemudian)")
