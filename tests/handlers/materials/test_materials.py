"""Materials: what is taken, whose they are, and what becomes of them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.chat import ReceivedFile
from handlers.files import keeping
from handlers.forms.answer import Misunderstood
from storage.attendance import attendance
from storage.events import materials, sessions
from storage.seats import enrolments
from tests.given import DAY, HOUR
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Sari sudah dikenal)
(kegiatan "Workshop", 24/11/2026 09.00–12.00, 20 kursi)
Sari: /start e1
Sari: [Daftar]
Rina: /menu"""
SARI = 2


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def hand_out(play: Play, many: int = 1) -> None:
    async with play.database.transaction() as connection:
        for number in range(many):
            await materials.add(
                connection, 1, f"Bahan {number}", play.clock.now(), link="https://a.example/x"
            )


def file(name: str, size: int = 5) -> ReceivedFile:
    return ReceivedFile(name=name, path=Path("x"), size=size, checksum="c")


@pytest.mark.parametrize(
    "name", ["a.exe", "a.apk", "a.html", "a.svg", "a.js", "a.zip", "a.pdf.exe", "pdf", ".pdf", ""]
)
def test_nothing_that_runs_is_taken(name: str) -> None:
    refused = keeping.objection(file(name), keeping.MATERIALS)
    assert isinstance(refused, Misunderstood)
    assert refused.key == "file_of_another_kind"


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "Bahan v1.2.pptx", "foto.jpg", "a.mp4 "])
def test_slides_papers_pictures_and_recordings_are(name: str) -> None:
    assert keeping.objection(file(name), keeping.MATERIALS) is None
    refused = keeping.objection(file(name, size=0), keeping.MATERIALS)
    assert refused is not None
    assert refused.key == "file_is_empty"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a/b\\c.pdf", "a b c.pdf"),
        ("\u202efdp.pdf", "fdp.pdf"),
        ("x" * 200 + ".PDF", "x" * 80 + ".pdf"),
        ("a\nb.pdf", "a b.pdf"),
        ("", "berkas"),
    ],
)
def test_a_name_that_every_system_can_keep(name: str, kept: str) -> None:
    assert keeping.named(name) == kept
    assert keeping.kept(name, "a" * 64).file_name == kept


async def test_what_is_too_big_or_empty_may_be_a_link_instead(play: Play) -> None:
    await play.presses("Rina", "ma+:1:0")
    await play.hears("Rina: Bahan")
    await play.sends_file("Rina", "a.pdf", b"")
    assert "kosong" in "\n".join(play.said[-2:])
    phone = await play.phone("Rina")
    big = {"reference": "a" * 22, "name": "film.mp4", "too_big": True}
    await play.turns.receive("web", _post(play, phone.address, big))
    await play.settle()
    said = "\n".join(play.said[-2:])
    assert "film.mp4 lebih besar dari 20 MB" in said
    assert "atau tulis tautannya" in said
    assert "ditambahkan" in await play.hears("Rina: https://contoh.example/film")


def _post(play: Play, phone: str, file: dict[str, object]) -> bytes:
    at = play.clock.now().isoformat()
    return json.dumps({"phone": phone, "number": "big", "at": at, "file": file}).encode()


async def _materials(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        found = await materials.of_event(connection, 1)
    return [f"{each.title} | {each.name}" for each in found]


async def test_a_file_that_comes_before_its_title_is_kept(play: Play) -> None:
    await play.presses("Rina", "ma+:1:0")
    await play.sends_file("Rina", "Salindia_Materi 1.pdf", b"x")
    said = "\n".join(play.said[-4:])
    assert "sudah tersimpan sebagai materi" in said
    assert "[Salindia Materi 1]" in said
    assert await _materials(play) == ["Salindia Materi 1 | Salindia_Materi 1.pdf"]
    assert len(list(play.world.kept.glob("*"))) == 1
    assert "Materi *Dasar katalog* ditambahkan" in await play.hears("Rina: Dasar katalog")
    assert await _materials(play) == ["Dasar katalog | Salindia_Materi 1.pdf"]


async def test_its_name_may_be_its_title_and_giving_up_leaves_it_so(play: Play) -> None:
    for name, then in (("Bahan A.pdf", "[Bahan A]"), ("x.pdf", "[Batal]")):
        await play.presses("Rina", "ma+:1:0")
        await play.sends_file("Rina", name, name.encode())
        await play.hears(f"Rina: {then}")
    assert await _materials(play) == ["Bahan A | Bahan A.pdf", "x.pdf | x.pdf"]


async def test_another_kind_of_file_in_place_of_a_title_is_refused(play: Play) -> None:
    await play.presses("Rina", "ma+:1:0")
    await play.sends_file("Rina", "a.exe", b"x")
    assert "Apa judul materinya?" in "\n".join(play.said[-4:])
    assert await _materials(play) == []


async def test_a_title_is_changed(play: Play) -> None:
    await hand_out(play, 6)
    assert "[Ubah judul]" in await play.presses("Rina", "ma1:6")
    await play.presses("Rina", "mat?:6")
    said = await play.hears("Rina: Bahan baru")
    assert "6. *Bahan baru*" in said
    await play.presses("Rina", "mat?:6")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "tidak ditemukan" in await play.hears("Rina: Punya orang lain")


async def test_there_is_an_end_of_them(play: Play) -> None:
    await hand_out(play, materials.MOST)
    assert "Sudah ada 20 materi" in await play.presses("Rina", "ma+:1:0")
    assert "[Tambah materi]" not in await play.presses("Rina", "mam:1:0")
    async with play.database.transaction() as connection:
        added = await materials.add(connection, 1, "X", play.clock.now(), link="https://a.example")
    assert not added


async def test_the_last_one_is_added_by_one_of_two(play: Play) -> None:
    await hand_out(play, materials.MOST - 1)
    await play.presses("Rina", "ma+:1:0")
    await play.hears("Rina: a.pdf")
    await hand_out(play)
    await play.sends_file("Rina", "a.pdf", b"x")
    assert "Sudah ada 20 materi" in "\n".join(play.said[-2:])
    assert list(play.world.kept.glob("*")) == []


async def test_they_are_read_a_page_at_a_time(play: Play) -> None:
    await hand_out(play, 5)
    first = await play.presses("Sari", "mal:1:0")
    assert "Bahan 3" in first
    assert "Bahan 4" not in first
    assert "Bahan 4" in await play.presses("Sari", "mal:1:4")


async def test_with_the_seat_they_go_and_who_was_there_keeps_them(play: Play) -> None:
    await hand_out(play)
    assert "Bahan 0" in await play.presses("Sari", "mal:1:0")
    async with play.database.transaction() as connection:
        await enrolments.end(connection, 1, SARI, "removed", play.clock.now())
    assert "hanya untuk pesertanya" in await play.presses("Sari", "mag:1:1")
    async with play.database.transaction() as connection:
        [only] = await sessions.of_event(connection, 1)
        await attendance.mark(connection, only.id, SARI, play.clock.now(), "list")
    assert "Bahan 0" in await play.presses("Sari", "mal:1:0")
    assert "[1. Workshop]" in await play.presses("Sari", "mao:0")


async def test_who_waits_has_none_yet(play: Play) -> None:
    await hand_out(play)
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set state = 'waiting'")
    assert "hanya untuk pesertanya" in await play.presses("Sari", "mal:1:0")
    assert "[Materi]" not in await play.hears("Sari: /start e1")


async def test_a_material_of_another_event_is_not_there(play: Play) -> None:
    await play.happens('kegiatan "Lain", 30/11/2026 09.00–12.00, 20 kursi')
    async with play.database.transaction() as connection:
        await materials.add(
            connection, 2, "Rahasia", play.clock.now(), file="a" * 64, name="a.pdf", size=5
        )
    said = await play.presses("Sari", "mag:1:1")
    assert "Materi itu sudah tidak ada" in said
    assert "Rahasia" not in said


async def test_a_material_outlives_its_session(play: Play) -> None:
    starts = play.clock.now() + 2 * DAY
    async with play.database.transaction() as connection:
        second = await sessions.add(connection, 1, starts, starts + HOUR)
        await materials.add(
            connection, 1, "B", play.clock.now(), session=second.id, link="https://a.example"
        )
        await sessions.remove(connection, second.id)
        [left] = await materials.of_event(connection, 1)
    assert left.session is None


async def test_who_lost_the_office_adds_nothing(play: Play) -> None:
    await play.presses("Rina", "ma+:1:0")
    await play.hears("Rina: Bahan")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "tidak ditemukan" in await play.hears("Rina: https://contoh.example/a")
    async with play.database.transaction() as connection:
        assert await materials.of_event(connection, 1) == []
