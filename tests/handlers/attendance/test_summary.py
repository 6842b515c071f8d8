"""The one-screen summary, and whom to call."""

from __future__ import annotations

from tests.handlers.attendance.room import BUDI, code_now
from tests.play import Play


async def _described(play: Play, person: int, **parts: str) -> None:
    async with play.database.transaction() as connection:
        for name, value in parts.items():
            await connection.execute(
                f"update people set {name} = :value where id = :person", value=value, person=person
            )


async def test_it_counts_people_not_marks(play: Play) -> None:
    await play.hears(
        '(kegiatan 1 bersesi "Materi II", 23/11/2026 09.45–12.30, Taufik Contoh)\n'
        "Budi: /start e1\nBudi: [Daftar]\n"
        f"Sari: {code_now(play)}\nSari: {code_now(play, 3)}\nBudi: {code_now(play, 3)}"
    )
    said = await play.presses("Rina", "atz:1")
    assert "*Hadir: 2* (100% dari peserta)" in said
    assert "• Sesi 1: 1" in said
    assert "• Materi II: 2" in said
    assert "Hadir di semua sesi: 1" in said


async def test_who_gave_the_seat_back_enrolled_once(play: Play) -> None:
    for _ in range(2):
        await play.hears("Budi: /start e1\nBudi: [Daftar]\nBudi: [Batalkan pendaftaran]\nBudi: ya")
    said = await play.presses("Rina", "atz:1")
    assert "Pernah mendaftar: 2" in said
    assert "Peserta: 1" in said
    assert "belum dicatat" in said


async def test_institutions_are_told_apart_as_quotas_tell_them(play: Play) -> None:
    await _described(play, BUDI, institution="sdn 000  contoh.")
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    await play.presses("Rina", "ata:1")
    said = await play.presses("Rina", "atz:1")
    assert said.count("000") == 1
    assert "Contoh: 2" in said or "contoh.: 2" in said


async def test_those_are_called_who_cannot_be_reached_or_are_silent(play: Play) -> None:
    await _described(play, BUDI, phone="+6281234567890")
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert "Tidak ada peserta" in await play.presses("Rina", "atp:1:0")
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set asked = 1 where person = 4")
        await connection.execute("update chats set gone = 1 where person = 3")
    said = await play.presses("Rina", "atp:1:0")
    assert "Budi Contoh – SDN 000 Contoh\n     tel:+6281234567890 · belum menjawab" in said
    assert "Sari Contoh – SDN 000 Contoh\n     nomor HP belum diisi · tanpa chat" in said
    await play.presses("Rina", "ata:1")
    assert "Tidak ada peserta" in await play.presses("Rina", "atp:1:0"), "they are here"


async def test_no_screen_has_more_than_eight_buttons(play: Play) -> None:
    for number in range(6):
        hours = f"23/11/2026 {13 + number}.00–{13 + number}.50"
        title = "Materi dengan judul yang sangat panjang sekali " * 2
        await play.hears(f'(kegiatan 1 bersesi "{title}{number}", {hours}, Taufik Contoh)')
    for wire in ("at:1", "ats:1:4", "at1:1", "atc:1", "atl:1:0:", "atz:1", "atp:1:0"):
        said = await play.presses("Rina", wire)
        assert 0 < said.count("[") <= 8
        assert all(len(line) < 120 for line in said.splitlines() if line.strip().startswith("["))
