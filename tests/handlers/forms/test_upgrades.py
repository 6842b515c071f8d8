"""Open forms that meet a newer version, or a later day: they go on where an answer fits no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import BaseModel

from handlers.forms.parsers import line
from handlers.router import Routes
from tests.handlers.forms import visit
from tests.handlers.forms.test_conversation import TO_CARD, last
from tests.play import playing

OLD = visit.routes(visit.form())
STRICTER = replace(visit.TITLE, parse=line(3, 5))


async def resumed(
    folder: Path, new: Routes, then: str, before: str = TO_CARD, old: Routes = OLD
) -> str:
    """What the newer version says to a form that the older one began."""
    async with playing(folder, routes=old) as play:
        await play.hears(before)
    async with playing(folder, routes=new) as play:
        return last(await play.hears(then))


async def test_a_stricter_question_is_asked_again_and_says_why(tmp_path: Path) -> None:
    new = visit.routes(visit.form((visit.ROOM, STRICTER, visit.SEATS)))
    said = await resumed(tmp_path, new, "S: [Terbitkan]")
    assert said.startswith("Bot mengubah: Jawaban itu terlalu panjang (9 huruf).")
    assert "_2 dari 3_" in said


async def test_the_answers_after_it_are_kept(tmp_path: Path) -> None:
    new = visit.routes(visit.form((visit.ROOM, STRICTER, visit.SEATS)))
    said = await resumed(tmp_path, new, "S: Temu")
    assert "*Judul:* Temu" in said
    assert "*Kursi:* 20" in said


async def test_a_new_question_is_asked(tmp_path: Path) -> None:
    always = replace(visit.PLACE, when=lambda answers: True, optional=False)
    new = visit.routes(visit.form((visit.ROOM, visit.TITLE, always, visit.SEATS)))
    assert "_3 dari 4_\n     Di mana tempatnya?" in await resumed(tmp_path, new, "S: 1")


async def test_an_optional_question_that_became_required_is_asked(tmp_path: Path) -> None:
    needed = replace(visit.PLACE, optional=False)
    new = visit.routes(visit.form((visit.ROOM, visit.TITLE, needed, visit.SEATS)))
    skipped = "S: /isi\nS: 1\nS: Kunjungan\nS: lewati\nS: 20"
    assert "_3 dari 4_" in await resumed(tmp_path, new, "S: [Terbitkan]", before=skipped)


class Smaller(BaseModel):
    room: str
    title: str


async def test_an_answer_of_a_removed_question_is_left_out(tmp_path: Path) -> None:
    new = visit.routes(visit.form((visit.ROOM, visit.TITLE), model=Smaller))
    said = await resumed(tmp_path, new, "S: [Terbitkan]")
    assert '{"room":"class","title":"Kunjungan"}' in said


async def test_the_question_under_way_was_removed(tmp_path: Path) -> None:
    new = visit.routes(visit.form((visit.ROOM, visit.TITLE), model=Smaller))
    at_seats = "S: /isi\nS: 2\nS: Kunjungan"
    assert "Silakan pilih salah satu" in await resumed(tmp_path, new, "S: 20", before=at_seats)


async def test_a_removed_form_leaves_a_way_on(tmp_path: Path) -> None:
    new = visit.routes(visit.form(code="other"))
    assert "Silakan pilih, atau ketik" in await resumed(tmp_path, new, "S: [Terbitkan]")
    assert "belum memahami" in await resumed(tmp_path, new, "S: Judul")
    assert "_1 dari 3_" in await resumed(tmp_path, new, "S: /isi")


TIMED = visit.routes(visit.form((visit.ROOM, visit.TITLE, visit.SEATS, visit.WHEN)))
TOMORROW = f"{TO_CARD}\nS: besok 09.00"


async def test_a_day_that_passed_meanwhile_is_asked_again(tmp_path: Path) -> None:
    async with playing(tmp_path, routes=TIMED) as play:
        assert "*Waktu:* 24/11/2026" in last(await play.hears(TOMORROW))
        asked = last(await play.hears("(2 hari kemudian)\nS: [Terbitkan]"))
        assert asked.startswith("Bot mengubah: Waktu itu sudah lewat.")
        assert "_4 dari 4_" in asked
        assert "*Waktu:* 27/11/2026" in last(await play.hears("S: 27/11/2026 09.00"))
        assert "2026-11-27" in last(await play.hears("S: [Terbitkan]"))


async def test_typed_publishing_does_not_pass_it_either(tmp_path: Path) -> None:
    async with playing(tmp_path, routes=TIMED) as play:
        await play.hears(f"{TOMORROW}\n(2 hari kemudian)")
        assert "_4 dari 4_" in last(await play.hears("S: terbitkan"))
        assert "_4 dari 4_" in last(await play.hears("S: /menu\nS: 1"))
