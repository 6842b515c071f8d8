"""A survey becomes the draft of a poll, and its polls ask what it asks now."""

from __future__ import annotations

from content.survey import survey as shipped
from storage.polls import polls
from tests.handlers.surveys.maker import OFFICE, Maker, buttons


async def test_nothing_is_asked_where_there_is_no_question(maker: Maker) -> None:
    survey = await maker.makes("Kosong")
    assert "Tanyakan" not in buttons(await maker.presses(f"js1:{survey}"))
    assert "belum berisi pertanyaan" in await maker.presses(f"js4:{survey}:0")
    assert await maker.polls() == []


async def test_it_becomes_one_draft_for_the_office(maker: Maker, survey: int) -> None:
    await maker.presses(f"js4:{survey}:0")
    await maker.presses(f"js4:{survey}:0")
    (it,) = await maker.polls()
    assert (it.purpose, it.state, it.audience, it.title) == (
        "survey",
        "draft",
        "office",
        "Kebutuhan buku",
    )
    assert it.questionnaire == await maker.version(survey)
    assert not it.anonymous


async def test_once_it_was_opened_it_can_be_asked_anew(maker: Maker, survey: int) -> None:
    await maker.presses(f"js4:{survey}:0")
    (it,) = await maker.polls()
    async with maker.play.database.transaction() as connection:
        await polls.open_(connection, it.id, maker.play.clock.now())
    await maker.presses(f"js4:{survey}:0")
    assert [each.state for each in await maker.polls()] == ["open", "draft"]


async def test_an_event_of_the_office_is_whom_it_asks(maker: Maker, survey: int) -> None:
    await maker.play.hears(
        """(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi)
        (kegiatan "Asing", 30/11/2026 09.00–12.00, 20 kursi, di Samarinda)""".replace("  ", "")
    )
    await maker.presses(f"js4:{survey}:1")
    await maker.presses(f"js4:{survey}:2")
    assert [(each.event, each.audience) for each in await maker.polls()] == [
        (1, "event"),
        (None, "office"),
    ]


async def test_what_is_drafted_and_open_asks_the_newest(maker: Maker, survey: int) -> None:
    await maker.presses(f"js4:{survey}:0")
    (it,) = await maker.polls()
    said = await maker.adds(survey, "Ada taman baca?", "yes_no")
    assert "sedang dijawab" not in said
    async with maker.play.database.transaction() as connection:
        await polls.open_(connection, it.id, maker.play.clock.now())
    assert "yang sudah mulai menyelesaikan" in await maker.adds(survey, "Di mana?", "text")
    await maker.presses(f"jse:{survey}")
    await maker.says("Kebutuhan lain")
    (it,) = await maker.polls()
    assert it.questionnaire == await maker.version(survey)
    assert it.title == "Kebutuhan lain"


async def test_what_is_closed_stays_as_it_was_asked(maker: Maker, survey: int) -> None:
    await maker.presses(f"js4:{survey}:0")
    (it,) = await maker.polls()
    async with maker.play.database.transaction() as connection:
        await polls.open_(connection, it.id, maker.play.clock.now())
        await polls.close(connection, it.id, maker.play.clock.now())
    await maker.adds(survey, "Ada taman baca?", "yes_no")
    (closed,) = await maker.polls()
    assert closed.questionnaire == it.questionnaire


async def test_a_dropped_survey_leaves_what_it_asked(maker: Maker, survey: int) -> None:
    await maker.presses(f"js4:{survey}:0")
    await maker.presses(f"jsx:{survey}")
    (it,) = await maker.polls()
    assert "Kebutuhan buku" in await maker.presses(f"j1:{it.id}")


async def test_the_shipped_ones_are_read_and_asked(maker: Maker) -> None:
    said = await maker.presses(f"js:{OFFICE}:0")
    assert "siap pakai" in said
    said = await maker.says("[1. Kebutuhan pelatihan]")
    assert "Materi apa yang Bapak/Ibu perlukan?" in said
    await maker.says("[Tanyakan]")
    await maker.presses(f"js3:{OFFICE}:0:0")
    await maker.presses(f"js3:{OFFICE}:1:0")
    first, second = await maker.polls()
    assert (first.title, first.purpose, first.anonymous) == ("Kebutuhan pelatihan", "survey", False)
    assert second.title == shipped("penilaian-penyelenggaraan").title.id
    assert second.anonymous
    for wire in (f"js2:{OFFICE}:3", f"js3:{OFFICE}:3:0"):
        assert "survei itu tidak ditemukan" in await maker.presses(wire)


async def test_the_list_is_turned_over(maker: Maker) -> None:
    for number in range(4):
        await maker.makes(f"Survei {number} (contoh)")
    said = await maker.presses(f"js:{OFFICE}:0")
    assert buttons(said) == [
        *(f"{place}. Survei {4 - place} (contoh)" for place in (1, 2, 3, 4)),
        "Berikutnya",
        "Buat survei",
        "Kembali",
    ]
    said = await maker.says("[Berikutnya]")
    assert "1. Kebutuhan pelatihan" in buttons(said)
    assert "Sebelumnya" in buttons(said)
    assert "khusus panitia" not in await maker.presses(f"js:{OFFICE}:99")
    assert "khusus panitia" in await maker.presses(f"js:{OFFICE}:0", name="Sari")
