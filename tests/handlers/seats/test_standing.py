"""How somebody stands to an event: in their schedule, on its card, and when it is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.handlers.planning.planned import change
from tests.handlers.seats.test_enrolling import changed
from tests.play import Play


@pytest.fixture
async def waited(play: Play) -> Play:
    """Sari has the only seat of Monday 7/12; Budi and Cici wait."""
    await changed(play, seats=1)
    for name in ("Sari", "Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    return play


async def test_the_schedule_says_how_one_stands(waited: Play) -> None:
    said = await waited.hears("Sari: /jadwal\nCici: /jadwal")
    assert "Bontang · ✓ Terdaftar" in said
    assert "Bontang · Daftar tunggu, urutan ke-2" in said
    assert "kursi" not in said
    await waited.presses("Sari", "lv:1")
    offered = await waited.hears("Budi: /jadwal")
    assert "Bontang · Ada kursi untuk Anda, jawab sampai Kam 26 Nov 09.00" in offered
    await change(waited, "update enrolments set state = 'approval' where state = 'waiting'")
    assert "Bontang · Menunggu persetujuan" in await waited.hears("Cici: /jadwal")
    await waited.go_on(timedelta(days=14, hours=1))
    assert "Bontang · Tidak mendapat kursi" in await waited.hears("Cici: /jadwal")


async def test_a_seat_that_is_only_offered_is_nobodys(waited: Play) -> None:
    assert "Penuh (1 kursi)" in await waited.hears("Cici: /start e1")
    await waited.presses("Sari", "lv:1")
    for name in ("Cici", "Sari"):
        said = await waited.hears(f"{name}: /start e1")
        assert "Penuh (1 kursi sedang ditawarkan)" in said
    assert "Terisi 0 dari 1 kursi" in await waited.hears("Budi: /start e1")


async def test_who_waits_leaves_a_list_and_no_seat(waited: Play) -> None:
    assert "[Batalkan pendaftaran]" in await waited.hears("Sari: /start e1")
    await waited.hears("Cici: /start e1")
    asked = await waited.hears("Cici: [Keluar dari daftar tunggu]")
    assert "Keluar dari daftar tunggu *Temu (contoh)*, Senin, 7 Desember 2026" in asked
    assert "Kursi Anda" not in asked
    assert "sudah dibatalkan" in await waited.hears("Cici: [Ya, keluar]")


async def test_what_is_over_or_cancelled_offers_no_seats(waited: Play) -> None:
    await waited.hears('(kegiatan "Lain", 8/12/2026 09.00–12.00, 2 kursi)')
    await change(waited, "update events set state = 'cancelled', why_cancelled = '-' where id = 2")
    await waited.go_on(timedelta(days=14, hours=2))
    assert "Biaya: gratis\n     Penuh (1 kursi)" in await waited.hears("Asing: /start e1")
    await waited.go_on(timedelta(hours=2))
    for number in (1, 2):
        said = await waited.hears(f"Asing: /start e{number}")
        assert "Biaya" not in said
        assert not any(words in said for words in ("Penuh", "Terisi", "Tersisa"))
    assert "Bontang · Selesai" in await waited.presses("Rina", "oe:1:0")


async def test_who_was_there_finds_the_proof(waited: Play) -> None:
    await change(
        waited,
        """insert into attendance (session, person, at, how)
           select 1, person, 0, 'code' from enrolments where state = 'confirmed'""",
    )
    assert "tercatat" not in await waited.hears("Sari: /start e1")
    await waited.go_on(timedelta(days=14, hours=4))
    said = await waited.hears("Sari: /start e1")
    assert "✓ Anda tercatat hadir." in said
    assert "[Unduh bukti hadir]" in said
    assert "bukti hadir" not in await waited.hears("Asing: /start e1")
