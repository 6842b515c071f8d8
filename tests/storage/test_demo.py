from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from storage import demo
from storage.connection import open_database
from storage.seats import coming
from tests.play import MONDAY, playing

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def test_demo_time_only_grows_and_others_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "rekan #1?.db"
    database = await open_database(path)
    async with database.transaction() as connection:
        await demo.move(connection, 2 * DAY)
        await demo.move(connection, DAY)
        assert await demo.offset(connection) == 2 * DAY
    assert await demo.offset_in(path) == 2 * DAY, "while the service owns the file"
    await database.close()


async def test_where_there_is_nothing_to_read_nothing_was_moved(tmp_path: Path) -> None:
    assert await demo.offset_in(tmp_path / "none.db") == timedelta()
    assert not (tmp_path / "none.db").exists()
    damaged = tmp_path / "damaged.db"
    damaged.write_text("not a database")
    assert await demo.offset_in(damaged) == timedelta()


async def test_it_stops_where_something_happens(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(
            """(Rina panitia Bontang)
(Sari sudah dikenal)
(Umar sudah dikenal)
(kegiatan "Temu", 30/11/2026 09.00–12.00, 1 kursi)
Sari: /start e1
Sari: [Daftar]
Umar: /start e1
Umar: [Masuk daftar tunggu]"""
        )
        starts = datetime(2026, 11, 30, 9, tzinfo=MONDAY.tzinfo)

        async def stops(after: datetime) -> datetime | None:
            async with play.database.transaction() as connection:
                return await demo.next_stop(connection, after, HOUR)

        assert await stops(starts + HOUR) == starts + 3 * HOUR, "its end, when it is evaluated"
        assert await stops(starts + 3 * HOUR) == starts + 4 * HOUR, "an hour after its end"
        unmarked = "nobody's attendance is known, so it is evaluated two hours after its end"
        assert await stops(starts + 4 * HOUR) == starts + 5 * HOUR, unmarked
        assert await stops(starts + 5 * HOUR) is None
        async with play.database.transaction() as connection:
            await connection.execute(
                "update enrolments set state = 'offered', offered_until = :at where person = 3",
                at=starts - DAY,
            )
            await coming.ask(connection, 1, MONDAY, starts - 2 * DAY)
            await connection.execute("delete from notices")
        assert await stops(MONDAY) == starts - 2 * DAY, "the answer is late then"
        assert await stops(starts - 2 * DAY) == starts - DAY, "and the offer"
