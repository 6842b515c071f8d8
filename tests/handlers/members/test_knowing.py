"""Who agreed only to words that said nothing of it is seen, and not changed, merged or moved; and
nobody opens to another chat the account of somebody whom another office serves too."""

from __future__ import annotations

import pytest

from tests.handlers.members.office import RINA, SARI, SARIE, UMAR, change, numbers, said
from tests.play import Play

NOT_AGREED = "belum menyetujui pemberitahuan privasi yang baru"


@pytest.mark.parametrize(
    "wire", [f"mf:{SARI}:name", f"mf?:{SARI}:0", f"mt?:{SARI}", f"mc:{SARI}:{SARIE}", f"rc:{SARI}"]
)
async def test_nothing_is_done_with_them_until_they_agree(play: Play, wire: str) -> None:
    await play.hears("(Sari menyetujui versi 2 saja)")
    for name in ("Rina", "Dewi"):
        assert NOT_AGREED in await said(play, name, wire)
    await play.hears("Sari: /persetujuan\nSari: [Setuju]")
    assert NOT_AGREED not in await said(play, "Rina", wire)


async def test_what_they_agreed_to_before_goes_on_when_the_words_grow(play: Play) -> None:
    await play.hears("(Sari menyetujui versi 3 saja)")
    assert NOT_AGREED not in await said(play, "Rina", f"mf:{SARI}:name")
    assert "[Perbaiki data]" in await said(play, "Rina", f"mb:{SARI}:")


async def test_their_card_says_so_and_offers_nothing(play: Play) -> None:
    await play.hears("(Sari menyetujui versi 2 saja)")
    card = await said(play, "Rina", f"mb:{SARI}:")
    assert "*Nama:* Sari Contoh" in card
    assert NOT_AGREED in card
    assert "[Perbaiki data]" not in card
    assert "[Ganti chat]" not in card


async def test_a_code_made_before_works_no_longer(play: Play) -> None:
    await said(play, "Rina", f"rc:{SARI}")
    await play.hears("(Sari menyetujui versi 2 saja)")
    assert "tidak berlaku" in await play.hears("Baru: /start gKODE-A")
    assert RINA in await numbers(play, "select person from chats where person is not null")


ALSO_OF_SAMARINDA = [
    "update events set office = 2 where id = 2",
    f"insert into questions (office, person, asked, due) values (2, {UMAR}, 1, 1)",
]


@pytest.mark.parametrize("sql", ALSO_OF_SAMARINDA)
async def test_whom_another_office_serves_too_is_not_opened_to_another_chat(
    play: Play, sql: str
) -> None:
    """Their seats and questions there would be read by whoever has that chat."""
    await play.hears('(kegiatan "Kelas", 1/12/2026 09.00–12.00, 5 kursi)\nUmar: /start e2')
    await play.hears("Umar: [Daftar]")
    for wire in (f"rc:{UMAR}", f"mc:{UMAR}:{SARI}"):
        assert "melayaninya" not in await said(play, "Rina", wire)
    await change(play, sql)
    for wire in (f"rc?:{UMAR}", f"rc:{UMAR}", f"mc:{UMAR}:{SARI}"):
        assert "melayaninya" in await said(play, "Rina", wire)
    for wire in (f"rc?:{UMAR}", f"mc:{UMAR}:{SARI}"):
        assert "melayaninya" not in await said(play, "Dewi", wire)
    assert "tidak berlaku" in await play.hears("Baru: /start gKODE-A")
