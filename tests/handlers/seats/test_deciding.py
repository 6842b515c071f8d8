"""Approval, refusal and taking out: judged where it is written down, and told."""

from __future__ import annotations

import pytest

from handlers.seats import approval
from storage.events import events
from storage.seats import enrolments
from tests.handlers.seats.test_enrolling import changed, standing
from tests.play import Play


@pytest.fixture
async def applied(play: Play) -> Play:
    """Sari and Budi wait for approval."""
    await changed(play, approval=1)
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1\n{name}: [Daftar]")
    return play


async def planned(play: Play, name: str) -> int:
    async with play.database.transaction() as connection:
        return await connection.one(
            int,
            """select count(*) from notices join people on people.id = person
               where state = 'waiting' and name like :name and kind in ('h-1', 'h-0')""",
            name=f"{name}%",
        )


async def test_who_is_approved_is_reminded(applied: Play) -> None:
    assert await planned(applied, "Sari") == 0
    said = await applied.presses("Rina", "s+:1")
    assert "Sari Contoh diterima." in said
    assert "Pendaftaran Anda *disetujui*" in said
    assert await planned(applied, "Sari") == 2
    assert "sekilas: Itu sudah diputuskan" in await applied.presses("Rina", "s+:1")


async def test_all_means_those_that_were_counted(applied: Play) -> None:
    assert "Setujui 2 pendaftaran" in await applied.presses("Rina", "s*?:1")
    await applied.hears("(Cici sudah dikenal)\nCici: /start e1\nCici: [Daftar]")
    assert "Sudah disetujui: 2 diterima, 0" in await applied.presses("Rina", "s*:1:2")
    late = await standing(applied, "Cici")
    assert late is not None
    assert late.state == "approval"


async def test_all_of_a_crowd_goes_in_several_turns(
    applied: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(approval, "AT_ONCE", 1)
    await applied.presses("Rina", "s*?:1")
    first = await applied.hears("Rina: [Ya, setujui semua]")
    assert "Sudah disetujui: 1 diterima, 0" in first
    assert "Setujui 1 pendaftaran" in first
    second = await applied.hears("Rina: [Ya, setujui semua]")
    assert "Sudah disetujui: 1 diterima, 0" in second
    assert "Setujui" not in second
    assert [await planned(applied, name) for name in ("Sari", "Budi")] == [2, 2]


@pytest.mark.parametrize("wire", ["s+:1", "s-:1", "s1:1", "sx:1", "sr:1", "sr!:1:p:2"])
async def test_who_left_meanwhile_is_said_to_have_gone(applied: Play, wire: str) -> None:
    await applied.presses("Rina", "s1:1")
    await applied.presses("Sari", "lv:1")
    said = await applied.presses("Rina", wire)
    assert "Pendaftaran itu sudah berakhir" in said
    assert "Menunggu persetujuan: 1" in said


async def test_who_left_while_the_reason_was_asked(applied: Play) -> None:
    await applied.presses("Rina", "s-:1")
    await applied.presses("Sari", "lv:1")
    assert "Pendaftaran itu sudah berakhir" in await applied.hears("Rina: [Lewati]")


async def test_a_refusal_needs_no_reason_and_takes_own_words(applied: Play) -> None:
    await applied.presses("Rina", "s-:1")
    said = await applied.hears("Rina: [Lewati]")
    assert "belum dapat diterima*.\n" in said
    await applied.presses("Rina", "s-:2")
    assert "Alasannya: Kuota provinsi." in await applied.hears("Rina: Kuota provinsi")
    assert await standing(applied) is None
    async with applied.database.transaction() as connection:
        ended = await enrolments.one(connection, 2)
    assert ended is not None
    assert (ended.ended, ended.reason) == ("refused", "Kuota provinsi")


async def test_approved_by_another_while_the_reason_is_asked(applied: Play) -> None:
    await applied.presses("Rina", "s-:1")
    async with applied.database.transaction() as connection:
        await enrolments.approve(connection, 1)
    assert "diterima" in await applied.hears("Rina: [Lewati]")
    found = await standing(applied)
    assert found is not None
    assert found.state == "confirmed"


async def test_a_reason_by_who_lost_the_office_meanwhile_changes_nothing(applied: Play) -> None:
    await applied.presses("Rina", "s-:1")
    async with applied.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "tidak ditemukan" in await applied.hears("Rina: [Lewati]")
    assert await standing(applied) is not None


async def test_nothing_is_decided_about_a_cancelled_event(applied: Play) -> None:
    async with applied.database.transaction() as connection:
        await events.cancel(connection, 1, "Banjir", applied.clock.now())
    for wire in ("s+:1", "s*:1:2", "s*?:1", "s-:1"):
        assert "dibatalkan" in await applied.presses("Rina", wire)
    found = await standing(applied)
    assert found is not None
    assert found.state == "approval"


async def test_who_enrols_again_before_it_is_told_hears_no_refusal(applied: Play) -> None:
    await applied.hears("(10 jam kemudian)")  # it is evening
    await applied.presses("Rina", "s-:1")
    assert "kepada Sari" not in await applied.hears("Rina: [Lewati]")
    await applied.hears("Sari: /start e1\nSari: [Daftar]")
    assert "belum dapat" not in await applied.hears("(14 jam kemudian)")


async def test_an_absence_is_shown_to_coordinators(applied: Play) -> None:
    async with applied.database.transaction() as connection:
        await connection.execute(
            """insert into events (office, kind, title, starts, ends, zone, place, seats, created)
               values (1, 'workshop', 'Lama', 0, 1, 'Asia/Makassar', 'Aula', 9, 0)"""
        )
        await connection.execute("insert into sessions (event, starts, ends) values (2, 0, 1)")
        await connection.execute(
            "insert into enrolments (event, person, enrolled) select 2, person, 0 from enrolments"
        )
        await connection.execute(
            """insert into attendance (session, person, at, how)
               select max(sessions.id), (select id from people where name like 'Budi%'), 0, 'list'
               from sessions"""
        )
    assert "1 kali tidak hadir" in await applied.presses("Rina", "s1:1")
    assert "tidak hadir" not in await applied.presses("Rina", "s1:2")


async def test_taken_out_of_a_seat_the_next_is_offered_it(play: Play) -> None:
    for name in ("Sari", "Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    await play.presses("Rina", "sx:1")
    said = await play.hears("Rina: [Terdaftar dua kali]")
    assert "kepada Cici: Ada kursi" in said
    assert "Alasannya: Terdaftar dua kali." in said
    assert await planned(play, "Sari") == 0
