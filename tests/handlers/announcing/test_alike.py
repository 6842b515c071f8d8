"""It warns of another one to the same people at about the same time: when both go, not before."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.announcements import announcements
from storage.announcements.audiences import Clause, written
from tests.handlers.announcing.bontang import Bontang

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
WARNING = "⚠ Hampir bersamaan ("


async def of_schools(bontang: Bontang, schools: int, others: int) -> None:
    """Librarians of the office, so many of them at schools."""
    for number in range(schools + others):
        where = "SMP 1 Contoh" if number < schools else "SMA 2 Contoh"
        await bontang.play.hears(f"(Orang{number} orang kantor Bontang, {where})")


async def for_schools(bontang: Bontang, after: timedelta | None = None) -> str:
    """What the check of one to the schools says, that goes after so long."""
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: Rapat sekolah")
    clauses = (
        Clause(join="of", what="office"),
        Clause(join="and", what="institution", values=("SMP 1 Contoh",)),
    )
    async with bontang.play.database.transaction() as connection:
        number = await connection.one(int, "select max(id) from announcements")
        starts = bontang.now + after if after else None
        await announcements.change(connection, number, clauses=written(clauses), starts=starts)
    return await bontang.play.hears("Rina: [Periksa]")


@pytest.mark.parametrize(("later", "warns"), [(0, True), (9, True), (10, False)])
async def test_within_ten_minutes_it_warns(bontang: Bontang, later: int, warns: bool) -> None:
    await of_schools(bontang, schools=2, others=2)
    await bontang.announces("Halo")
    await bontang.play.go_on(later * MINUTE)
    assert (WARNING in await for_schools(bontang)) == warns


async def test_confirmed_long_ago_it_counts_when_it_goes(bontang: Bontang) -> None:
    await of_schools(bontang, schools=2, others=2)
    await bontang.announces("Halo", starts=bontang.now + 2 * DAY)
    await bontang.play.go_on(DAY)
    assert WARNING not in await for_schools(bontang)
    said = await for_schools(bontang, after=DAY + 5 * MINUTE)
    assert "(Rabu, 25 November 2026, pukul 09.00 WITA) ada pengumuman lain" in said
    assert "“Halo”" in said


@pytest.mark.parametrize(
    ("schools", "others", "warns"), [(1, 2, False), (2, 2, True), (3, 1, True)]
)
async def test_half_of_its_people_are_enough(
    bontang: Bontang, schools: int, others: int, warns: bool
) -> None:
    await of_schools(bontang, schools, others)
    await for_schools(bontang)
    await bontang.play.hears(f"Rina: [Ya, kirim ke {schools} orang]")
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: Rapat semua")
    assert (WARNING in await bontang.play.hears("Rina: [Periksa]")) == warns


async def test_one_that_repeats_is_judged_by_those_of_the_time_before(bontang: Bontang) -> None:
    await of_schools(bontang, schools=2, others=2)
    await bontang.announces("Halo", starts=bontang.now + MINUTE, repeats="weekly")
    await bontang.play.go_on(6 * DAY)
    assert WARNING in await for_schools(bontang, after=DAY)


async def test_a_stopped_one_is_no_reason_to_warn(bontang: Bontang) -> None:
    await of_schools(bontang, schools=2, others=2)
    number = await bontang.announces("Halo")
    async with bontang.play.database.transaction() as connection:
        await announcements.become(connection, number, "cancelled", "running", "done")
    assert WARNING not in await for_schools(bontang)
