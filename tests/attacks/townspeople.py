"""Who talks while the service is attacked: makers of events, librarians who come and go."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from content.workdays import is_workday
from tests.attacks.judge import in_order, rows, written
from tests.attacks.talker import Talker
from tests.bot.process import Rekan, rekan
from tests.wire.telegram import BotApi

OPEN = "Untuk semua"
HOURS = (7, 8, 9, 10, 14, 15, 16, 17, 18, 19)  # a maker each, so that no two are at one time
DAYS = 200
_FRIDAY = 4
_STEPS = [*(f"{number} dari 5" for number in range(1, 6)), "draft", "published"]


def workdays(after: int) -> Iterator[date]:
    """Days on which nothing is in the way, so that no question comes back with a warning."""
    day = datetime.now(UTC).date() + timedelta(days=after)
    while True:
        day += timedelta(days=1)
        if is_workday(day) and day.weekday() != _FRIDAY:
            yield day


class Maker(Talker):
    """Makes one event after the other, one answer a message, without waiting for the questions:
    one lost, doubled or out of order, and the titles are other ones."""

    def __init__(self, api: BotApi, name: str, hour: int) -> None:
        super().__init__(api, name)
        self.made = 0
        self._hour = hour
        self._free = cycle(islice(workdays(60), DAYS))  # nothing is planned for in two years
        self._shown_before = self._typed_before = self._written_before = 0

    async def becomes_owner(self, service: Rekan) -> None:
        """With the code that `rekan invite owner` prints."""
        invited = await rekan(service.folder, "invite", "owner")
        code = re.search(r"/start \S+", invited.out)
        assert code, invited
        await self.asks(code[0], "persetujuan")
        await self.taps("Setuju", "1 dari 2")
        await self.asks(f"{self.name} Contoh", "2 dari 2")
        await self.asks("Dinas Contoh", "pemilik layanan")

    async def opens_office(self) -> None:
        for line in ("/kantor", "Dinas Perpustakaan Contoh", "Bontang", "WITA", "a@contoh.example"):
            await self.asks(line)
        await self.asks("Simpan", "sudah dibuat")

    async def makes(self, title: str = "", seats: int = 0) -> None:
        """Waits only for the end, and is not taken in by an earlier one that is shown again."""
        number = self.made + 1
        when = self._free_time()
        title = title or f"Ke-{number} oleh {self.name}"
        for line in ("/buat", "Workshop", title, when, f"Aula {number}", str(seats or number)):
            await self.says(line)
        await self.asks("Terbitkan", f"dilihat semua orang.\n\n{title}\n")
        self.made += 1

    def _free_time(self) -> str:
        begin = 25 * (self.made // DAYS)
        return f"{next(self._free):%d/%m/%Y} {self._hour}.{begin:02}-{self._hour}.{begin + 20}"

    async def acts(self) -> None:
        await self.makes()

    def begins(self, database: Path) -> None:
        """What came before is not judged."""
        self.made = 0
        self._shown_before, self._typed_before = len(in_order(self)), self.typed
        self._written_before = written(database, self)

    def judge(self, database: Path) -> None:
        """Every typed line has one answer, in its order, and every event is there once."""
        assert written(database, self) - self._written_before == self.typed - self._typed_before
        assert [_step(text) for text in in_order(self)[self._shown_before :]] == _STEPS * self.made
        mine = "select title, place, seats from events where title like ?"
        assert Counter(rows(database, mine, f"% oleh {self.name}")) == Counter(
            (f"Ke-{number} oleh {self.name}", f"Aula {number}", number)
            for number in range(1, self.made + 1)
        )


def _step(text: str) -> str:
    asked = re.search(r"^\d dari 5", text, re.MULTILINE)  # below what was understood
    return asked[0] if asked else "draft" if text.startswith("Beginilah") else "published"


class Librarian(Talker):
    """Enrols, looks at the schedule, and leaves again: each time one more row of enrolments."""

    def __init__(self, api: BotApi, name: str) -> None:
        super().__init__(api, name)
        self.rounds = 0

    async def acts(self) -> None:
        await self.asks("/kegiatan", OPEN)
        await self.asks("1", "Tempat")
        if self.rounds == 0:
            await self.taps("Daftar", "persetujuan")
            await self.taps("Setuju", "1 dari 2")
            await self.asks(f"{self.name} Contoh", "2 dari 2")
            await self.asks("SDN 001 Contoh", "sudah terdaftar")
        else:
            await self.taps("Daftar", "sudah terdaftar")
        await self.asks("/jadwal", "Jadwal saya")
        await self.asks("1", "sudah terdaftar")
        await self.taps("Batalkan pendaftaran", "Kursi Anda akan")
        await self.taps("Ya, batalkan", "sudah dibatalkan")
        self.rounds += 1

    def judge(self, database: Path) -> None:
        enrolled = rows(
            database,
            """select left_at is not null from enrolments join people on people.id = person
               where name = ?""",
            f"{self.name} Contoh",
        )
        assert enrolled == [(1,)] * self.rounds, self.name
        # A press on a message that came twice is answered by a new one.
        assert self.typed <= written(database, self) <= self.typed + self.pressed
