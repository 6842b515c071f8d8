"""`kill -9` at any moment: each message is handled exactly once, and the talk goes on.

The phones do what the page does: they post under a number until the server says that it is kept.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path

from content.workdays import is_workday
from tests.bot.process import Phone, Rekan, phones, running, until

KILLS = 15
OFFICES = ("bontang", "balikpapan", "cilegon")


def rows(database: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql, values).fetchall()


def workdays() -> Iterator[date]:
    """Days on which nothing is in the way, so that no question comes back with a warning."""
    day = datetime.now(UTC).date() + timedelta(days=60)
    while True:
        day += timedelta(days=1)
        if is_workday(day):
            yield day


def answers(office: str, number: int, day: date) -> list[str]:
    """Make an event, one answer a message: one lost or doubled and the titles are other ones."""
    title, when = f"Ke-{number} di {office}", f"{day:%d/%m/%Y} 09.00-12.00"
    return ["/buat", "Workshop", title, when, f"Aula {number}", str(number), "Terbitkan"]


async def test_a_form_goes_on_where_it_was(tmp_path: Path) -> None:
    async with running(tmp_path) as service, phones(lambda: service.address, "librarian") as [sari]:
        await sari.says("/kegiatan")
        await sari.sees("Kegiatan yang akan datang")
        await sari.says("1")
        await sari.presses("Daftar")
        await sari.presses("Setuju")
        await sari.sees("1 dari 2")
        await sari.says("Sari Contoh")
        await service.kill()
        await service.start()
        await sari.sees("2 dari 2")
        await service.kill()
        await service.start()
        await sari.says("SDN 001 Contoh")
        await sari.sees("✓ Bapak/Ibu sudah terdaftar.")
        assert await service.stop() == 0
    assert rows(service.database, "select name, institution from people where sample = 0") == [
        ("Sari Contoh", "SDN 001 Contoh")
    ]
    [[enrolled]] = rows(
        service.database,
        """select count(*) from enrolments join people on people.id = enrolments.person
           where people.sample = 0""",
    )
    assert enrolled == 1


async def test_the_sample_is_there_after_a_kill_in_the_first_start(tmp_path: Path) -> None:
    first = Rekan(tmp_path)
    await first.begin()
    await until(first.database.exists)
    await first.kill()
    async with running(tmp_path) as service, phones(lambda: service.address, "bontang") as [rina]:
        await rina.says("/panitia")
        await rina.sees("Ruang panitia")


class Killer:
    """Kills at moments drawn with a fixed seed, and counts the messages that were under way."""

    def __init__(self, service: Rekan, talking: list[Phone], folder: Path) -> None:
        self._service = service
        self._talking = talking
        self._folder = folder
        self._draw = random.Random(20261123)
        self.kills = 0
        self.under_way = 0

    @property
    def _kept(self) -> int:
        return sum(len(phone.posted) for phone in self._talking)

    @property
    def _heard(self) -> int:
        return sum(len(phone.events) for phone in self._talking)

    async def run(self) -> None:
        while self.kills < KILLS:
            await self._moment()
            await self._service.kill()
            self.kills += 1
            photograph = self._service.photograph(self._folder / f"kill-{self.kills}")
            self.under_way += self._look(photograph)
            await self._service.start()

    async def _moment(self) -> None:
        """After so many messages kept, or after so many things heard."""
        more = self._draw.randint(1, 5)
        if self._draw.random() < 0.5:
            aim = self._kept + more
            await until(lambda: self._kept >= aim)
        else:
            aim = self._heard + more
            await until(lambda: self._heard >= aim)

    def _look(self, database: Path) -> int:
        assert rows(database, "pragma integrity_check") == [("ok",)]
        [[count]] = rows(
            database,
            "select count(*) from outbox where state = 'sending' and message is null",
        )
        assert isinstance(count, int)
        return count


async def makes_events(phone: Phone, office: str, killing: asyncio.Task[None]) -> int:
    """One after the other until the killing is over; how many."""
    for number, day in enumerate(workdays(), 1):
        for line in answers(office, number, day):
            await phone.says(line)
        if killing.done():
            break
    return number


async def test_each_message_is_handled_once_whenever_it_is_killed(tmp_path: Path) -> None:
    data = tmp_path / "service"
    data.mkdir()
    async with running(data) as service, phones(lambda: service.address, *OFFICES) as talking:
        killer = Killer(service, talking, tmp_path)
        killing = asyncio.create_task(killer.run())
        making = [makes_events(*each, killing) for each in zip(talking, OFFICES, strict=True)]
        made = dict(zip(OFFICES, await asyncio.gather(*making), strict=True))
        await killing
        for phone in talking:
            await phone.says("/bantuan")
            await phone.sees("Bantuan")
        assert await service.stop() == 0
    duplicates = sum(judged(service.database, phone) for phone in talking)
    print(f"{killer.kills} kills, {killer.under_way} under way, {duplicates} duplicates")
    assert duplicates <= killer.under_way
    assert rows(service.database, "pragma integrity_check") == [("ok",)]
    assert rows(service.database, "select * from dead_letters") == []
    assert Counter(
        rows(service.database, "select title, place, seats from events where sample = 0")
    ) == Counter(
        (f"Ke-{number} di {office}", f"Aula {number}", number)
        for office, count in made.items()
        for number in range(1, count + 1)
    )


def judged(database: Path, phone: Phone) -> int:
    """How many messages this phone has twice; all that it posted was handled, each once."""
    handled = rows(
        database,
        "select number from inbox where order_key = ? and handled is not null order by id",
        phone.address,
    )
    assert [f"{phone.address}/{number}" for number in phone.posted] == [name for [name] in handled]
    [[answers]] = rows(
        database,
        "select count(*) from outbox where chat = (select id from chats where address = ?)",
        phone.address,
    )
    assert answers == len(phone.posted)  # typed words get one message each
    # A chat has one message under way, so only the same message can stand twice in a row.
    assert len(list(groupby(phone.texts))) == len(phone.posted)
    return len(phone.shown) - len(phone.posted)
