"""The one-screen summary, and whom to call."""

from __future__ import annotations

import pytest

from storage.events import events
from storage.seats import enrolments
from storage.seats.enrolments import End
from tests.handlers.attendance.room import BUDI, RINA, SARI, code_now, comes
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
    assert "Hadir di semua" not in said, "it is not over"
    await play.hears("(4 jam kemudian)")
    said = await play.presses("Rina", "atz:1")
    assert "*Hadir di semua sesi: 1 dari 2* (50%)\n" in said
    assert "Hadir di sebagian sesi: 1\n" in said
    assert "Tidak hadir: 0" in said


async def test_half_a_percent_goes_up_as_in_results(play: Play) -> None:
    names = [f"Tamu{letter}" for letter in "ABCDEFGH"]
    await play.hears(
        '(kegiatan "Ramai", 23/11/2026 09.30–12.00, 8 kursi)\n'
        + "\n".join(f"({name} sudah dikenal)" for name in names)
        + f"\n({', '.join(names)} terdaftar di kegiatan 3)\n(TamuA hadir di sesi 3)"
    )
    assert "*Hadir: 1* (13% dari peserta)" in await play.presses("Rina", "atz:3")


async def test_a_session_where_nobody_was_marked_is_missed_by_nobody(play: Play) -> None:
    await play.hears('(kegiatan 1 bersesi "Materi II", 24/11/2026 09.45–12.30, Taufik Contoh)')
    await play.hears(f"Sari: {code_now(play)}\n(30 jam kemudian)")
    assert "Hadir di semua sesi: 1 dari 1" in await play.presses("Rina", "atz:1")
    assert "tercatat hadir" in await play.presses("Rina", "atp:1:0")


async def test_who_gave_the_seat_back_enrolled_once(play: Play) -> None:
    for _ in range(2):
        await play.hears("Budi: /start e1\nBudi: [Daftar]\nBudi: [Batalkan pendaftaran]\nBudi: ya")
    said = await play.presses("Rina", "atz:1")
    assert "Mendaftar sendiri: 2\n" in said
    assert "Peserta: 1" in said
    assert "belum dicatat" in said


async def test_institutions_are_told_apart_as_quotas_tell_them(play: Play) -> None:
    await _described(play, BUDI, institution="sdn 000  contoh.")
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    await play.presses("Rina", "ata:1")
    said = await play.presses("Rina", "atz:1")
    assert said.count("000") == 1
    assert "Contoh: 2" in said or "contoh.: 2" in said


async def test_each_group_counts_who_came_of_whose_seat_it_was(play: Play) -> None:
    await _described(play, BUDI, gender="male")
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    await play.hears(f"Budi: {code_now(play)}")
    said = await play.presses("Rina", "atz:1")
    assert "• SDN 000 Contoh: 1 dari 2" in said
    assert "• Laki-laki: 1 dari 1" in said
    assert "• (tidak disebutkan): 0 dari 1" in said
    assert "Sari Contoh" not in said
    assert "Budi" not in said


async def test_genders_are_left_out_where_nobody_told(play: Play) -> None:
    await play.presses("Rina", "ata:1")
    assert "jenis kelamin" not in await play.presses("Rina", "atz:1")


async def test_who_was_added_and_who_said_to_come_is_counted(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            """update enrolments
               set added_by = 1, enrolled = enrolled - 86400000, coming = 1"""
        )
        await connection.execute("update events set seats = 9 where id = 1")
    for name in ("Gita", "Hadi"):
        await play.presses("Rina", "aw?:1")
        await play.hears(f"Rina: {name} Contoh\nRina: SD Contoh 7")
    await play.presses("Rina", "atm:1:5:out:0:")
    said = await play.presses("Rina", "atz:1")
    assert "Ditambahkan panitia: 1 · Datang langsung: 2\n     Peserta: 3" in said
    assert "Mendaftar sendiri" not in said
    assert "Menyatakan akan hadir: 1 dari 3 peserta" in said, "nobody had to be asked"


async def test_those_are_called_who_cannot_be_reached_or_are_silent(play: Play) -> None:
    await _described(play, BUDI, phone="+6281234567890")
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert "tidak ada peserta" in await play.presses("Rina", "atp:1:0")
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set asked = 1 where person = 4")
        await connection.execute("update chats set gone = 1 where person = 3")
    said = await play.presses("Rina", "atp:1:0")
    assert (
        "Budi Contoh – SDN 000 Contoh\n     0812-3456-7890 (+6281234567890) · belum menjawab"
        in said
    )
    assert "Sari Contoh – SDN 000 Contoh\n     nomor HP belum diisi · tanpa chat" in said
    await play.presses("Rina", "ata:1")
    assert "tidak ada peserta" in await play.presses("Rina", "atp:1:0"), "they are here"


async def test_who_withdrew_or_lost_the_seat_is_counted(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    said = await play.presses("Rina", "atz:1")
    assert "Mundur" not in said
    assert "dilepas" not in said
    async with play.database.transaction() as connection:
        await enrolments.end(connection, 1, SARI, "left", play.clock.now())
        await enrolments.end(connection, 1, BUDI, "released", play.clock.now())
    said = await play.presses("Rina", "atz:1")
    assert "Mundur: 1" in said
    assert "Kursi dilepas karena tidak menjawab: 1" in said
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert "dilepas" not in await play.presses("Rina", "atz:1"), "they came back"


@pytest.mark.parametrize("ended", ["silent", "declined", "released", "left"])
async def test_who_lost_a_seat_and_comes_all_the_same_counts_once(play: Play, ended: End) -> None:
    """Though they stand there by a new enrolment."""
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    async with play.database.transaction() as connection:
        await enrolments.end(connection, 1, BUDI, ended, play.clock.now())
    await comes(play, "Budi Contoh", "[Budi Contoh – SDN 000 Contoh]")
    said = await play.presses("Rina", "atz:1")
    assert "Mendaftar sendiri: 1 · Datang langsung: 1\n     Peserta: 2" in said
    assert "*Hadir: 1* (50% dari peserta)" in said
    assert "SDN 000 Contoh: 1 dari 2" in said
    assert "Mundur" not in said
    assert "dilepas" not in said


async def test_nobody_is_absent_while_it_lasts(play: Play) -> None:
    await play.hears(f"Budi: /start e1\nBudi: [Daftar]\nBudi: {code_now(play)}")
    assert "Tidak hadir" not in await play.presses("Rina", "atz:1")
    await play.hears("(4 jam kemudian)")
    assert "Tidak hadir: 1" in await play.presses("Rina", "atz:1")


async def test_after_the_event_those_are_called_who_were_absent(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Daftar]\n(4 jam kemudian)")
    assert "Kehadiran belum dicatat" in await play.presses("Rina", "atp:1:0")
    await play.presses("Rina", f"atm:1:{BUDI}:in:0:")
    said = await play.presses("Rina", "atp:1:0")
    assert "Sari Contoh – SDN 000 Contoh\n     nomor HP belum diisi · tidak hadir" in said
    assert "Budi" not in said
    await play.presses("Rina", "ata:1")
    assert "tercatat hadir" in await play.presses("Rina", "atp:1:0")


async def test_after_several_days_those_are_called_who_missed_one(play: Play) -> None:
    await play.hears(
        '(kegiatan 1 bersesi "Materi II", 24/11/2026 09.45–12.30, Taufik Contoh)\n'
        "Budi: /start e1\nBudi: [Daftar]\n"
        f"Sari: {code_now(play)}\n(24 jam kemudian)"
    )
    await play.presses("Rina", f"atm:3:{BUDI}:in:0:")
    await play.hears("(6 jam kemudian)")
    said = await play.presses("Rina", "atp:1:0")
    assert "pada sebagian hari:" in said
    assert "Sari Contoh – SDN 000 Contoh\n     nomor HP belum diisi · tidak hadir pada" in said
    assert "tidak hadir pada hari ke-2" in said
    assert "tidak hadir pada hari ke-1" in said


async def test_after_a_cancellation_those_are_called_whom_nothing_tells(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    async with play.database.transaction() as connection:
        await connection.execute("update chats set gone = 1 where person = :sari", sari=SARI)
        await events.cancel(connection, 1, "banjir", play.clock.now())
        await enrolments.end_all(connection, 1, play.clock.now())
    room = await play.presses("Rina", "ss:1")
    assert "[Daftar telepon]" in room
    said = await play.presses("Rina", "atp:1:0")
    assert "Sari Contoh" in said
    assert "dibatalkan" in said
    assert "Budi" not in said


async def test_the_room_of_the_seats_leads_there_where_somebody_is_to_be_called(
    play: Play,
) -> None:
    assert "Daftar telepon" not in await play.presses("Rina", "ss:1")
    async with play.database.transaction() as connection:
        await connection.execute(
            "update chats set channel = 'lain' where person = :sari", sari=SARI
        )
    assert "[Daftar telepon]" in await play.presses("Rina", "ss:1"), "that channel is off"
    async with play.database.transaction() as connection:
        await connection.execute("update events set starts = starts + 3600000, letter = 'required'")
        for person, state in ((BUDI, "waiting"), (RINA, "approval")):
            await connection.execute(
                """insert into enrolments (event, person, enrolled, state)
                   values (1, :person, 0, :state)""",
                person=person,
                state=state,
            )
    full = await play.presses("Rina", "ss:1")
    assert "[Daftar telepon]" in full
    assert full.count("[") == 8


async def test_a_full_list_has_eight_buttons(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 20 where id = 1")
    for number in "ABCDEF":
        await play.presses("Rina", "aw?:1")
        await play.hears(f"Rina: Gita{number} Contoh\nRina: SD Contoh 7")
    assert (await play.presses("Rina", "atl:1:0:")).count("     [") == 6
    assert (await play.presses("Rina", "atl:1:0:")).count("] [") == 2


async def test_no_screen_has_more_than_eight_buttons(play: Play) -> None:
    for number in range(6):
        hours = f"23/11/2026 {13 + number}.00–{13 + number}.50"
        title = "Materi dengan judul yang sangat panjang sekali " * 2
        await play.hears(f'(kegiatan 1 bersesi "{title}{number}", {hours}, Taufik Contoh)')
    for wire in ("at:1", "ats:1:4", "at1:1", "atc:1", "atl:1:0:", "ata?:1", "atz:1", "atp:1:0"):
        said = await play.presses("Rina", wire)
        assert "[Kelola kegiatan]" in said, wire
        assert 0 < said.count("[") <= 8
        assert all(len(line) < 120 for line in said.splitlines() if line.strip().startswith("["))
