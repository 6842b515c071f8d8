"""How many there are of each kind, as the coordinators see it."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.handlers.seats.test_enrolling import changed
from tests.play import Play


async def _said_of(play: Play, what: str) -> list[str]:
    """How many: in the room, on the way to the list, on the event's card."""
    said = await play.presses("Rina", "ss:1") + await play.presses("Rina", "me:1")
    return re.findall(rf"{what}:? \(?(\d+)", said)


async def test_nobody_waits_after_the_end(play: Play) -> None:
    """With a chat or without one: there was no seat for them."""
    await changed(play, seats=1)
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into people (zone, consent_version, consented_at, office, vouched_by, name)
               select zone, '', 0, office, office, 'Gita Contoh' from events"""
        )
        await connection.execute(
            """insert into enrolments (event, person, enrolled, state, added_by)
               select 1, id, 0, 'waiting', 1 from people where vouched_by is not null"""
        )
    await play.go_on(timedelta(days=14, hours=2))
    await play.hears("(Hadi sudah dikenal)")
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into enrolments (event, person, enrolled, state)
               select 1, id, 0, 'approval' from people where name like 'Hadi%'"""
        )
    assert await _said_of(play, "Daftar tunggu") == ["2"] * 3
    assert await _said_of(play, "Menunggu persetujuan") == ["1"] * 3
    assert await _said_of(play, "Tidak mendapat kursi") == []
    assert "Tidak mendapat" not in await play.presses("Rina", "atz:1")
    await play.go_on(timedelta(hours=4))
    assert await _said_of(play, "Daftar tunggu") == []
    assert await _said_of(play, "Menunggu persetujuan") == []
    assert await _said_of(play, "Tidak mendapat kursi") == ["3"] * 3
    assert "Tidak mendapat kursi: 3" in await play.presses("Rina", "atz:1")
    for which in ("waiting", "approval"):  # also by a button from before
        listed = await play.presses("Rina", f"sl:1:{which}:0")
        assert "*Tidak mendapat kursi*" in listed
        assert all(f"{name} Contoh" in listed for name in ("Budi", "Gita", "Hadi"))
    seat = await play.presses("Rina", "s1:2")
    assert "tidak mendapat kursi" in seat
    assert "urutan" not in seat
    await play.hears("Budi: /privasi\nBudi: [Lihat data saya]")
    assert "(tidak mendapat kursi)" in await play.presses("Budi", "od:2")


async def test_who_is_back_gave_nothing_up_nor_who_only_declined(play: Play) -> None:
    for name in ("Sari", "Budi", "Cici", "Dodi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    await play.presses("Sari", "lv:1")
    await play.presses("Cici", "of-:1")
    await play.presses("Dodi", "of-:1")
    assert await _said_of(play, "Mundur") == ["1"]
    await play.presses("Sari", "join:1")
    assert await _said_of(play, "Mundur") == []


async def test_who_was_not_asked_is_counted_apart(play: Play) -> None:
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set coming = 1 where id = 1")
    assert "Akan hadir: 1 · belum menjawab: 0 · belum ditanya: 1" in await play.presses(
        "Rina", "ss:1"
    )
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set asked = 1")
    assert "belum menjawab: 1\n" in await play.presses("Rina", "ss:1")
