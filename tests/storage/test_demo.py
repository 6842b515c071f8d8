from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from storage import demo
from storage.connection import open_database

DAY = timedelta(days=1)


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
