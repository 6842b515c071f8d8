"""Who may answer a poll: whom it asks or whom its link led there, while it is open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.people import consents
from tests.handlers.polls.opened import COLOURS, Opened, opened, question, survey

ONE = survey(question("q", "single", COLOURS))
SEVERAL = survey(question("q", "several", COLOURS))


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        await bontang.belongs("Sari")
        yield bontang


async def test_a_closed_poll_takes_no_answer(bontang: Opened) -> None:
    poll = await bontang.opens(SEVERAL)
    await bontang.says("Sari: [Biru]")
    await bontang.closes(poll)
    said = await bontang.says("Sari: [Kirim jawaban]")
    assert "sudah ditutup dan tidak menerima jawaban lagi" in said
    assert await bontang.counted(poll) == []


async def test_a_poll_that_is_gone_or_not_open_yet_is_not_there(bontang: Opened) -> None:
    draft = await bontang.draft(ONE)
    await bontang.says("Sari: /menu")
    for number in (draft.id, 99):
        for wire in (f"jp:{number}", f"jp1:{number}:1:0:0", f"jpr:{number}", f"jpc:{number}"):
            assert "jajak pendapat itu tidak ditemukan" in await bontang.play.presses("Sari", wire)


async def test_who_is_not_asked_hears_whom_to_ask(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    await bontang.play.hears("(Budi orang kantor Samarinda)\nBudi: /menu")
    said = await bontang.play.presses("Budi", f"jp1:{poll.id}:{poll.questionnaire}:0:0")
    assert "tidak ditujukan kepada Bapak/Ibu" in said
    assert "panitia-bontang@contoh.example" in said
    assert "Pertanyaan contoh" not in said
    assert await bontang.counted(poll) == []


async def test_who_withdrew_their_consent_is_asked_for_it_first(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name = 'Sari Contoh'")
        await consents.withdraw(connection, sari, bontang.now)
    assert "[Setuju]" in await bontang.says("Sari: [Hijau]")
    assert await bontang.counted(poll) == []


async def test_who_agreed_to_earlier_words_reads_the_new_ones_first(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    await bontang.play.hears("(Sari menyetujui versi 4 saja)")
    assert "Pemberitahuan privasi kami berubah" in await bontang.says("Sari: [Hijau]")
    assert await bontang.counted(poll) == []


async def test_a_link_opens_a_poll_to_whom_it_led_and_its_number_to_nobody(
    bontang: Opened,
) -> None:
    poll = await bontang.opens(ONE, "link")
    await bontang.play.hears("(Budi sudah dikenal)\nBudi: /menu")
    wire = f"jp1:{poll.id}:{poll.questionnaire}:0:0"
    assert "tidak ditujukan" in await bontang.play.presses("Budi", wire)
    assert "[Hijau]" in await bontang.says(f"Budi: /start j{poll.code}")
    await bontang.says("Budi: [Hijau]")
    assert await bontang.counted(poll) == [("q", "o2")]


async def test_a_stranger_agrees_and_is_known_before_the_poll(bontang: Opened) -> None:
    poll = await bontang.opens(ONE, "link")
    said = await bontang.says(f"Asing: /start j{poll.code}")
    assert "Survei (contoh)" in said
    assert "[Setuju]" in said
    await bontang.play.hears("Asing: [Setuju]\nAsing: Asing Contoh")
    assert "[Hijau]" in await bontang.says("Asing: [Lewati]")
    await bontang.says("Asing: [Hijau]")
    assert await bontang.counted(poll) == [("q", "o2")]


@pytest.mark.parametrize("code", ["jaaaaaaaaaaaa", "j" + "a" * 11, "j1"])
async def test_a_link_that_leads_nowhere_says_so(bontang: Opened, code: str) -> None:
    assert "Maaf" in await bontang.says(f"Sari: /start {code}")
