"""The coordinator's list: many names on one screen, few buttons, each opened by its number."""

from __future__ import annotations

import re

import pytest

from tests.handlers.seats.test_enrolling import changed
from tests.play import Play


@pytest.fixture
async def many(play: Play) -> Play:
    await changed(play, seats=20)
    for number in range(10, 24):
        await play.hears(f"(Tamu{number} sudah dikenal)")
        await play.presses(f"Tamu{number}", "join:1")
    return play


async def test_a_page_names_twelve_and_has_eight_buttons_at_most(many: Play) -> None:
    page = await many.presses("Rina", "sl:1:seats:0")
    assert re.findall(r"^ *(?:Bot[^:]*: )?(\d+)\. Tamu", page, re.MULTILINE) == [
        str(number) for number in range(1, 13)
    ]
    assert len(re.findall(r"\[", page)) <= 8
    assert "ketik nomornya" in page


async def test_somebody_without_a_button_is_opened_by_the_number(many: Play) -> None:
    await many.presses("Rina", "sl:1:seats:0")
    assert "Tamu20 Contoh" in await many.hears("Rina: 11")
    second = await many.presses("Rina", "sl:1:seats:12")
    assert "[1. Tamu22 Contoh]" in second
    assert "ketik nomornya" not in second
    assert "Tamu23 Contoh" in await many.hears("Rina: 2")
