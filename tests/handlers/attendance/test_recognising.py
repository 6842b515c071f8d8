"""Who it is that stands in the door: known again, and nobody written down twice."""

from __future__ import annotations

import pytest

from storage.expected import expected
from storage.seats import enrolments
from tests.handlers.attendance.room import BUDI, RINA, SARI, comes, marks, seats
from tests.play import Play


async def _slamet(play: Play) -> int:
    """Slamet had a seat, and lost it."""
    async with play.database.transaction() as connection:
        await connection.execute(
            "update people set name = 'Slamet Contoh, S.Pd.' where id = :budi", budi=BUDI
        )
        await enrolments.enrol(connection, 1, BUDI, play.clock.now())
        await enrolments.end(connection, 1, BUDI, "released", play.clock.now())
    return BUDI


@pytest.mark.parametrize("name", ["slamet contoh", "Drs. SLAMET CONTOH, M.Pd.", "Selamet Contoh"])
async def test_who_lost_the_seat_is_known_again(play: Play, name: str) -> None:
    slamet = await _slamet(play)
    said = await comes(play, name, "[Slamet Contoh, S.Pd. – SDN 000 Contoh]")
    assert "[Orang baru]" in said
    assert await marks(play) == [f"1 {slamet} walk-in 0 {RINA}"]
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from expected") == []


async def test_another_name_is_another_person(play: Play) -> None:
    await _slamet(play)
    assert "Slamet" not in await comes(play, "Rahmat Contoh")


async def test_who_is_expected_is_known_and_not_written_down_twice(play: Play) -> None:
    async with play.database.transaction() as connection:
        await expected.write_down(
            connection, 1, "Umi Contoh, S.IP.", "Desa A", "kode", RINA, play.clock.now()
        )
    said = await comes(play, "UMI CONTOH", "[Umi Contoh, S.IP. – Desa A]")
    assert "tercatat hadir" in said
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from expected") == [1]


async def test_another_offices_people_are_not_known(play: Play) -> None:
    async with play.database.transaction() as connection:
        await expected.write_down(
            connection, 2, "Umi Contoh, S.IP.", "Desa A", "kode", RINA, play.clock.now()
        )
    assert "Desa A" not in await comes(play, "Umi Contoh")


async def test_who_withdrew_and_stands_there_is_not_recorded_and_it_is_said(play: Play) -> None:
    async with play.database.transaction() as connection:
        listed = await expected.write_down(
            connection, 1, "Budi Contoh", "SD 1", "kode", RINA, play.clock.now()
        )
        await expected.arrive(connection, listed.id, BUDI, play.clock.now())
        await connection.execute(
            "update consents set withdrawn = :now where person = :b", now=play.clock.now(), b=BUDI
        )
    said = await comes(play, "Budi Contoh", "SD 1")
    assert "sudah menarik persetujuan" in said
    assert await seats(play) == [f"{SARI} confirmed"]
    assert await marks(play) == []


async def test_who_withdraws_meanwhile_is_not_recorded_and_it_is_said(play: Play) -> None:
    await _slamet(play)
    await comes(play, "Slamet Contoh")
    async with play.database.transaction() as connection:
        await connection.execute(
            "update consents set withdrawn = :now where person = :b", now=play.clock.now(), b=BUDI
        )
    said = await play.hears("Rina: [Slamet Contoh, S.Pd. – SDN 000 Contoh]")
    assert "sudah menarik persetujuan" in said
    assert await marks(play) == []
