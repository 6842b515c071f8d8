"""The coordinator's list: marks, corrections, and what no press may do."""

from __future__ import annotations

import re

import pytest

from tests.handlers.attendance.room import BUDI, RINA, SARI, audited, code_now, marks
from tests.play import Play

IN, LATE, OUT = (f"atm:1:{SARI}:{to}:0:" for to in ("in", "late", "out"))


async def test_a_second_tap_changes_nothing(play: Play) -> None:
    await play.presses("Rina", IN)
    assert "sudah demikian" in await play.presses("Rina", IN)
    assert await marks(play) == [f"1 {SARI} list 0 {RINA}"]
    assert await audited(play) == [], "no correction"


async def test_a_mark_taken_back_is_audited_once(play: Play) -> None:
    await play.hears(f"Sari: {code_now(play)}")
    await play.presses("Rina", OUT)
    await play.presses("Rina", OUT)
    assert await marks(play) == []
    assert await audited(play) == [f"attendance corrected {SARI}"]


async def test_who_typed_the_code_is_not_marked_again(play: Play) -> None:
    await play.hears(f"Sari: {code_now(play)}")
    await play.presses("Rina", IN)
    assert await marks(play) == [f"1 {SARI} code 0 -"]


async def test_who_is_marked_when_it_is_late_is_late(play: Play) -> None:
    """As by the code; who came in time is put right by the next tap."""
    await play.hears("Rina: /menu\n(120 menit kemudian)")
    assert "*terlambat*; tekan lagi bila tepat waktu" in await play.presses("Rina", "atl:1:0:")
    for label, mark in (
        ("1. – Sari Contoh", [f"1 {SARI} list 1 {RINA}"]),
        ("1. ✓ Sari Contoh (terlambat)", [f"1 {SARI} list 0 {RINA}"]),
        ("1. ✓ Sari Contoh", []),
    ):
        await play.hears(f"Rina: [{label}]")
        assert await marks(play) == mark


async def test_all_at_once_are_late_never(play: Play) -> None:
    """They did not come in at that moment; nor when a mark comes from paper."""
    await play.hears("(120 menit kemudian)")
    await play.presses("Rina", "ata:1")
    assert await marks(play) == [f"1 {SARI} list 0 {RINA}"]
    await play.presses("Rina", OUT)
    await play.hears("(2 jam kemudian)")
    await play.presses("Rina", IN)
    assert await marks(play) == [f"1 {SARI} list 0 {RINA}"]


TOLD = "Panitia mencatat Anda hadir pukul 09.00 WITA: *Pelatihan Katalog*."


@pytest.mark.parametrize("wire", [IN, "ata:1"])
async def test_who_is_marked_hears_of_it_once(play: Play, wire: str) -> None:
    assert TOLD not in await play.presses("Rina", wire)
    await play.presses("Rina", wire)
    assert (await play.hears("(10 menit kemudian)")).count(TOLD) == 1


async def test_a_mark_taken_back_at_once_is_not_told(play: Play) -> None:
    await play.presses("Rina", IN)
    await play.presses("Rina", OUT)
    async with play.database.transaction() as connection:
        kind = "select count(*) from notices where kind = 'at-in'"
        assert await connection.one(int, kind) == 0
    assert TOLD not in await play.hears("(10 menit kemudian)")


async def test_a_mark_of_a_later_day_is_not_told(play: Play) -> None:
    await play.hears("(1 hari kemudian)")
    await play.presses("Rina", IN)
    assert "Panitia mencatat" not in await play.hears("(10 menit kemudian)")


async def test_each_tap_goes_one_further(play: Play) -> None:
    said = await play.presses("Rina", "atl:1:0:")
    assert "[1. – Sari Contoh]" in said
    for label, mark in (
        ("1. – Sari Contoh", [f"1 {SARI} list 0 {RINA}"]),
        ("1. ✓ Sari Contoh", [f"1 {SARI} list 1 {RINA}"]),
        ("1. ✓ Sari Contoh (terlambat)", []),
    ):
        said = await play.hears(f"Rina: [{label}]")
        assert await marks(play) == mark
    assert "[1. – Sari Contoh]" in said
    assert await audited(play) == [f"attendance corrected {SARI}"] * 2


async def test_late_is_said_once(play: Play) -> None:
    assert "sudah demikian" in await play.presses("Rina", LATE), "not there at all"
    await play.presses("Rina", IN)
    await play.presses("Rina", LATE)
    assert "sudah demikian" in await play.presses("Rina", LATE)
    assert await audited(play) == [f"attendance corrected {SARI}"]


async def test_a_long_name_shows_that_it_is_late(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update people set name = 'Sari ' || :more", more="C" * 100)
    await play.presses("Rina", IN)
    assert "… (terlambat)]" in await play.presses("Rina", LATE)


@pytest.mark.parametrize("state", ["cancelled", "draft"])
async def test_of_an_event_that_is_not_there_nothing_is_taken(play: Play, state: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = :state", state=state)
    for wire in (IN, "ata:1", "ata?:1", "at1:1", "atc:1", "aw?:1"):
        said = await play.presses("Rina", wire)
        assert {"cancelled": "Dibatalkan", "draft": "Konsep"}[state] in said
        assert "Kode hadir" not in said
        assert "Daftar & tandai" not in said
    assert await marks(play) == []


async def test_after_the_end_a_mark_is_a_correction(play: Play) -> None:
    await play.hears("(4 jam kemudian)")
    assert "koreksi" in await play.presses("Rina", "at1:1")
    await play.presses("Rina", IN)
    assert await marks(play) == [f"1 {SARI} list 0 {RINA}"]
    assert await audited(play) == [f"attendance corrected {SARI}"]


async def test_before_the_window_nobody_is_marked(play: Play) -> None:
    await play.hears('(kegiatan "Nanti", 30/11/2026 09.00–12.00, 5 kursi)\nSari: /start e3')
    await play.hears("Sari: [Daftar]")
    for wire in (f"atm:3:{SARI}:in:0:", "ata:3"):
        assert "mulai Senin, 30 November 2026, pukul 08.00 WITA" in await play.presses("Rina", wire)
    assert "Kode hadir" not in await play.presses("Rina", "atc:3")
    assert await marks(play) == []


@pytest.mark.parametrize("person", [BUDI, RINA, 999])
async def test_nobody_else_is_marked(play: Play, person: int) -> None:
    await play.presses("Rina", f"atm:1:{person}:in:0:")
    assert await marks(play) == []


async def test_all_are_marked_once_and_it_is_audited(play: Play) -> None:
    await play.hears(f"Budi: /start e1\nBudi: [Daftar]\nBudi: {code_now(play)}")
    assert "1 orang" in await play.presses("Rina", "ata?:1")
    await play.presses("Rina", "ata:1")
    await play.presses("Rina", "ata:1")
    assert await marks(play) == [f"1 {BUDI} code 0 -", f"1 {SARI} list 0 {RINA}"]
    assert await audited(play) == ["attendance of all -"]


async def test_names_are_found_by_pieces_whatever_their_case(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    await play.presses("Rina", "atn:1")
    said = await play.hears("Rina: CONTOH bu")
    assert "Budi Contoh" in said
    assert "Sari" not in said
    await play.presses("Rina", "atn:1")
    assert "Tidak ada peserta" in await play.hears("Rina: zzz' or 1=1 --")


async def test_a_search_of_one_session_never_answers_for_another(play: Play) -> None:
    await play.presses("Rina", "atn:2")
    await play.presses("Rina", "atn:1")
    assert "Sari" in await play.hears("Rina: sari")


async def test_pages_go_round(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 20")
    await guests(play, 13)
    first = await play.presses("Rina", "atl:1:0:")
    assert re.findall(r"\[(\d+)\. ", first) == ["1", "2", "3", "4"]
    assert "\n     12. – Tamu20 Contoh" in first
    assert "ketik nomornya" in first
    assert re.findall(r"\[(\d+)\. ", await play.hears("Rina: [Berikutnya]")) == ["5", "6", "7", "8"]
    await play.hears("Rina: [Berikutnya]")
    last = await play.hears("Rina: [Berikutnya]")
    assert re.findall(r"\[\d+\. – (\w+)", last) == ["Tamu21", "Tamu22"]
    assert re.findall(r"\[\d+\. – (\w+)", await play.hears("Rina: [Berikutnya]"))[0] == "Sari"
    assert "Sari" in await play.presses("Rina", "atl:1:24:")


async def test_a_name_without_a_button_is_marked_by_its_number(play: Play) -> None:
    await guests(play, 9)
    await play.presses("Rina", "atl:1:0:")
    marked = await play.hears("Rina: 7")
    assert "7. ✓ Tamu15 Contoh" in marked
    assert re.findall(r"\[(\d+)\. ", marked) == ["1", "2", "3", "4"]
    assert len(await marks(play)) == 1


async def guests(play: Play, people: int) -> None:
    """Beside Sari."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 20")
    for number in range(10, 10 + people):
        await play.hears(f"(Tamu{number} sudah dikenal)\nTamu{number}: /start e1")
        await play.hears(f"Tamu{number}: [Daftar]")


async def test_who_withdrew_stands_there_without_a_name(play: Play) -> None:
    await play.hears(f"Sari: {code_now(play)}")
    async with play.database.transaction() as connection:
        await connection.execute("update consents set withdrawn = 1 where person = 3")
    said = await play.presses("Rina", "atl:1:0:")
    assert "Sari" not in said
    assert "(tanpa nama)" in said
