"""Whom it is for: chosen, narrowed down, kept by a name."""

from __future__ import annotations

import re
from datetime import timedelta

from storage.announcements import announcements, audiences
from storage.announcements.audiences import Clause, Clauses, read_clauses
from tests.handlers.announcing.bontang import Bontang

OFFICE = Clause(join="of", what="office")


async def draft(bontang: Bontang) -> None:
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: Rapat besok")


async def clauses(bontang: Bontang) -> Clauses:
    async with bontang.play.database.transaction() as connection:
        it = await announcements.announcement(connection, 1)
    assert it is not None
    return read_clauses(it.clauses)


async def test_all_spellings_of_an_institution_are_one_choice(bontang: Bontang) -> None:
    play = bontang.play
    await play.hears("(Budi orang kantor Bontang, SMP 1 Contoh)")
    await play.hears("(Tono orang kantor Bontang, smp 1  contoh.)")
    await play.hears("(Sari orang kantor Bontang)")
    await draft(bontang)
    said = await play.hears("Rina: [Penerima]\nRina: [Hanya …]\nRina: [Instansi]")
    assert said.count("SMP 1") + said.count("smp 1") == 1
    await play.hears("Rina: [SMP 1 Contoh]")
    both = Clause(join="and", what="institution", values=("SMP 1 Contoh", "smp 1  contoh."))
    assert await clauses(bontang) == (OFFICE, both)
    await play.hears("Rina: [Selesai]\nRina: [Kembali]")
    assert "*Siap dikirim ke 2 orang*" in await play.hears("Rina: [Periksa]")


async def test_a_value_that_nobody_has_is_not_ticked(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await draft(bontang)
    await bontang.play.presses("Rina", "anav1:1:and:institution:0:abcdef123456")
    assert await clauses(bontang) == (OFFICE,)


async def test_a_kind_of_library_is_named_in_words(bontang: Bontang) -> None:
    sari = await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update people set library_kind = 'sekolah' where id = :sari",
            sari=sari,
        )
    await draft(bontang)
    await bontang.play.hears("Rina: [Penerima]\nRina: [Kecuali …]")
    said = await bontang.play.hears("Rina: [Jenis perpustakaan]")
    assert "[Sekolah/madrasah]" in said
    said = await bontang.play.hears("Rina: 1")
    assert "kecuali jenis perpustakaan Sekolah/madrasah" in said


async def test_a_second_tap_takes_one_condition_back(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await draft(bontang)
    await bontang.play.hears("Rina: [Penerima]\nRina: [Hanya …]\nRina: [Instansi]")
    await bontang.play.hears("Rina: [SDN 000 Contoh]\nRina: [Selesai]\nRina: [Kecuali …]")
    await bontang.play.hears("Rina: [Instansi]\nRina: [SDN 000 Contoh]\nRina: [Selesai]")
    assert len(await clauses(bontang)) == 3
    await bontang.play.hears("Rina: [Hapus syarat terakhir] dua kali")
    assert len(await clauses(bontang)) == 2


async def test_there_is_an_end_of_conditions(bontang: Bontang) -> None:
    for number in range(1, 10):
        await bontang.play.hears(
            f'(kegiatan "Temu {number}", {number}/12/2026 09.00–12.00, 20 kursi, di Bontang)'
        )
    await draft(bontang)
    for number in range(1, 10):
        await bontang.play.presses("Rina", f"anas1:1:except:{number}:confirmed")
    assert len(await clauses(bontang)) == 8
    assert "Sudah ada 8 syarat" in bontang.play.said[-1]


async def test_of_events_the_nearest_to_now_come_first(bontang: Bontang) -> None:
    days = {"Lama": "24/11", "Lalu": "2/12", "Kini": "3/12", "Besok": "4/12", "Lusa": "5/12"}
    for title, day in {**days, "Jauh": "17/12"}.items():
        await bontang.play.hears(
            f'(kegiatan "{title}", {day}/2026 09.00–12.00, 20 kursi, di Bontang)'
        )
    await bontang.play.go_on(timedelta(days=10, hours=1))
    await draft(bontang)
    said = await bontang.play.hears("Rina: [Penerima]\nRina: [Mulai dari …]")
    said = await bontang.play.hears("Rina: [Peserta kegiatan …]")
    assert re.findall(r"  \[(\w+)\]", said)[:-1] == [
        *("Kini", "Lalu", "Besok", "Lusa", "Lama"),
        "Berikutnya",
    ]
    await bontang.play.hears("Rina: [Berikutnya]")
    assert "[Jauh]" in bontang.play.said[-1]


async def test_a_saved_audience_is_of_its_office_alone(bontang: Bontang) -> None:
    await bontang.play.hears("(Tono panitia Samarinda)")
    async with bontang.play.database.transaction() as connection:
        await audiences.save(connection, 2, "Rahasia", (OFFICE, OFFICE), bontang.now)
    await draft(bontang)
    for press in ("anal1:1:1", "anal+:1:1", "anal-:1:1"):
        assert "Rahasia" not in await bontang.play.presses("Rina", press)
    assert await clauses(bontang) == (OFFICE,)
    async with bontang.play.database.transaction() as connection:
        assert await audiences.of_number(connection, 1) is not None


async def test_one_that_is_on_its_way_is_no_draft(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    number = await bontang.announces("Halo")
    for press in (f"ana:{number}", f"anab1:{number}:known", f"an!:{number}:words", f"anr:{number}"):
        said = await bontang.play.presses("Rina", press)
        assert "bukan draf lagi" in said
    async with bontang.play.database.transaction() as connection:
        it = await announcements.announcement(connection, number)
    assert it is not None
    assert it.version == 1
