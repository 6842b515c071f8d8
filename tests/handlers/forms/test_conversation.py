"""Going through a form, step by step and with every wrong turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.forms import visit
from tests.play import Play, playing

TO_PLACE = "S: /isi\nS: 1\nS: Kunjungan"
TO_SEATS = "S: /isi\nS: 2\nS: Kunjungan"
TO_CARD = f"{TO_SEATS}\nS: 20"
OTHER = visit.form((visit.TITLE, visit.SEATS), code="o")


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path, routes=visit.routes(visit.form(), OTHER)) as play:
        yield play


def last(said: str) -> str:
    """What the bot said last."""
    return said[said.rindex("\nBot") + 1 :]


@pytest.mark.parametrize(
    ("script", "refusal"),
    [
        ("S: /isi\nS: 3", "Mohon pilih salah satu tombol"),
        ("S: /isi\nS: gudang", "Mohon pilih salah satu tombol"),
        ("S: /isi\nS: 1\nS: ab", "paling sedikit 3 huruf"),
        (f"{TO_SEATS}\nS: banyak sekali", "angka bulat"),
        (f"{TO_SEATS}\nS: 101", "antara 1 dan 100"),
        (f"{TO_SEATS}\nS: 13", "angka bulat"),  # refused by the check, without a way to keep it
    ],
)
async def test_each_answer_is_judged_alone(play: Play, script: str, refusal: str) -> None:
    said = last(await play.hears(script))
    assert refusal in said
    assert "[Batal]" in said
    assert "Ya, tetap" not in said
    assert "Mohon periksa" not in said


async def test_rules_between_answers_are_judged_at_the_card(play: Play) -> None:
    card = last(await play.hears(f"{TO_SEATS}\nS: 40"))
    assert "*Kursi:* 40" in card
    refused = last(await play.hears("S: [Terbitkan]"))
    assert refused.startswith("Bot mengubah: Mohon tulis angka antara 1 dan 30.\n\n     Mohon peri")
    assert "30" in last(await play.hears("S: Ubah Kursi\nS: 30"))
    assert '"seats":30' in last(await play.hears("S: terbitkan"))


async def test_a_question_is_asked_only_when_it_applies(play: Play) -> None:
    assert "tempatnya" in last(await play.hears(TO_PLACE))
    there = last(await play.hears("S: Aula Kota\nS: 20"))
    assert "*Tempat:* Aula Kota" in there
    gone = last(await play.hears("S: [Ubah Jenis]\nS: kelas"))
    assert "Tempat" not in gone
    assert '"place":null' in last(await play.hears("S: 1"))


async def test_an_optional_question_can_be_skipped_in_words(play: Play) -> None:
    assert "3 dari 4" in last(await play.hears(TO_PLACE))
    assert "4 dari 4" in last(await play.hears("S: LEWATI"))
    assert "(dilewati)" in last(await play.hears("S: 20"))


async def test_the_words_for_back_skip_and_cancel(play: Play) -> None:
    assert "2 dari 3" in last(await play.hears(f"{TO_SEATS}\nS: Kembali"))
    refused = last(await play.hears("S: lewati"))
    assert refused.startswith("Bot: Pertanyaan ini perlu dijawab.\n\n     _2 dari 3_")
    assert "pertanyaan pertama" in last(await play.hears("S: back\nS: kembali"))
    assert "dibatalkan" in last(await play.hears("S: batal"))
    assert "belum memahami" in last(await play.hears("S: batalkan"))


async def test_those_words_on_the_card(play: Play) -> None:
    assert "salah satu tombol" in last(await play.hears(f"{TO_CARD}\nS: lewati"))
    assert "Sekarang: 20" in last(await play.hears("S: kembali"))


@pytest.mark.parametrize(("number", "room"), [("1", "hall"), ("2", "class"), ("AULA", "hall")])
async def test_numbers_and_labels_stand_for_choices(play: Play, number: str, room: str) -> None:
    await play.hears(f"S: /isi\nS: {number}\nS: Kunjungan\nS: lewati\nS: 20")
    assert f'"room":"{room}"' in last(await play.hears("S: 1"))


@pytest.mark.parametrize("number", ["3", "4", "0", "-1", "03", "0000021", "99999999999"])
async def test_no_number_stands_for_back_or_cancel(play: Play, number: str) -> None:
    said = last(await play.hears(f"S: /isi\nS: {number}"))
    assert said.startswith("Bot: Mohon pilih salah satu tombol")


async def test_digits_are_the_answer_where_a_number_is_asked(play: Play) -> None:
    assert "*Kursi:* 2\n" in last(await play.hears(f"{TO_SEATS}\nS: 2"))
    assert "*Kursi:* 20\n" in last(await play.hears("S: 4\nS: Sedikit"))


async def test_the_card_answers_numbers_labels_and_names(play: Play) -> None:
    assert "Sekarang: Kelas" in last(await play.hears(f"{TO_CARD}\nS: 2"))
    assert "Sekarang: " in last(await play.hears("S: 2\nS: judul"))
    assert "Sekarang: " in last(await play.hears("S: Lain\nS: ubah kursi"))
    assert "salah satu tombol" in last(await play.hears("S: 5\nS: 6"))


WARNED = f"{TO_PLACE}\nS: lewati\nS: 60"


@pytest.mark.parametrize("kept", ["[Ya, tetap]", "ya", "60", "060"])
async def test_a_warned_answer_can_be_kept(play: Play, kept: str) -> None:
    warning = last(await play.hears(WARNED))
    assert warning.startswith("Bot: <60> adalah hari libur kantor.")
    assert "*Kursi:* 60" in last(await play.hears(f"S: {kept}"))


async def test_a_second_tap_keeps_nothing_that_was_warned_of(play: Play) -> None:
    said = last(await play.hears(f"{TO_PLACE}\nS: lewati\nS: [Banyak] dua kali"))
    assert said.startswith("Bot mengubah: <60> adalah hari libur")
    assert "[Ya, tetap]" in said


async def test_another_warned_answer_is_warned_of_anew(play: Play) -> None:
    assert last(await play.hears(f"{WARNED}\nS: 70")).startswith("Bot: <70>")
    assert "*Kursi:* 70" in last(await play.hears("S: ya"))


@pytest.mark.parametrize("between", ["S: entahlah", "S: lewati", "S: /menu\nS: 1", "S: 13"])
async def test_nothing_is_kept_once_its_warning_is_gone(play: Play, between: str) -> None:
    shown = last(await play.hears(f"{WARNED}\n{between}"))
    assert "4 dari 4" in shown
    assert "Ya, tetap" not in shown
    assert "angka bulat" in last(await play.hears("S: ya"))


async def test_a_press_from_another_step_is_stale_and_shows_where_we_are(play: Play) -> None:
    await play.hears(TO_SEATS)
    for wire in ("fd:v:title:back", "f:v:place:Aula", "f:v:room:hall", "fd:v:=:done"):
        said = await play.presses("S", wire)
        assert said.startswith("Bot sekilas: Tombol itu sudah tidak berlaku.\nBot mengubah: _3 dar")


@pytest.mark.parametrize("wire", ["f:v:room:class", "f:v:room:CLASS"])
async def test_the_same_choice_twice_is_a_toast_and_nothing_else(play: Play, wire: str) -> None:
    await play.hears("S: /isi\nS: [Kelas]")
    assert await play.presses("S", wire) == "Bot sekilas: Sudah tercatat."


async def test_a_second_tap_changes_nothing(play: Play) -> None:
    assert (await play.hears("S: /isi\nS: [Aula] dua kali")).count("2 dari 4") == 1
    assert "4 dari 4" in last(await play.hears("S: Kunjungan\nS: [Lewati] dua kali"))
    assert "3 dari 4" in last(await play.hears("S: [Kembali] dua kali"))
    published = await play.hears("S: lewati\nS: 20\nS: [Terbitkan] dua kali")
    assert published.count("sudah dibuat") == 1


async def test_what_was_published_stays_on_the_screen_after_a_second_tap(play: Play) -> None:
    await play.hears(f"{TO_CARD}\nS: [Terbitkan] dua kali")
    newest = play.phones["S"].shown[max(play.phones["S"].shown)]
    assert "sudah dibuat" in newest.text


@pytest.mark.parametrize(
    "wire", ["f:v:room:hall", "fd:v:room:back", "fd:v:=:done", "fe:v:title", "fr:v", "fx:v:a:0:1"]
)
async def test_a_press_of_a_closed_form_is_stale(play: Play, wire: str) -> None:
    assert (await play.presses("S", wire)).startswith(
        "Bot sekilas: Tombol itu sudah tidak berlaku.\nBot: Silakan pilih"
    )
    assert "belum memahami" in last(await play.hears("S: Kunjungan"))


@pytest.mark.parametrize(
    "wire",
    [
        "f:v:=:x",
        "fd:v:=:done",
        "fd:v:room:done",
        "fd:v:room:keep",
        "fd:v:room:add",
        "fe:v:nonsense",
        "fe:v:=",
        "fx:v:room:0:1",
        "fx:v:=:0:1",
        "f:v:nonsense:x",
        "f:o:title:Lain",
    ],
)
async def test_forged_presses_publish_and_change_nothing(play: Play, wire: str) -> None:
    await play.hears("S: /isi")
    said = await play.presses("S", wire)
    assert said.startswith("Bot sekilas: Tombol itu sudah tidak berlaku.")
    assert "2 dari 4" in last(await play.hears("S: 1"))


async def test_a_forged_choice_is_judged_like_typed_words(play: Play) -> None:
    await play.hears("S: /isi")
    assert "salah satu tombol" in await play.presses("S", "f:v:room:gudang")
    await play.hears("S: 1")
    await play.presses("S", "f:v:title:ab\u202ecd")  # could turn the card around
    assert "2 dari 4" in last(await play.hears("S: ab"))


async def test_the_older_of_two_forms_waits_for_lanjutkan(play: Play) -> None:
    assert "_1 dari 2_" in last(await play.hears(f"{TO_SEATS}\nS: /lain"))
    assert "_2 dari 2_" in last(await play.hears("S: Judul lain"))
    menu = last(await play.hears("S: /menu"))
    assert menu.count("[Lanjutkan: kegiatan baru]") == 2
    assert "_3 dari 3_" in last(await play.hears("S: 2"))
    assert "*Judul:* Kunjungan" in last(await play.hears("S: 20"))
    assert "[Lanjutkan: kegiatan baru]" in last(await play.hears("S: batal"))
    assert "_2 dari 2_" in last(await play.hears("S: 1"))


async def test_a_form_begun_again_goes_on(play: Play) -> None:
    said = last(await play.hears(f"{TO_SEATS}\nS: /lain\nS: /isi"))
    assert said.startswith("Bot: Kita lanjutkan isian yang belum selesai.\n\n     _3 dari 3_")


async def test_a_way_to_the_menu_leaves_the_numbers_to_the_menu(play: Play) -> None:
    await play.hears("S: /isi")
    await play.presses("S", "go:menu")
    assert "_1 dari 3_" in last(await play.hears("S: 1"))  # Lanjutkan, not the first room


async def test_the_form_is_there_after_a_restart(tmp_path: Path) -> None:
    routes = visit.routes(visit.form())
    async with playing(tmp_path, routes=routes) as before:
        await before.hears(WARNED)
    async with playing(tmp_path, routes=routes) as after:
        assert "*Kursi:* 60" in last(await after.hears("S: [Ya, tetap]"))
        assert '"seats":60' in last(await after.hears("S: 1"))
