"""What somebody is asked and did not answer is found again from the menu."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.people import people
from tests.handlers.polls.opened import COLOURS, Opened, opened, question, survey

ONE = survey(question("q", "single", COLOURS))
TWO = survey(question("a", "yes_no"), question("b", "text"))


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        await bontang.belongs("Sari")
        yield bontang


async def test_a_poll_stands_in_the_menu_until_it_is_answered(bontang: Opened) -> None:
    await bontang.opens(ONE)
    await bontang.says("Sari: /menu")
    assert "[Merah]" in await bontang.says("Sari: [Jawab: Survei (contoh)]")
    await bontang.says("Sari: [Merah]")
    assert "Survei" not in await bontang.says("Sari: /menu")


@pytest.mark.parametrize("anonymous", [False, True])
async def test_a_survey_that_was_left_goes_on_from_the_menu(
    bontang: Opened, anonymous: bool
) -> None:
    await bontang.opens(TWO, purpose="survey", anonymous=anonymous)
    await bontang.says("Sari: [Ya]")
    said = await bontang.says("Sari: /menu")
    assert "[Lanjutkan: Survei (contoh)]" in said
    assert said.count("Lanjutkan") == 1, "the form of its words is not offered beside it"
    assert "Pertanyaan 2 dari 2" in await bontang.says("Sari: [Lanjutkan: Survei (contoh)]")


async def test_many_are_a_list_of_which_the_begun_comes_first(bontang: Opened) -> None:
    begun = await bontang.opens(TWO, purpose="survey")
    await bontang.says("Sari: [Ya]")
    await bontang.play.hears("Sari: /menu")
    for _ in range(6):
        await bontang.opens(ONE)
    await bontang.says("Sari: /menu")
    said = await bontang.says("Sari: [Menunggu jawaban Anda]")
    assert said.index("[Lanjutkan: ") < said.index("[Jawab: ")
    assert said.count("[") == 7
    assert (await bontang.says("Sari: [Berikutnya]")).count("[Jawab: ") == 2
    await bontang.closes(begun)
    assert "Lanjutkan" not in await bontang.play.presses("Sari", "jpw:0")


async def test_what_is_closed_or_asks_others_now_waits_for_nobody(bontang: Opened) -> None:
    closed = await bontang.opens(ONE)
    await bontang.opens(TWO, purpose="survey")
    await bontang.closes(closed)
    assert "[Jawab: " in await bontang.says("Sari: /menu")
    async with bontang.play.database.transaction() as connection:
        await people.describe(connection, 2, office=None)
    assert "[Jawab: " not in await bontang.says("Sari: /menu")
    assert "Tidak ada" in await bontang.play.presses("Sari", "jpw:5")


async def test_the_menu_of_a_coordinator_with_much_to_do_has_eight_buttons(
    bontang: Opened,
) -> None:
    async with bontang.play.database.transaction() as connection:
        await people.describe(connection, 1, office=1)
    await bontang.opens(ONE)
    await bontang.play.hears("Rina: /buat")
    said = await bontang.says("Rina: /menu")
    assert said.count("[") == 8
    assert "[Bahasa]" not in said
    assert "[Bantuan]" in said


async def test_with_several_forms_that_wait_the_newest_are_offered(bontang: Opened) -> None:
    async with bontang.play.database.transaction() as connection:
        await people.describe(connection, 1, office=1)
    await bontang.opens(ONE)
    await bontang.play.hears("Rina: /buat\nRina: /lengkapi\nRina: /tanya")
    said = await bontang.says("Rina: /menu")
    assert said.count("[") == 8
    assert said.count("[Lanjutkan: ") == 1
    assert "[Jawab: " in said
