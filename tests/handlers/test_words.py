"""What typed words answer, in one fixed order, and words that nobody should have to type."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.words import MOST_CHARACTERS, tidy
from tests.play import Play, playing

EVENT = '(kegiatan "Kelas Literasi", 30/11/2026 09.00–12.00, 20 kursi)'


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(f"(Rina panitia Bontang)\n{EVENT}")
        yield play


def last(said: str) -> str:
    return said[said.rindex("\nBot") + 1 :]


async def says(play: Play, words: str) -> str:
    """What comes back for these words, sent as they are."""
    before = len(play.said)
    phone = await play.phone("Rina")
    await play.sends(phone, {"words": words})
    return "\n".join(play.said[before:])


async def test_a_command_comes_before_the_open_form(play: Play) -> None:
    assert "tidak ada kegiatan di jadwal" in last(
        await play.hears("Rina: /buat\nRina: 1\nRina: /jadwal")
    )
    assert "_2 dari 5_" in last(await play.hears("Rina: /menu\nRina: 1"))


async def test_the_open_form_comes_before_buttons_and_bare_words(play: Play) -> None:
    await play.hears("Rina: /buat\nRina: 1")
    assert "_3 dari 5_" in last(await play.hears("Rina: kegiatan"))  # the title, not the list
    assert "*kegiatan*\n" in last(await play.hears("Rina: besok 09.00\nRina: Aula Kota\nRina: 5"))


@pytest.mark.parametrize("words", ["/menu", "menu", "Menu.", "/kegiatan", "bantuan", "help"])
async def test_who_asks_for_the_way_is_not_taken_for_an_answer(play: Play, words: str) -> None:
    await play.hears("Rina: /buat\nRina: 1")
    said = last(await play.hears(f"Rina: {words}"))
    assert "_3 dari 5_" not in said
    assert "_2 dari 5_" in last(await play.hears("Rina: /menu\nRina: [Lanjutkan: kegiatan baru]"))


async def test_the_open_form_comes_before_the_buttons_of_a_later_message(play: Play) -> None:
    """A reminder that came in between does not take the answer."""
    await play.hears("Rina: /start e1\nRina: Daftar\n(4 hari kemudian)\nRina: /buat")
    told = await play.hears("(2 hari kemudian)\n(22 jam kemudian)")
    assert "kepada Rina: Bapak/Ibu, hari ini" in told
    assert "_2 dari 5_" in last(await play.hears("Rina: 2"))


async def test_buttons_come_before_bare_words(play: Play) -> None:
    """*Bantuan* is the menu's third button and a command; so is *Menu*, which help offers."""
    assert "/kegiatan –" in last(await play.hears("Rina: /menu\nRina: Bantuan"))
    assert "/kegiatan –" not in last(await play.hears("Rina: mEnU"))


async def test_a_label_that_equals_a_command_word_is_its_own_button(tmp_path: Path) -> None:
    """An event called *Menu*: its button says more than the command, so both can be meant."""
    async with playing(tmp_path) as play:
        await play.hears(EVENT.replace("Kelas Literasi", "menu"))
        assert "*menu*" in last(await play.hears("S: /kegiatan\nS: 1. menu"))
        assert "Silakan pilih" in last(await play.hears("S: /kegiatan\nS: menu"))


async def test_bare_words_where_no_button_fits(play: Play) -> None:
    assert "Kelas Literasi" in last(await play.hears("Rina: KEGIATAN"))
    assert "Jam kerja: " in last(await play.hears("Rina: kantor"))


async def test_the_ways_on_where_nothing_fits(play: Play) -> None:
    await play.hears("(Sari orang kantor Bontang)")
    for words, way in (("besok saja", "[Kirim ke panitia]"), ("besok", "[Tanya panitia]")):
        said = last(await play.hears(f"Sari: {words}"))
        assert "belum memahami" in said
        assert way in said


async def test_a_coordinator_is_not_offered_to_write_to_themselves(play: Play) -> None:
    said = last(await play.hears("Rina: besok saja"))
    assert "[Ruang panitia]" in said
    assert "masih dapat dipakai" in last(await play.hears("Rina: besok saja"))
    assert "Ruang panitia." in last(await play.hears("Rina: Ruang panitia"))


async def test_a_number_counts_the_last_buttons_row_by_row(play: Play) -> None:
    assert "Kelas Literasi" in last(await play.hears("Rina: /menu\nRina: 1"))
    assert "Silakan pilih" in last(await play.hears("Rina: /bantuan\nRina: 1"))


async def test_the_last_message_that_still_has_buttons(play: Play) -> None:
    """The file that comes with it has none, so the list stays the one that is meant."""
    await play.hears("Rina: /kegiatan\nRina: 1\nRina: [Peserta]\nRina: [Unduh daftar (XLSX)]")
    assert "Tempat:" in last(await play.hears("Rina: lihat kegiatan"))


async def test_buttons_answer_to_words_for_a_day(play: Play) -> None:
    await play.hears("Rina: /kegiatan")
    assert "Tempat:" in last(await play.hears("(23 jam kemudian)\nRina: 1"))
    assert "belum memahami" in last(await play.hears("(25 jam kemudian)\nRina: 1"))


@pytest.mark.parametrize("number", ["0", "3", "-1", "1.1", "99", "000003", "0000021", "9" * 3_999])
async def test_a_number_beyond_the_buttons(play: Play, number: str) -> None:
    await play.hears("Rina: /kegiatan")  # two buttons
    assert "belum memahami" in await says(play, number)


ODD = [
    "",
    " \n\t ",
    "\x00\x01\x1b[2J",
    "😀",
    "👩‍👩‍👧‍👦",
    "مرحبا بالعالم",
    "\u202eevil",
    "\ue000\ue001",
    "\uf8ff",
    "\ufffe",
    "/",
    "//",
    "/\ue000",
    "@",
    "/@rekanbot",
    "'; drop table people; --",
    "²",
    "\u0661",
    "a\u0300" * 1_900,
]


@pytest.mark.parametrize("words", ODD)
async def test_odd_words_get_the_menu_or_the_question_again(play: Play, words: str) -> None:
    assert "belum memahami" in await says(play, words)
    await play.hears("Rina: /buat")
    assert "[Batal]" in await says(play, words.replace("/", "."))


@pytest.mark.parametrize("length", [MOST_CHARACTERS + 1, 100_000])
async def test_too_many_characters_are_refused_and_counted(play: Play, length: int) -> None:
    assert "paling banyak 4.000 huruf" in await says(play, "a" * length)


async def test_private_use_characters_stay_what_they_are(play: Play) -> None:
    """They are the seals behind which values stand in a text."""
    await play.hears("Rina: /buat\nRina: 1")
    await says(play, "Judul \ue000\ue001 lengkap")
    card = await play.hears("Rina: besok 09.00\nRina: Aula \ue002\nRina: 5")
    assert "*Judul \ue000\ue001 lengkap*\n" in card
    assert "Tempat: Aula \ue002\n" in card


async def test_a_file_is_no_words_and_the_question_is_repeated(play: Play) -> None:
    said = last(await play.hears('Rina: /buat\nRina: 1\n(Rina mengirim "a.csv": Nama)'))
    assert "Di sini kami perlu tulisan, bukan berkas." in said
    assert "Apa judulnya?" in said


async def test_hours_that_end_before_they_begin_are_said_so_where_the_day_is_known(
    play: Play,
) -> None:
    asked = "Rina: /buat\nRina: 1\nRina: Kelas\nRina: 02/12/2026"
    said = last(await play.hears(f"{asked}\nRina: jam 1 siang sampai jam 12 siang"))
    assert "Jam selesai harus sesudah jam mulai." in said
    assert "pukul berapa?" in said


async def test_typed_hours_are_said_back_above_the_next_question(play: Play) -> None:
    asked = "Rina: /buat\nRina: 1\nRina: Kelas\nRina: 02/12/2026"
    said = last(await play.hears(f"{asked}\nRina: jam 1 siang sampai jam 3 sore"))
    assert "Bot: Rabu, 2 Desember 2026, pukul 13.00–15.00 WITA.\n" in said
    assert "Di mana tempatnya?" in said


async def test_a_lone_surrogate_is_no_update_and_stops_nobody(play: Play) -> None:
    """JSON can spell what no text can hold."""
    phone = await play.phone("Rina")
    before = len(play.said)
    for body in ({"words": "a\ud800b"}, {"press": "join:\udfff"}):
        await play.sends(phone, dict(body))
    assert len(play.said) == before
    assert "belum memahami" in await says(play, "jumpa lagi")


@pytest.mark.parametrize(
    "words", ["/menu", "/MENU", "/menu@rekan_bot", "/menu sekarang", "/menu\n"]
)
async def test_ways_to_write_a_command(play: Play, words: str) -> None:
    assert "Silakan pilih, atau ketik" in await says(play, words)


@pytest.mark.parametrize("words", ["/start e1", "/start  e1", "/start\ne1", "/mulai\te1 "])
async def test_ways_to_write_what_a_command_is_given(play: Play, words: str) -> None:
    assert "Kelas Literasi" in await says(play, words)


@given(st.text(st.characters()))
def test_tidy_words_can_be_kept_and_shown(words: str) -> None:
    kept = tidy(words)
    kept.encode()
    assert kept == kept.strip() == tidy(kept)
    assert not set(kept) & {"\x00", "\x1b", "\u202e", "\u2066", "\ufeff"}
