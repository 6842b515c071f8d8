"""Kept files: equal bytes once, there as soon as the turn is, gone when nothing names them."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.loops.keeping import forget_unneeded
from bot.worker.drawing import Drawings, NotKept
from bot.worker.process import Process
from handlers.files.attachments import Kept, parse
from handlers.materials.presses import GetMaterial
from storage.events import materials
from tests.play import Play, playing

SLIDES = b"Salindia contoh"
CHECKSUM = hashlib.sha256(SLIDES).hexdigest()
GIVEN = """(Rina panitia Bontang)
(kegiatan "Workshop", 30/11/2026 09.00–12.00, 20 kursi)
Rina: /menu"""


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def hand_out(play: Play, title: str, content: bytes = SLIDES) -> None:
    await play.presses("Rina", "ma+:1:0")
    await play.hears(f"Rina: {title}")
    await play.sends_file("Rina", "a.pdf", content)


async def lying(play: Play) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in play.world.kept.glob("*")}


async def test_equal_bytes_are_kept_once_and_as_long_as_one_material_names_them(
    play: Play,
) -> None:
    assert await forget_unneeded(play.database, play.world.kept) == 0, "before there is a folder"
    await hand_out(play, "Satu bahan")
    await hand_out(play, "Dua bahan")
    assert await lying(play) == {CHECKSUM: SLIDES}
    for number, left in ((1, 1), (2, 0)):
        async with play.database.transaction() as connection:
            await materials.remove(connection, number)
        await forget_unneeded(play.database, play.world.kept)
        assert len(await lying(play)) == left


async def test_a_turn_that_was_tried_before_finds_its_bytes(play: Play) -> None:
    """A kill between the bytes and the commit: they lie there, and nothing names them."""
    play.world.kept.mkdir()
    (play.world.kept / CHECKSUM).write_bytes(SLIDES)
    await hand_out(play, "Satu bahan")
    assert await forget_unneeded(play.database, play.world.kept) == 0
    assert await lying(play) == {CHECKSUM: SLIDES}


async def test_bytes_of_a_turn_that_never_ended_are_swept(play: Play) -> None:
    play.world.kept.mkdir()
    (play.world.kept / CHECKSUM).write_bytes(SLIDES)
    assert await forget_unneeded(play.database, play.world.kept) == 1
    assert await lying(play) == {}


async def test_the_sweep_of_what_came_in_takes_nothing_that_is_kept(
    play: Play, tmp_path: Path
) -> None:
    await hand_out(play, "Satu bahan")
    for path in (tmp_path / "received").glob("*"):
        path.unlink()
    assert await lying(play) == {CHECKSUM: SLIDES}


async def test_without_its_bytes_the_words_still_go(play: Play) -> None:
    await hand_out(play, "Satu bahan")
    (play.world.kept / CHECKSUM).unlink()
    said = await play.presses("Rina", GetMaterial(event=1, material=1).wire)
    assert "Satu bahan" in said
    assert "(berkas" not in said


async def test_a_kept_file_is_found_and_never_drawn(tmp_path: Path) -> None:
    process = Process(tmp_path / "worker")
    drawings = Drawings(tmp_path / "drawn", process, kept=tmp_path / "kept")
    file = Kept(file_name="a.pdf", checksum=CHECKSUM)
    assert parse(file.model_dump_json(exclude_defaults=True)) == file
    with pytest.raises(NotKept):
        await drawings.draw(file)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / CHECKSUM).write_bytes(SLIDES)
    assert (await drawings.draw(file)).read_bytes() == SLIDES
    await process.close()
