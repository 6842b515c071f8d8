"""A question with many answers: entries of a sub-form, added and removed one by one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import BaseModel

from handlers.forms.parsers import line
from handlers.forms.question import Form, Question
from handlers.router import Routes
from tests.handlers.forms import visit
from tests.handlers.forms.test_conversation import last
from tests.handlers.forms.test_upgrades import resumed
from tests.play import Play, playing


class Book(BaseModel):
    title: str
    seats: int


class Shelf(BaseModel):
    place: str
    books: tuple[Book, ...]


PLACE = replace(visit.PLACE, when=lambda answers: True, optional=False)


def shelf(
    title: Question = visit.TITLE, optional: bool = False, field: str | None = "books"
) -> Routes:
    book: Form[Book] = visit.form((title, visit.SEATS), code="b", model=Book, card=False)
    many = Question(
        field or "",
        ask="ask_kind",
        label="label_kind",
        parse=line(1, 9),
        optional=optional,
        many=book,
    )
    questions = (PLACE, many) if field else (PLACE,)
    return visit.routes(visit.form(questions, code="s", model=Shelf), visit.form(code="o"))


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path, routes=shelf()) as play:
        yield play


AT_LIST = "S: /isi\nS: Rak A"
ONE = f"{AT_LIST}\nS: [Tambah]\nS: Satu\nS: 1"
TWO = f"{ONE}\nS: Tambah\nS: Dua dua\nS: 2"


async def test_entries_are_added_shown_and_become_models(play: Play) -> None:
    shown = last(await play.hears(TWO))
    assert "\n     1. Satu · 1\n     2. Dua dua · 2\n" in shown
    card = last(await play.hears("S: [Selesai]"))
    assert "*Jenis:*\n     1. Satu · 1\n     2. Dua dua · 2\n" in card
    made = '"books":[{"title":"Satu","seats":1},{"title":"Dua dua","seats":2}]'
    assert made in last(await play.hears("S: [Terbitkan]"))


async def test_numbers_add_and_finish_but_never_remove(play: Play) -> None:
    assert "_1 dari 2_\n     Apa judulnya?" in last(await play.hears(f"{TWO}\nS: 1"))
    assert "2. Dua dua" in last(await play.hears("S: batal"))
    assert "Tambah atau Selesai" in last(await play.hears("S: 3"))
    assert "Mohon periksa" in last(await play.hears("S: 2"))


@pytest.mark.parametrize("line", ["S: [Hapus nomor 1]", "S: hapus nomor 1"])
async def test_an_entry_is_removed_by_its_button(play: Play, line: str) -> None:
    shown = last(await play.hears(f"{TWO}\n{line}"))
    assert "1. Dua dua · 2" in shown
    assert "Satu" not in shown


async def test_a_second_tap_removes_no_other_entry(play: Play) -> None:
    assert "1. Dua dua" in last(await play.hears(f"{TWO}\nS: [Hapus nomor 1] dua kali"))


async def test_a_second_tap_opens_one_entry(play: Play) -> None:
    await play.hears(f"{AT_LIST}\nS: [Tambah] dua kali\nS: Satu\nS: 1")
    assert "1. Satu" in last(await play.hears("S: selesai"))
    assert '"title":"Satu"' in last(await play.hears("S: terbitkan"))
    assert "belum memahami" in last(await play.hears("S: Dua"))  # no entry was left open


@pytest.mark.parametrize("done", ["[Selesai]", "selesai", "2", "lewati"])
async def test_an_empty_list_is_refused(play: Play, done: str) -> None:
    said = last(await play.hears(f"{AT_LIST}\nS: {done}"))
    assert "Mohon tambahkan paling sedikit satu." in said


async def test_a_list_that_was_emptied_is_asked_again(play: Play) -> None:
    await play.hears(f"{ONE}\nS: [Selesai]\nS: [Ubah Jenis]\nS: [Hapus nomor 1]\nS: kembali")
    assert "[Tambah]" in last(await play.hears("S: Rak B"))


@pytest.mark.parametrize("skipped", ["[Lewati]", "lewati", "[Selesai]"])
async def test_an_optional_list_can_stay_empty(tmp_path: Path, skipped: str) -> None:
    async with playing(tmp_path, routes=shelf(optional=True)) as play:
        assert "*Jenis:* (dilewati)" in last(await play.hears(f"{AT_LIST}\nS: {skipped}"))
        assert '"books":[]' in last(await play.hears("S: terbitkan"))


async def test_skipping_an_optional_list_keeps_what_is_in_it(tmp_path: Path) -> None:
    async with playing(tmp_path, routes=shelf(optional=True)) as play:
        assert "1. Satu" in last(await play.hears(f"{ONE}\nS: lewati"))


@pytest.mark.parametrize("cancel", ["[Batal]", "batal", "/batal"])
async def test_cancelling_an_entry_goes_back_to_its_list(play: Play, cancel: str) -> None:
    shown = last(await play.hears(f"{ONE}\nS: [Tambah]\nS: Dua\nS: {cancel}"))
    assert "1. Satu · 1\n" in shown
    assert "Dua" not in shown
    assert "dibatalkan" in last(await play.hears(f"S: {cancel}"))


@pytest.mark.parametrize(
    "wire",
    [
        "f:s:books:x",
        "fx:s:books:0:7",
        "fx:s:books:1:1",
        "fx:s:place:0:1",
        "fx:b:books:0:1",
        "fd:s:books:keep",
        "fd:b:title:done",
        "fd:s:=:done",
        "fe:b:title",
    ],
)
async def test_forged_presses_change_no_list(play: Play, wire: str) -> None:
    await play.hears(ONE)
    assert "Tombol itu sudah tidak berlaku." in await play.presses("S", wire)
    assert "1. Satu" in last(await play.hears("S: apa saja"))


@pytest.mark.parametrize(
    "wire", ["fd:s:books:add", "fd:s:books:done", "fx:s:books:0:1", "fe:s:place", "fd:s:=:done"]
)
async def test_the_list_waits_while_an_entry_is_open(play: Play, wire: str) -> None:
    await play.hears(f"{ONE}\nS: [Tambah]")
    said = await play.presses("S", wire)
    assert "sudah tidak berlaku" in said
    assert "_1 dari 2_\n     Apa judulnya?" in said
    assert "1. Satu · 1\n     2. Dua · 2" in last(await play.hears("S: Dua\nS: 2"))


@pytest.mark.parametrize("back", ["S: /menu\nS: [Lanjutkan: kegiatan baru]", "S: /isi"])
async def test_an_open_entry_waits_together_with_its_list(play: Play, back: str) -> None:
    await play.hears(f"{ONE}\nS: [Tambah]\nS: Dua\nS: /lain\nS: batal")
    assert "_2 dari 2_" in last(await play.hears(back))
    assert "2. Dua · 2" in last(await play.hears("S: 2"))


async def test_an_entry_goes_to_its_own_list_with_another_form_between(play: Play) -> None:
    await play.hears(f"{ONE}\nS: [Tambah]\nS: Dua\nS: /lain")
    assert "_2 dari 2_" in await play.presses("S", "fr:b")
    assert "2. Dua · 2" in last(await play.hears("S: 2"))
    assert "[Aula]" in last(await play.hears("S: batal\nS: /lain"))


async def test_an_entry_survives_a_restart(tmp_path: Path) -> None:
    said = await resumed(tmp_path, shelf(), "S: 2", f"{ONE}\nS: [Tambah]\nS: Dua", shelf())
    assert "2. Dua · 2" in said


async def test_an_entry_whose_list_is_gone_ends_with_it(tmp_path: Path) -> None:
    entry = f"{ONE}\nS: [Tambah]\nS: Dua"
    said = await resumed(tmp_path, shelf(field=None), "S: /menu\nS: 1", entry, shelf())
    assert "Mohon periksa" in said
    assert "Tempat:* Rak A" in said


async def test_an_entry_of_another_list_than_before_ends_too(tmp_path: Path) -> None:
    entry = f"{AT_LIST}\nS: [Tambah]\nS: Dua"
    said = await resumed(tmp_path, shelf(field="volumes"), "S: /menu\nS: 1", entry, shelf())
    assert "[Tambah] [Selesai]" in said


async def test_an_entry_that_fits_no_more_is_named(tmp_path: Path) -> None:
    stricter = shelf(replace(visit.TITLE, parse=line(3, 4)))
    said = await resumed(tmp_path, stricter, "S: [Selesai]\nS: [Selesai]", TWO, shelf())
    assert "Nomor 2 perlu diperbaiki" in said
    assert "2. Dua dua" in said
