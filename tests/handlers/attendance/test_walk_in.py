"""Somebody stands in the door."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.handlers.attendance.room import BUDI, RINA, SARI, audited, comes, marks, seats
from tests.play import Play

NEW = 5  # the next person


async def test_somebody_unknown_is_written_down_seated_and_marked(play: Play) -> None:
    said = await comes(play, "Gita Contoh", "SD Contoh 7")
    assert "tercatat hadir" in said
    assert "Kapasitas" not in said
    assert await seats(play) == [f"{SARI} confirmed", f"{NEW} confirmed"]
    assert await marks(play) == [f"1 {NEW} walk-in 0 {RINA}"]
    assert await audited(play) == [f"walk-in added {NEW}"]


async def test_the_same_person_twice_is_one(play: Play) -> None:
    await comes(play, "Gita Contoh", "SD Contoh 7")
    said = await comes(play, "gita contoh", "[Gita Contoh – SD Contoh 7]")
    assert "sudah tercatat hadir" in said
    said = await comes(play, "GITA CONTOH", "[Orang baru]", "sd contoh 7")
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
        await play.presses("Rina", f"aw+:1:{NEW + 1}:0:1:0")
    assert await seats(play) == [
        *(f"{each} confirmed" for each in (SARI, NEW, NEW + 1)),
    ]
    async with play.database.transaction() as connection:
        assert await connection.one(int, "select seats from events where id = 1") == 3


async def _waits(play: Play, *people: int) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 1 where id = 1")
        for person in people:
            await connection.execute(
                """insert into enrolments (event, person, enrolled, state)
                   values (1, :person, 0, 'waiting')""",
                person=person,
            )


async def test_passing_those_who_wait_is_said_and_confirmed(play: Play) -> None:
    await _waits(play, BUDI)
    full = await comes(play, "Gita Contoh", "SD Contoh 7")
    assert "Di daftar tunggu ada 1 orang" in full
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} waiting"]
    assert "Kapasitas kegiatan lalu menjadi 2, juga bila Gita Contoh kemudian mundur" in full
    said = await play.hears("Rina: [Tambah satu kursi]")
    assert "Kapasitas kegiatan sekarang 2." in said
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} waiting", f"{NEW} confirmed"]
    assert await audited(play) == ["event changed -", f"walk-in added {NEW}"]


async def test_who_knew_of_fewer_waiting_is_asked_again(play: Play) -> None:
    await comes(play, "Gita Contoh", "SD Contoh 7")
    await comes(play, "Hadi Contoh", "SD Contoh 8")
    async with play.database.transaction() as connection:
        await connection.execute(
            "insert into enrolments (event, person, enrolled, state) values (1, 4, 0, 'waiting')"
        )
    assert "Di daftar tunggu ada 1 orang" in await play.hears("Rina: [Tambah satu kursi]")
    assert f"{NEW + 1} confirmed" not in await seats(play)
    assert "tercatat hadir" in await play.hears("Rina: [Tambah satu kursi]")
    assert f"{NEW + 1} confirmed" in await seats(play)


async def test_who_waits_and_comes_passes_only_the_others(play: Play) -> None:
    await _waits(play, BUDI)
    full = await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]")
    assert "daftar tunggu" not in full
    await play.hears("Rina: [Tambah satu kursi]")
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} confirmed"]


async def test_a_seat_that_is_given_back_before_the_beginning_is_the_next_ones(play: Play) -> None:
    await _waits(play, BUDI)
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: ya")
    assert await seats(play) == [f"{BUDI} offered"]
    assert "belum mendapat kursi" in await comes(play, "Gita Contoh", "SD Contoh 7")
    assert await seats(play) == [f"{BUDI} offered"]


@pytest.mark.parametrize("state", ["cancelled", "draft"])
async def test_the_state_is_judged_at_the_end(play: Play, state: str) -> None:
    await comes(play, "Gita Contoh")
    async with play.database.transaction() as connection:
        await connection.execute(
            "update events set state = :state, why_cancelled = 'banjir'", state=state
        )
    said = await play.hears("Rina: SD Contoh 7")
    assert "Gita Contoh tidak dicatat" in said
    assert {"cancelled": "Dibatalkan: banjir", "draft": "Konsep"}[state] in said
    assert "kursi" not in said
    assert await marks(play) == []


async def test_the_hour_is_judged_at_the_end(play: Play) -> None:
    """The session moved to the next day while the form was open."""
    await comes(play, "Gita Contoh")
    async with play.database.transaction() as connection:
        await connection.execute(
            "update sessions set starts = starts + 86400000, ends = ends + 86400000"
        )
    said = await play.hears("Rina: SD Contoh 7")
    assert "tidak dicatat" in said
    assert "mulai Selasa, 24 November 2026" in said
    assert await marks(play) == []


async def test_who_waits_gets_the_free_seat(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "insert into enrolments (event, person, enrolled, state) values (1, 4, 0, 'approval')"
        )
    await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]")
    assert await seats(play) == [f"{SARI} confirmed", f"{BUDI} confirmed"]
    assert await marks(play) == [f"1 {BUDI} walk-in 0 {RINA}"]


@pytest.mark.parametrize("state", ["waiting", "approval", "offered"])
async def test_who_waited_and_came_withdrew_nothing(play: Play, state: str) -> None:
    """The enrolment and its letter are the same; only a seat comes to it."""
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into enrolments (event, person, enrolled, state, offered_until, letter,
                 letter_file, letter_name)
               values (1, :budi, 7, :state, iif(:state = 'offered', :later, null), 'given',
                 'f', 'n')""",
            budi=BUDI,
            state=state,
            later=play.clock.now() + timedelta(hours=1),
        )
    await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]")
    async with play.database.transaction() as connection:
        found = await connection.fetch(
            str,
            """select state || enrolled || letter || letter_file || letter_name
                 || ifnull(offered_until, '') || ifnull(added_by, '') || ifnull(left_at, '')
               from enrolments where person = :budi""",
            budi=BUDI,
        )
    assert found == ["confirmed7givenfn"]
    assert "Mundur" not in await play.presses("Rina", "ss:1")


async def test_a_made_up_person_is_nobody(play: Play) -> None:
    """Neither a stranger of another office, nor somebody who is not there."""
    for person in (BUDI, 99):
        await play.presses("Rina", f"aw+:1:{person}:9:1:9")
    assert await seats(play) == [f"{SARI} confirmed"]


async def test_rights_are_judged_at_the_end(play: Play) -> None:
    await play.presses("Rina", "aw?:1")
    await play.hears("Rina: Gita Contoh")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where person = 1")
    assert "tidak ditemukan" in await play.hears("Rina: SD Contoh 7")
    assert await marks(play) == []
