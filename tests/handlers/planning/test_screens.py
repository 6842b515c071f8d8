"""Every screen of a coordinator's work with an event: few buttons, a way back, and home."""

from __future__ import annotations

import re

import pytest

from tests.handlers.planning.planned import change, changes, said
from tests.play import Play

MOST_BUTTONS = 8
FULL = [f"insert into quotas (event, what, value, most) values (1, '{what}', '{value}', 9)"
        for what, value in (("library_kind", "umum-desa"), ("library_kind", "sekolah"),
                            ("position", "guru"), ("position", "guru-merangkap"),
                            ("position", "kepala"))]  # fmt: skip
SCREENS = [
    ("me:1", "Kegiatan Bontang"),
    ("me+:1", "Kelola kegiatan"),
    ("ep:1:0", "Kelola kegiatan"),
    ("ep:1:4", "Kelola kegiatan"),
    ("ep:1:12", "Kelola kegiatan"),
    ("se:1:0", "Kelola kegiatan"),
    ("se:1:3", "Kelola kegiatan"),
    ("se1:1", "Hari, jam, sesi"),
    ("qu:1:0", "Kembali"),
    ("qu:1:2", "Kembali"),
    ("qu1:1:position:guru", "Kuota per instansi"),
    ("rm:1", "Kembali"),
    ("rm?:1", "Kembali"),
    ("oe:1:0", "Ruang panitia"),
    ("oe:1:4", "Ruang panitia"),
]


def _buttons(shown: str) -> list[str]:
    rows = [line for line in shown.splitlines() if line.startswith("     [")]
    return re.findall(r"\[([^\]]+)\]", "\n".join(rows))


async def _fill(play: Play) -> None:
    """Nine sessions, five quotas, nine events, a question whether people come, and news."""
    for number in range(8):
        await play.hears(f'(kegiatan "Rapat {number}", 2{number % 5}/12/2026 09.00–10.00, 2 kursi)')
        await play.hears(
            f'(kegiatan 1 bersesi "S{number}", 30/11/2026 1{number}.00–1{number}.30, X)'
        )
    for statement in FULL:
        await change(play, statement)
    await change(play, "update events set asks = '7', releases = 1 where id = 1")


@pytest.mark.parametrize("state", ["draft", "published", "cancelled", "news"])
async def test_each_has_few_buttons_a_way_back_and_home(play: Play, state: str) -> None:
    await _fill(play)
    if state == "news":
        await changes(play, "ep!:1:place", "Aula Kecamatan")
    else:
        await change(play, f"update events set state = '{state}' where id = 1")
    for wire, back in SCREENS:
        buttons = _buttons(await said(play, "Rina", wire))
        assert len(buttons) <= MOST_BUTTONS, (wire, buttons)
        assert buttons[-1] == "Menu", (wire, buttons)
        if state != "cancelled":  # where much of it shows only the card
            assert back in buttons, (wire, buttons)


async def test_news_can_be_told_at_once(play: Play) -> None:
    assert "Beri tahu sekarang" in _buttons(await changes(play, "ep!:1:place", "Aula Kecamatan"))


async def test_who_speaks_and_who_that_is_are_one_change(play: Play) -> None:
    await changes(play, "se!:1:speaker", "Narasumber Satu", "Pustakawan di Bontang")
    assert "Pustakawan di Bontang" in await said(play, "Rina", "se1:1")
    await changes(play, "se!:1:speaker", "[Lewati]")
    shown = await said(play, "Rina", "se1:1")
    assert "*Tentang narasumber:* (belum diisi)" in shown
