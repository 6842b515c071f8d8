"""Somebody stands in the door."""

from __future__ import annotations

from tests.handlers.attendance.room import BUDI, RINA, SARI, audited, marks, seats
from tests.play import Play

NEW = 5  # the next person


async def comes(play: Play, name: str, *then: str) -> str:
    await play.presses("Rina", "aw?:1")
    return await play.hears("\n".join(f"Rina: {words}" for words in (name, *then)))


async def test_somebody_unknown_is_written_down_seated_and_marked(play: Play) -> None:
    assert "tercatat hadir" in await comes(play, "Gita Contoh", "SD Contoh 7")
    assert await seats(play) == [f"{SARI} confirmed", f"{NEW} confirmed"]
    assert await marks(play) == [f"1 {NEW} walk-in 0 {RINA}"]
    assert await audited(play) == [f"walk-in added {NEW}"]


async def test_the_same_person_twice_is_one(play: Play) -> None:
    await comes(play, "Gita Contoh", "SD Contoh 7")
    said = await comes(play, "gita contoh", "[Gita Contoh – SD Contoh 7]")
    assert "sudah tercatat hadir" in said
    said = await comes(play, "GITA CONTOH", "[Orang lain]", "sd contoh 7")
    assert "sudah tercatat hadir" in said
    assert len(await marks(play)) == 1


async def test_they_are_the_same_person_when_they_write_later(play: Play) -> None:
    await comes(play, "Gita Contoh", "SD Contoh 7")
    await play.hears("(KODE-GITA tautan pribadi Gita Contoh)\nGita: /start KODE-GITA")
    await play.hears("Gita: [Setuju]\nGita: [Benar]")
    async with play.database.transaction() as connection:
        mine = await connection.one(
            int, "select person from chats where person is not null order by id desc limit 1"
        )
    assert mine == NEW
    assert await marks(play) == [f"1 {NEW} walk-in 0 {RINA}"]


async def test_who_has_a_seat_is_only_marked(play: Play) -> None:
    await comes(play, "Sari Contoh", "[Sari Contoh – SDN 000 Contoh]")
    assert await seats(play) == [f"{SARI} confirmed"]
    assert await marks(play) == [f"1 {SARI} list 0 {RINA}"]
    assert await audited(play) == []


async def test_where_it_is_full_one_seat_more_is_offered_and_nobody_is_over_booked(
    play: Play,
) -> None:
    await comes(play, "Gita Contoh", "SD Contoh 7")
    full = await comes(play, "Hadi Contoh", "SD Contoh 7")
    assert "belum mendapat kursi" in full
    assert len(await seats(play)) == 2
    for _ in range(2):  # a second tap adds no second seat
        await play.presses("Rina", f"aw+:1:{NEW + 1}")
    assert await seats(play) == [
        *(f"{each} confirmed" for each in (SARI, NEW, NEW + 1)),
    ]
    async with play.database.transaction() as connection:
        assert await connection.one(int, "select seats from events where id = 1") == 3


async def test_a_quota_is_named_and_kept(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "insert into quotas (event, what, value, most) values (1, 'institution', '', 1)"
        )
        await connection.execute("update events set seats = 9")
    await comes(play, "Gita Contoh", "SD Contoh 7")
    said = await comes(play, "Hadi Contoh", "SD Contoh 7")
    assert "Kuota instansi" in said
    assert "Tambah satu kursi" not in said
    await play.presses("Rina", f"aw+:1:{NEW + 1}")
    assert await seats(play) == [f"{SARI} confirmed", f"{NEW} confirmed"]


async def test_who_waits_gets_the_free_seat(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "insert into enrolments (event, person, enrolled, state) values (1, 4, 0, 'approval')"
        )
    await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]")
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} confirmed"]
    assert await marks(play) == [f"1 {BUDI} walk-in 0 {RINA}"]


async def test_a_made_up_person_is_nobody(play: Play) -> None:
    """Neither a stranger of another office, nor somebody who is not there."""
    for person in (BUDI, 99):
        await play.presses("Rina", f"aw+:1:{person}")
    assert await seats(play) == [f"{SARI} confirmed"]


async def test_rights_are_judged_at_the_end(play: Play) -> None:
    await play.presses("Rina", "aw?:1")
    await play.hears("Rina: Gita Contoh")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where person = 1")
    assert "tidak ditemukan" in await play.hears("Rina: SD Contoh 7")
    assert await marks(play) == []
