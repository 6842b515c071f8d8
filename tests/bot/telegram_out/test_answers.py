"""Who answers an announcement asks its office: by a reply, or by the next words nobody knows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.telegram_out.talk import Talk
from tests.handlers.announcing.bontang import Bontang
from tests.wire.person import Person

MINUTE = timedelta(minutes=1)
OFFERED = "Pesan Anda menjawab pengumuman dari"
ABOUT = "Tentang pengumuman: Halo semua"


@pytest.fixture
async def sari(talk: Talk) -> Person:
    """Who was just told something, and said other things before."""
    await talk.happens("Rina panitia Bontang")
    await talk.person("Rina")
    bontang = await Bontang.of(talk.play)
    await bontang.librarian("Sari")
    sari = await talk.person("Sari")
    await talk.says(sari, "/menu")
    await bontang.announces("Halo *semua*, {nama}. Pelatihan mulai pukul delapan.")
    await talk.play.settle()
    await talk.play.go_on(MINUTE)
    assert "Halo semua" in sari.texts[-1]
    return sari


async def asked(talk: Talk) -> str:
    """What the coordinator reads of it."""
    await talk.play.go_on(MINUTE)
    return (await talk.person("Rina")).texts[-1]


async def test_a_reply_goes_to_the_office_with_what_it_is_about(talk: Talk, sari: Person) -> None:
    announced = sari.messages[-1]
    await talk.says(sari, "/bantuan")
    await sari.answers(announced, "Apakah boleh membawa anak?")
    await talk.settles()
    assert sari.texts[-1].startswith(OFFERED)
    await talk.says(sari, "[Kirim ke panitia]")
    said = await asked(talk)
    assert ABOUT in said
    assert "Apakah boleh membawa anak?" in said
    assert await talk.reads("select announcement from questions") == [1]


async def test_a_form_that_is_open_waits_meanwhile(talk: Talk, sari: Person) -> None:
    announced = sari.messages[-1]
    await talk.says(sari, "/lengkapi")
    await sari.answers(announced, "Apakah boleh membawa anak?")
    await talk.settles()
    assert sari.texts[-1].startswith(OFFERED)
    assert any(label.startswith("Lanjutkan") for label in sari.buttons)


async def test_a_question_that_they_write_already_takes_the_words(talk: Talk, sari: Person) -> None:
    announced = sari.messages[-1]
    await talk.says(sari, "/tanya")
    await sari.answers(announced, "Apakah boleh membawa anak?")
    await talk.settles()
    assert not sari.texts[-1].startswith(OFFERED)
    assert await talk.reads("select words from question_lines") == ["Apakah boleh membawa anak?"]


async def test_words_right_after_it_mean_it(talk: Talk, sari: Person) -> None:
    assert (await talk.says(sari, "Apakah boleh membawa anak?")).startswith(OFFERED)
    await talk.says(sari, "[Kirim ke panitia]")
    assert ABOUT in await asked(talk)


async def test_words_after_something_else_do_not(talk: Talk, sari: Person) -> None:
    await talk.says(sari, "/menu")
    assert not (await talk.says(sari, "Apakah boleh membawa anak?")).startswith(OFFERED)


async def test_words_a_day_later_do_not(talk: Talk, sari: Person) -> None:
    await talk.play.go_on(timedelta(days=1))
    assert not (await talk.says(sari, "Apakah boleh membawa anak?")).startswith(OFFERED)


@pytest.mark.parametrize("words", ["terima kasih", "ya", "1"])
async def test_what_is_no_question_is_none(talk: Talk, sari: Person, words: str) -> None:
    await sari.answers(sari.messages[-1], words)
    await talk.settles()
    assert not sari.texts[-1].startswith(OFFERED)


async def test_a_reply_to_any_other_message_is_as_ever(talk: Talk, sari: Person) -> None:
    await talk.says(sari, "/bantuan")
    await sari.answers(sari.messages[-1], "Apakah boleh membawa anak?")
    await talk.settles()
    assert not sari.texts[-1].startswith(OFFERED)


async def test_nobody_answers_the_copy_of_somebody_else(talk: Talk, sari: Person) -> None:
    """Numbers of messages are those of one chat: another's says nothing here."""
    await talk.happens("Budi sudah dikenal")
    budi = await talk.person("Budi")
    for _ in range(len(sari.messages) + 3):
        await talk.says(budi, "/menu")
    await budi.answers(budi.messages[-1], "Apakah boleh membawa anak?")
    await talk.settles()
    assert not budi.texts[-1].startswith(OFFERED)
