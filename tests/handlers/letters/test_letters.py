"""Letters of assignment are personal: who sees them, and when they are gone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.loops.keeping import forget_unneeded
from handlers.upkeep import retention
from storage.people import traces
from storage.seats import enrolments
from storage.seats.enrolments import Enrolment
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Sari orang kantor Bontang)
(kegiatan "Bimtek", 30/11/2026 09.00–12.00, 20 kursi)
(kegiatan 1 memerlukan surat tugas)
Rina: /menu
Sari: /start e1
Sari: [Daftar]"""
SARI = 2


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


@pytest.fixture
async def sent(play: Play) -> Play:
    """Sari sent hers when she enrolled."""
    await play.sends_file("Sari", "surat.pdf", b"Surat tugas contoh")
    return play


async def hers(play: Play) -> Enrolment:
    async with play.database.transaction() as connection:
        found = await enrolments.one(connection, 1)
    assert found is not None
    return found


def lying(play: Play) -> int:
    return len(list(play.world.kept.glob("*")))


async def test_it_is_hers_and_her_offices(sent: Play) -> None:
    assert (await hers(sent)).letter_name == "surat.pdf"
    assert "(berkas surat.pdf)" in await sent.presses("Sari", "le1:1")
    assert "(berkas Surat tugas Sari Contoh.pdf)" in await sent.presses("Rina", "leo:1")
    await sent.happens("Tono panitia Samarinda")
    await sent.hears("Tono: /menu")
    for wire in ("leo:1", "le1:1", "lel:1:0", "le!:1:later"):
        assert "tidak ditemukan" in await sent.presses("Tono", wire)
    assert (await hers(sent)).letter == "given"


async def test_an_opened_letter_is_in_the_trail(sent: Play) -> None:
    await sent.happens("Dewi pemilik layanan")
    await sent.presses("Rina", "leo:1")
    await sent.presses("Rina", "le!:1:later")
    said = await sent.hears("Dewi: /audit")
    assert "membuka surat tugas" in said
    assert "mencatat surat tugas" in said
    assert "surat.pdf" not in said


async def test_who_withdrew_is_not_looked_at(sent: Play) -> None:
    async with sent.database.transaction() as connection:
        await connection.execute("update consents set withdrawn = given where person = 2")
    assert "[Buka surat]" not in await sent.presses("Rina", "s1:1")
    assert "tidak ditemukan" in await sent.presses("Rina", "leo:1")


async def test_it_is_in_the_export_and_goes_with_an_erasure(sent: Play) -> None:
    async with sent.database.transaction() as connection:
        [row] = (await traces.exported(connection, SARI))["enrolments.person"]
        assert (row["letter"], row["letter_name"]) == ("given", "surat.pdf")
        await traces.erase(connection, SARI, sent.clock.now())
    assert lying(sent) == 1
    await forget_unneeded(sent.database, sent.world.kept)
    assert lying(sent) == 0
    assert (await hers(sent)).letter_file is None


async def test_90_days_after_the_event_the_file_is_gone(sent: Play) -> None:
    async with sent.database.transaction() as connection:
        ends = (await connection.one(int, "select ends from events")) / 1000
    day = timedelta(days=1).total_seconds()
    for days, kept in ((89, "surat.pdf"), (91, None)):
        now = sent.clock.now().fromtimestamp(ends + days * day, sent.clock.now().tzinfo)
        await retention.forget(sent.database, now, sent.world)
        assert (await hers(sent)).letter_name == kept
    assert (await hers(sent)).letter == "given", "that it was there stays"


async def test_with_the_seat_the_file_goes(sent: Play) -> None:
    async with sent.database.transaction() as connection:
        await enrolments.end(connection, 1, SARI, "left", sent.clock.now())
    await retention.forget(sent.database, sent.clock.now(), sent.world)
    assert (await hers(sent)).letter_file is None


async def test_another_file_takes_its_place(sent: Play) -> None:
    await sent.presses("Sari", "le+:1")
    await sent.sends_file("Sari", "baru.pdf", b"Surat baru")
    assert (await hers(sent)).letter_name == "baru.pdf"
    await forget_unneeded(sent.database, sent.world.kept)
    assert lying(sent) == 1


async def test_later_takes_nothing_away(sent: Play) -> None:
    await sent.presses("Sari", "le+:1")
    await sent.hears("Sari: menyusul")
    assert (await hers(sent)).letter == "given"


async def test_the_seat_may_have_gone_while_the_question_was_open(sent: Play) -> None:
    await sent.presses("Sari", "le+:1")
    async with sent.database.transaction() as connection:
        await enrolments.end(connection, 1, SARI, "removed", sent.clock.now())
    await sent.sends_file("Sari", "baru.pdf", b"Surat baru")
    assert "hanya dapat dikirim oleh peserta" in "\n".join(sent.said[-1:])
    await sent.go_on(timedelta(hours=1))
    assert (await hers(sent)).letter_file is None, "nor is the earlier one kept any longer"


async def test_an_event_that_asks_for_none_takes_none(sent: Play) -> None:
    async with sent.database.transaction() as connection:
        await connection.execute("update events set letter = 'none'")
    assert "hanya dapat dikirim oleh peserta" in await sent.presses("Sari", "le:1")
    assert "tidak ditemukan" in await sent.presses("Rina", "le!:1:later")


async def test_whom_a_coordinator_adds_sends_it_later(play: Play) -> None:
    said = await play.presses("Rina", f"sa1!:1:p:{SARI}")
    async with play.database.transaction() as connection:
        added = await enrolments.of_person(connection, 1, SARI)
    assert added is not None, said
    assert added.letter == "later"
    assert "1. Sari Contoh" in await play.presses("Rina", "lel:1:0")


async def test_when_all_are_there_it_says_so(sent: Play) -> None:
    assert "semua peserta sudah ada" in await sent.presses("Rina", "lel:1:0")


async def test_who_promised_it_is_reminded_of_it(play: Play) -> None:
    missing = "Surat tugas Anda belum kami terima"
    await play.hears("Sari: [Menyusul]")
    assert missing in await play.hears("Sari: /start e1")
    reminder = await play.hears("(4 hari kemudian)")  # Friday, the working day before
    assert missing in reminder
    assert "[Kirim surat tugas]" in reminder
    await play.hears("Sari: [Kirim surat tugas]")
    await play.sends_file("Sari", "surat.pdf", b"Surat tugas contoh")
    assert missing not in await play.hears("Sari: /start e1")
    assert missing not in await play.hears("(3 hari kemudian)")


async def test_on_the_day_itself_it_is_named_too(play: Play) -> None:
    await play.hears("Sari: [Menyusul]\n(6 hari kemudian)")
    reminder = await play.hears("(23 jam kemudian)")
    assert "hari ini kita bertemu" in reminder
    assert "Surat tugas Anda belum kami terima" in reminder
