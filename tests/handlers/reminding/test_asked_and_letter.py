"""The question whether somebody comes stays open while they send the letter of assignment."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.handlers.reminding.waiting import changed
from tests.play import Play

NOTED = "Kami catat bahwa Anda *akan hadir*"


@pytest.fixture
async def asked(play: Play) -> Play:
    """Sari is asked whether she comes, and about to send her letter."""
    await changed(play, letter="required")
    await play.hears("(3 hari kemudian)\nSari: [Kirim surat tugas]")
    return play


async def test_the_question_is_on_the_card_that_follows_the_letter(asked: Play) -> None:
    await asked.sends_file("Sari", "surat.pdf", b"Surat tugas contoh")
    said = await asked.hears("Sari: /start e1")
    assert "[Akan hadir] [Batalkan pendaftaran]" in said
    assert "Surat tugas Bapak/Ibu kami terima" in "".join(asked.said)
    assert NOTED in await asked.hears("Sari: [Akan hadir]")
    assert "[Akan hadir]" not in await asked.hears("Sari: /start e1"), "and is answered"


async def test_it_stands_where_the_letter_follows_later(asked: Play) -> None:
    assert "[Akan hadir]" in await asked.hears("Sari: [Menyusul]")


async def test_words_answer_it_while_the_letter_is_asked_for(asked: Play) -> None:
    assert NOTED in await asked.hears("Sari: akan hadir.")
    await asked.sends_file("Sari", "surat.pdf", b"Surat tugas contoh")
    said = await asked.hears("Sari: /start e1")
    assert "belum kami terima" not in said, "and the letter is taken all the same"
    assert "[Akan hadir]" not in said


async def test_who_cannot_come_is_asked_about_the_seat_alone(asked: Play) -> None:
    assert "Batalkan pendaftaran Anda" in await asked.hears("Sari: berhalangan")
    assert "dibatalkan" in await asked.hears("Sari: ya")


async def test_it_is_not_on_the_card_before_one_is_asked(play: Play) -> None:
    assert "[Akan hadir]" not in await play.hears("Sari: /start e1")


async def test_nor_once_it_has_begun(asked: Play) -> None:
    await asked.go_on(timedelta(days=7))
    await asked.hears("Sari: /batal")
    assert "[Akan hadir]" not in await asked.hears("Sari: /start e1")
