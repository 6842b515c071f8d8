"""Who took part in events of the office without being of it: counted, and included at a press."""

from __future__ import annotations

from handlers.audience import others
from storage.announcements import announcements
from storage.announcements.audiences import Clause, read_clauses
from storage.people import people, stops
from tests.handlers.announcing.bontang import Bontang

LEFT_OUT = "orang lain pernah ikut kegiatan kantor ini, tetapi tidak tercatat"


async def guests(bontang: Bontang, *names: str) -> None:
    """One of the office, and these, of none, who have a seat at an event of it."""
    play = bontang.play
    await bontang.librarian("Sari")
    await play.hears('(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi, di Bontang)')
    for name in names:
        await play.hears(f"({name} sudah dikenal)\n({name} terdaftar di kegiatan 1)")
    await play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: Rapat besok")


async def test_they_are_counted_and_included_at_the_check(bontang: Bontang) -> None:
    await guests(bontang, "Budi", "Wati")
    said = await bontang.play.hears("Rina: [Periksa]")
    assert "*Siap dikirim ke 1 orang*" in said
    assert f"2 {LEFT_OUT}" in said
    said = await bontang.play.hears("Rina: [Sertakan mereka juga]")
    assert "*Siap dikirim ke 3 orang*" in said
    assert LEFT_OUT not in said
    assert said.count("Rapat besok") == 0  # the copies above it stay
    await bontang.play.hears("Rina: [Ya, kirim ke 3 orang]\n(1 menit kemudian)")
    assert await bontang.ledger(1) == {"sent": 3}


async def test_they_are_included_where_the_audience_is_chosen(bontang: Bontang) -> None:
    await guests(bontang, "Budi", "Wati")
    await bontang.play.hears("Rina: [Penerima]\nRina: [Hanya …]\nRina: [Instansi]")
    said = await bontang.play.hears("Rina: [SDN 000 Contoh]\nRina: [Selesai]")
    assert f"2 {LEFT_OUT}" in said
    assert said.rpartition("Bot ")[2].count("[") == 8
    said = await bontang.play.hears("Rina: [Sertakan mereka juga]")
    assert "semua yang pernah ikut kegiatannya, hanya instansi SDN 000 Contoh" in said
    assert LEFT_OUT not in said


async def test_who_would_get_nothing_anyhow_is_not_counted(bontang: Bontang) -> None:
    await guests(bontang, "Budi", "Wati", "Tono")
    async with bontang.play.database.transaction() as connection:
        wati = await connection.one(int, "select id from people where name like 'Wati%'")
        tono = await connection.one(int, "select id from people where name like 'Tono%'")
        await stops.stop(connection, wati, "announcements", bontang.now)
        await people.describe(connection, tono, institution="Lain (contoh)")
    assert f"2 {LEFT_OUT}" in await bontang.play.hears("Rina: [Penerima]")
    await bontang.play.hears("Rina: [Hanya …]\nRina: [Instansi]\nRina: [SDN 000 Contoh]")
    assert f" 1 {LEFT_OUT}" in await bontang.play.hears("Rina: [Selesai]")
    await bontang.play.hears("Rina: [Kembali]\nRina: [Periksa]")
    said = await bontang.play.hears("Rina: [Sertakan mereka juga]")
    assert "*Siap dikirim ke 2 orang*" in said
    assert "hanya instansi SDN 000 Contoh" in said


async def test_of_very_many_it_says_more_than(bontang: Bontang) -> None:
    await guests(bontang)
    async with bontang.play.database.transaction() as connection:
        many = others.MOST_COUNTED + 1
        await connection.execute(_MANY_PEOPLE, many=many)
        for rest in _THEIRS:
            await connection.execute(rest)
    said = await bontang.play.hears("Rina: [Penerima]")
    assert f"Lebih dari 1.000 {LEFT_OUT}" in said


async def test_an_old_button_includes_nobody(bontang: Bontang) -> None:
    await guests(bontang, "Budi")
    assert "*Draf pengumuman*" in await bontang.play.presses("Rina", "anab2:1")
    await bontang.play.hears("Rina: [Periksa]\nRina: [Ya, kirim ke 1 orang]")
    assert "bukan draf lagi" in await bontang.play.presses("Rina", "anab2:1")
    async with bontang.play.database.transaction() as connection:
        it = await announcements.announcement(connection, 1)
    assert it is not None
    assert read_clauses(it.clauses) == (Clause(join="of", what="office"),)


_MANY_PEOPLE = """with recursive counted (n) as
      (select 1 union all select n + 1 from counted where n < :many)
    insert into people (name, zone, consent_version, consented_at)
    select 'Orang ' || n || ' Contoh', them.zone, them.consent_version, them.consented_at
    from counted, (select * from people where name like 'Sari%') as them"""
_THEIRS = (
    """insert into consents (person, version, channel, given)
       select id, consent_version, 'web', consented_at from people where name like 'Orang%'""",
    """insert into chats (channel, address, person, used)
       select 'web', id, id, consented_at from people where name like 'Orang%'""",
    """insert into enrolments (event, person, enrolled)
       select 1, id, consented_at from people where name like 'Orang%'""",
)
