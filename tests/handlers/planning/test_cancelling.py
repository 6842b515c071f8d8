"""An event is called off: asked plainly, told to who runs it, and its people are still known."""

from __future__ import annotations

import pytest

from storage.seats import participants
from tests.handlers.planning.planned import change, changes, event, said
from tests.play import Play

YES = "[Ya, batalkan kegiatan]"
TOLD = "Rina Contoh *membatalkan* kegiatan ini"
CANCEL = ("pc:1", "Aula sedang diperbaiki")


@pytest.mark.parametrize("words", ["tidak", "tidak jadi", "Tidak jadi", "batal"])
async def test_a_typed_no_is_no_new_reason(play: Play, words: str) -> None:
    await changes(play, *CANCEL)
    assert "Tidak ada yang berubah" in await play.hears(f"Rina: {words}")
    assert (await event(play)).state == "published"


@pytest.mark.parametrize("words", ["ya", "ya, batalkan kegiatan", YES])
async def test_a_yes_by_word_or_label_does_it(play: Play, words: str) -> None:
    await changes(play, *CANCEL, words)
    assert (await event(play)).why_cancelled == "Aula sedang diperbaiki"


async def test_the_other_coordinators_hear_once_who_did_it_and_why(play: Play) -> None:
    await play.hears("(Dewi panitia Bontang)\n(Budi panitia Bontang)\nBudi: /start e1")
    await play.hears("Budi: [Masuk daftar tunggu]")
    told = await changes(play, *CANCEL, YES)
    assert told.count(TOLD) == 1
    to_dewi = told[told.index("Bot kepada Dewi") :]
    assert TOLD in to_dewi
    assert "Alasannya: Aula sedang diperbaiki" in to_dewi
    assert told.count("Bot kepada Budi") == 1, "who takes part is told that way"
    assert "Bot kepada Tono" not in told
    assert "Bot kepada Rina" not in told
    assert TOLD not in await play.hears("(1 hari kemudian)")


@pytest.mark.parametrize(
    ("wire", "words"),
    [("ep!:1:cost", "Rp50.000"), ("se!:1:title", "Materi"), ("pm:1", "07/12/2026")],
)
async def test_who_had_a_form_open_meanwhile_learns_why_nothing_is_kept(
    play: Play, wire: str, words: str
) -> None:
    await play.hears("(Dewi panitia Bontang)\nDewi: /menu")
    await play.presses("Dewi", wire)
    answers = [f"Dewi: {words}"]
    if wire == "pm:1":
        await play.hears(answers.pop())
        answers = ["Dewi: [Ya, pindahkan]"]
    await changes(play, *CANCEL, YES)
    told = await play.hears("\n".join(answers))
    assert "Sementara itu Rina Contoh *membatalkan* kegiatan ini." in told
    assert "lalu jawab sekali lagi" not in told


MOVED = "Rina Contoh *mengubah waktu atau tempat* kegiatan ini"


async def test_the_other_coordinators_hear_of_another_time_or_place(play: Play) -> None:
    await play.hears("(Dewi panitia Bontang)\n(Budi panitia Bontang)\nBudi: /start e1")
    await play.hears("Budi: [Masuk daftar tunggu]")
    await changes(play, "ep!:1:cost", "Rp50.000")
    assert MOVED not in await play.hears("(10 menit kemudian)")
    await changes(play, "ep!:1:place", "Aula B")
    await changes(play, "ep!:1:place", "Aula C")
    told = await play.hears("(10 menit kemudian)")
    assert told.count(MOVED) == 1
    to_dewi = told[told.index("Bot kepada Dewi") :]
    assert MOVED in to_dewi
    assert "Tempat: Aula C" in to_dewi
    assert told.count("Bot kepada Budi") == 1, "who takes part is told that way"


async def test_who_runs_it_no_more_is_not_told(play: Play) -> None:
    await play.hears("(Dewi panitia Bontang)\n(13 jam kemudian)")  # at night nobody is disturbed
    assert TOLD not in await changes(play, *CANCEL, YES)
    await change(play, "delete from roles where person = (select max(person) from roles)")
    assert TOLD not in await play.hears("(9 jam kemudian)")


async def test_who_was_enrolled_stays_known_to_who_runs_it(play: Play) -> None:
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    await play.hears("(1 menit kemudian)\nWati: /start e1\nWati: [Ya, ambil kursi]")
    await changes(play, *CANCEL, YES)
    shown = await said(play, "Rina", "ps:1:0")
    assert "Saat itu terdaftar 2" in shown
    assert "1. Umar Contoh" in shown
    assert "2. Wati Contoh" in shown
    assert "Sari" not in shown
    assert "Untuk mengundang" not in shown
    assert "Saat itu terdaftar 2" in await said(play, "Rina", "me:1")
    async with play.database.transaction() as connection:
        assert await participants.listed(connection, 1, ("confirmed",)) == []
        stood = await participants.listed(connection, 1, ("confirmed",), cancelled=True)
    assert [each.name for each in stood] == ["Umar Contoh", "Wati Contoh"]
