"""Somebody stands in the door of an event that counts institutions."""

from __future__ import annotations

from storage.events import quotas
from storage.people import people
from tests.handlers.attendance.room import BUDI, SARI, audited, comes, seats
from tests.play import Play

NEW = 5  # the next person


async def test_a_near_institution_is_asked_about_where_it_is_counted(play: Play) -> None:
    async with play.database.transaction() as connection:
        await people.describe(connection, SARI, institution="Perpustakaan Desa Loa Raya")
        await quotas.set_most(connection, 1, "institution", "", 2)
    asked = await comes(play, "Gita Contoh", "Perpusdes Loa Raya")
    assert "Apakah yang Anda maksud *Perpustakaan Desa Loa Raya*?" in asked
    await play.hears("Rina: [Perpustakaan Desa Loa Raya]")
    async with play.database.transaction() as connection:
        gita = await connection.one(
            str, "select institution from enrolments where person = :p", p=NEW
        )
    assert gita == "perpustakaan desa loa raya"


async def _used_up(play: Play, seats: int) -> str:
    """The quota of one seat for each institution, as Hadi finds it behind Gita."""
    await _counted(play)
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = :seats", seats=seats)
    await comes(play, "Gita Contoh", "SD Contoh 7")
    return await comes(play, "Hadi Contoh", "SD Contoh 7")


async def test_a_quota_is_named_and_passed_knowingly(play: Play) -> None:
    said = await _used_up(play, seats=9)
    assert "Kuota SD Contoh 7 sudah penuh (1 dari 1)" in said
    assert "Tetap catat Hadi Contoh sebagai peserta?" in said
    assert "Tambah satu kursi" not in said
    assert await seats(play) == [f"{SARI} confirmed", f"{NEW} confirmed"]
    assert "tercatat hadir" in await play.hears("Rina: [Ya, tetap catat]")
    assert f"{NEW + 1} confirmed" in await seats(play)
    assert await audited(play) == [
        f"walk-in added {NEW}",
        f"quota passed {NEW + 1}",
        f"walk-in added {NEW + 1}",
    ]
    third = await comes(play, "Indra Contoh", "SD Contoh 7")
    assert "(2 dari 1)" in third


async def test_who_passes_a_quota_passes_no_number_of_seats(play: Play) -> None:
    both = await _used_up(play, seats=2)
    assert "(1 dari 1)" in both
    assert "Semua kursi sudah terisi (2)" in both
    await play.presses("Rina", f"aw+:1:{NEW + 1}:1:0:0")
    assert f"{NEW + 1} confirmed" not in await seats(play), "the quota only"
    await play.presses("Rina", f"aw+:1:{NEW + 1}:0:1:0")
    assert f"{NEW + 1} confirmed" not in await seats(play), "the seat only"
    await play.hears("Rina: [Tambah satu kursi]")
    assert f"{NEW + 1} confirmed" in await seats(play)
    async with play.database.transaction() as connection:
        assert await connection.one(int, "select seats from events where id = 1") == 3


async def test_who_knew_of_fewer_of_a_quota_is_asked_again(play: Play) -> None:
    await _used_up(play, seats=9)
    async with play.database.transaction() as connection:
        await connection.execute(
            "update enrolments set institution = 'sd contoh 7' where person = :sari", sari=SARI
        )
    assert "(2 dari 1)" in await play.hears("Rina: [Ya, tetap catat]")
    assert f"{NEW + 1} confirmed" not in await seats(play)
    await play.hears("Rina: [Ya, tetap catat]")
    assert f"{NEW + 1} confirmed" in await seats(play)


async def _counted(play: Play) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", 1)


async def test_without_an_institution_they_are_let_in_uncounted_and_it_is_said(play: Play) -> None:
    await _counted(play)
    said = await comes(play, "Gita Contoh", "[Lewati]")
    assert "tercatat hadir" in said
    assert "tidak dihitung dalam kuota instansi" in said


async def test_of_somebody_known_it_is_asked_where_it_is_counted(play: Play) -> None:
    await _counted(play)
    await play.hears("(Hadi orang kantor Bontang)")
    async with play.database.transaction() as connection:
        hadi = await connection.one(int, "select id from people where name like 'Hadi%'")
        await people.describe(connection, hadi, institution=None)
    said = await comes(play, "Hadi Contoh", "[Hadi Contoh]", "Desa A")
    assert "Dari instansi atau perpustakaan mana?" in said
    assert "tercatat hadir" in said
    assert "tidak dihitung" not in said
    async with play.database.transaction() as connection:
        assert (await people.person(connection, hadi)).institution == "Desa A"


async def test_a_seat_that_is_offered_is_theirs_who_comes(play: Play) -> None:
    """Also where the offer ended a moment ago."""
    await _counted(play)
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into enrolments (event, person, enrolled, state, offered_until, institution)
               values (1, :budi, 0, 'offered', 1, 'lain')""",
            budi=BUDI,
        )
    await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]", "[Ya, tetap catat]")
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} confirmed"]
