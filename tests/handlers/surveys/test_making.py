"""A survey is made question by question, and every change is another questionnaire."""

from __future__ import annotations

import pytest

from content.survey import MOST_QUESTIONS, Question, Words, written
from handlers.surveys.composing import composed
from storage.polls import questionnaires
from tests.handlers.surveys.maker import OFFICE, Maker, buttons, ids

LONGEST = "Apakah perpustakaan Bapak/Ibu " + "sangat " * 38


async def test_a_question_has_its_kind_its_options_and_a_number_of_its_own(
    maker: Maker, survey: int
) -> None:
    questions = await maker.questions(survey)
    assert ids(questions) == "p1 p2 p3"
    assert [each.kind for each in questions] == ["single", "scale", "text"]
    assert [each.id for each in questions[0].options] == ["o1", "o2", "o3"]
    assert [each.required for each in questions] == [True, True, True]


async def test_what_was_dropped_never_gives_its_number_away(maker: Maker, survey: int) -> None:
    version = await maker.version(survey)
    assert "Perubahan disimpan" in await maker.presses(f"jsd:{survey}:3:{version}")
    await maker.adds(survey, "Ada taman baca?", "yes_no")
    assert ids(await maker.questions(survey)) == "p1 p2 p4"


async def test_a_question_goes_up_one_place_however_often_it_is_tapped(
    maker: Maker, survey: int
) -> None:
    version = await maker.version(survey)
    up = f"jsu:{survey}:3:{version}"
    assert "Pertanyaan 2 dari 3" in await maker.presses(up)
    assert "sudah berubah sejak" in await maker.presses(up)
    assert ids(await maker.questions(survey)) == "p1 p3 p2"


async def test_the_first_question_stays_first(maker: Maker, survey: int) -> None:
    version = await maker.version(survey)
    said = await maker.presses(f"jsu:{survey}:1:{version}")
    assert "Memang sudah begitu" in said
    assert await maker.version(survey) == version


async def test_it_has_to_be_answered_or_not(maker: Maker, survey: int) -> None:
    assert "tidak wajib" in await maker.presses(f"jsr:{survey}:1:False")
    version = await maker.version(survey)
    assert "Memang sudah begitu" in await maker.presses(f"jsr:{survey}:1:False")
    assert await maker.version(survey) == version
    assert [each.required for each in await maker.questions(survey)] == [False, True, True]


async def test_its_words_are_changed_and_nothing_else(maker: Maker, survey: int) -> None:
    before = await maker.questions(survey)
    await maker.presses(f"jsc:{survey}:1")
    said = await maker.says("Sudah ada ruang *baca* [di sana]?")
    assert "Sudah ada ruang *baca* [di sana]?" in said
    after = await maker.questions(survey)
    assert after[0].text == Words(id="Sudah ada ruang *baca* [di sana]?")
    assert after[0].options == before[0].options
    assert after[1:] == before[1:]


async def test_the_only_question_is_not_dropped(maker: Maker) -> None:
    survey = await maker.makes("Satu saja")
    await maker.adds(survey, "Ada ruang baca?", "yes_no")
    version = await maker.version(survey)
    assert "satu-satunya pertanyaan" in await maker.presses(f"jsd:{survey}:1:{version}")
    assert await maker.version(survey) == version


async def test_a_dropped_question_is_not_dropped_again(maker: Maker, survey: int) -> None:
    version = await maker.version(survey)
    await maker.presses(f"jsd:{survey}:2:{version}")
    assert "Pertanyaan itu sudah dihapus." in await maker.presses(f"jsd:{survey}:2:{version}")
    assert "Ini isi surveinya sekarang" in await maker.presses(f"jsp:{survey}:2")
    assert ids(await maker.questions(survey)) == "p1 p3"


async def test_what_somebody_else_changed_is_shown_before_it_is_dropped(
    maker: Maker, survey: int
) -> None:
    seen = await maker.version(survey)
    await maker.presses(f"jsc:{survey}:2", name="Budi")
    await maker.says("Cukup luas?", name="Budi")
    said = await maker.presses(f"jsd:{survey}:2:{seen}")
    assert "sudah berubah sejak" in said
    assert "Cukup luas?" in said
    assert ids(await maker.questions(survey)) == "p1 p2 p3"


async def test_two_who_add_at_once_both_have_their_question(maker: Maker, survey: int) -> None:
    for name in ("Rina", "Budi"):
        await maker.presses(f"jsq:{survey}", name=name)
        await maker.says(f"Pertanyaan {name}?", "Ya/Tidak", name=name)
    for name in ("Rina", "Budi"):
        await maker.says("Ya", name=name)
    added = (await maker.questions(survey))[3:]
    assert [(each.id, each.text.id) for each in added] == [
        ("p4", "Pertanyaan Rina?"),
        ("p5", "Pertanyaan Budi?"),
    ]


@pytest.mark.parametrize(
    ("lines", "objection"),
    [
        (("Ada", "ada "), "ada"),
        (("Ada",), "2"),
        (tuple(f"Pilihan {number}" for number in range(31)), "31"),
        (("Ada", "x" * 101), "101"),
    ],
)
async def test_options_that_cannot_be_told_apart_are_refused(
    maker: Maker, survey: int, lines: tuple[str, ...], objection: str
) -> None:
    await maker.presses(f"jsq:{survey}")
    await maker.says("Yang mana?", "Pilihan tunggal")
    assert objection in await maker.says("\\n".join(lines))
    await maker.says("\\n".join(f"Pilihan {number}" for number in range(30)), "Tidak")
    question = (await maker.questions(survey))[-1]
    assert len(question.options) == 30
    assert not question.required


async def test_there_are_no_more_questions_than_a_survey_holds(maker: Maker) -> None:
    survey = await maker.makes("Panjang")
    await _holds(maker, survey, MOST_QUESTIONS - 1)
    await maker.presses(f"jsq:{survey}", name="Budi")
    await maker.says("Yang terakhir?", "Ya/Tidak", name="Budi")
    await maker.adds(survey, "Sebelum itu?", "yes_no")
    assert "Sudah ada 40 pertanyaan" in await maker.says("Ya", name="Budi")
    assert "Sudah ada 40 pertanyaan" in await maker.presses(f"jsq:{survey}")
    assert len(await maker.questions(survey)) == MOST_QUESTIONS


async def test_a_survey_of_the_longest_questions_fits_its_screens(maker: Maker) -> None:
    survey = await maker.makes("J" * 100)
    await _holds(maker, survey, MOST_QUESTIONS)
    await maker.presses(f"jsq:{survey}")
    wires = [f"js1:{survey}", f"jsl:{survey}:0", f"jsl:{survey}:5", f"jsl:{survey}:35"]
    wires += [f"jsp:{survey}:1", f"jsp:{survey}:9", f"jsp:{survey}:40"]
    wires += [f"jsb:{survey}:40:0", f"jsb:{survey}:40:4", f"jsb2:{survey}:40:1:4"]
    for wire in wires:
        said = await maker.presses(wire)
        assert len(buttons(said)) <= 8, wire
        assert len(said) <= 1300, wire  # 900 of text, and the labels


async def _holds(maker: Maker, survey: int, questions: int) -> None:
    """So many, each as long as it can be."""
    labels = [f"{number:02}" + "x" * 98 for number in range(30)]
    asked = tuple(
        Question.model_validate(
            {
                "id": f"p{number}",
                "kind": "single",
                "text": {"id": LONGEST[:290].strip() + f" {number}"},
                "options": tuple(
                    {"id": f"o{place}", "label": {"id": label}}
                    for place, label in enumerate(labels, 1)
                ),
            }
        )
        for number in range(1, questions + 1)
    )
    content = written(composed(survey, "J" * 100, asked))
    async with maker.play.database.transaction() as connection:
        await questionnaires.keep(connection, content, maker.play.clock.now(), survey=survey)


async def test_the_number_of_a_question_opens_it(maker: Maker) -> None:
    survey = await maker.makes("Panjang")
    await _holds(maker, survey, 7)
    for wire in (f"js1:{survey}", f"jsl:{survey}:0", f"jsl:{survey}:5"):
        for number in (2, 7):
            await maker.presses(wire)
            assert f"Pertanyaan {number} dari 7" in await maker.says(str(number))


async def test_its_title_is_kept_as_it_is_typed(maker: Maker, survey: int) -> None:
    await maker.presses(f"jse:{survey}")
    assert "terlalu panjang" in await maker.says("J" * 101)
    assert "Buku _2027_ [contoh] {x}" in await maker.says("Buku _2027_ [contoh] {x}")
    _, it = await maker.survey(survey)
    assert it.title.id == "Buku _2027_ [contoh] {x}"
    assert "Buku _2027_" in await maker.presses(f"js:{OFFICE}:0")


async def test_an_empty_survey_is_renamed_too(maker: Maker) -> None:
    survey = await maker.makes("Lama")
    await maker.presses(f"jse:{survey}")
    said = await maker.says("Baru")
    assert "*Baru*" in said
    assert "Belum ada pertanyaan" in said


async def test_a_survey_is_dropped_once_and_then_gone(maker: Maker, survey: int) -> None:
    assert "Hapus survei *Kebutuhan buku*" in await maker.presses(f"jsx1:{survey}")
    said = await maker.says("ya")
    assert "Survei dihapus" in said
    assert "Kebutuhan buku" not in said
    for wire in (f"jsx:{survey}", f"js1:{survey}", f"jsq:{survey}", f"js4:{survey}:0"):
        assert "survei itu tidak ditemukan" in await maker.presses(wire)


async def test_what_is_done_is_in_the_audit(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsx:{survey}")
    changes = ["survey changed"] * 3
    assert await maker.audit() == ["survey made", *changes, "survey dropped"]


async def test_who_lost_the_office_changes_nothing(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsq:{survey}")
    await maker.says("Yang mana?", "Ya/Tidak")
    await maker.presses(f"js+:{OFFICE}", name="Budi")
    async with maker.play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "khusus panitia" in await maker.says("Ya")
    assert "khusus panitia" in await maker.says("Judul lain", name="Budi")
    assert ids(await maker.questions(survey)) == "p1 p2 p3"


async def test_to_another_office_there_is_no_survey(maker: Maker, survey: int) -> None:
    version = await maker.version(survey)
    for wire in (
        "js1:{}",
        "jsl:{}:0",
        "jsp:{}:1",
        "jsb:{}:2:0",
        "js4:{}:0",
        f"jsd:{{}}:1:{version}",
    ):
        nothing = await maker.presses(wire.format(99), name="Tono")
        refused = await maker.presses(wire.format(survey), name="Tono")
        assert "survei itu tidak ditemukan" in refused
        assert refused.replace("mengubah", "") == nothing.replace("mengubah", "")
    assert await maker.version(survey) == version
