"""The options of a question are written anew, and what was answered keeps its meaning."""

from __future__ import annotations

from content.survey import When
from tests.handlers.surveys.maker import Maker, buttons, ids


async def options(maker: Maker, survey: int) -> list[tuple[str, str]]:
    """Of its first question."""
    question = (await maker.questions(survey))[0]
    return [(each.id, each.label.id) for each in question.options]


async def writes(maker: Maker, survey: int, *labels: str, question: int = 1) -> str:
    await maker.presses(f"jso:{survey}:{question}")
    return await maker.says("\\n".join(labels))


async def test_only_a_question_with_options_lets_them_be_changed(maker: Maker, survey: int) -> None:
    said = await maker.presses(f"jsp:{survey}:1")
    assert "Ubah pilihan" in buttons(said)
    assert len(buttons(said)) <= 8
    assert "3. Sedang dibangun" in await maker.says("[Ubah pilihan]")
    assert "Ubah pilihan" not in buttons(await maker.presses(f"jsp:{survey}:2"))
    assert "Tulis pilihannya" not in await maker.presses(f"jso:{survey}:2")


async def test_an_option_worded_anew_is_the_same_one(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsb1:{survey}:3:1:2")
    said = await writes(maker, survey, "Belum", "Ada", "Dalam pembangunan")
    assert "Perubahan disimpan" in said
    assert await options(maker, survey) == [
        ("o2", "Belum"),
        ("o1", "Ada"),
        ("o3", "Dalam pembangunan"),
    ]
    assert (await maker.questions(survey))[2].when == When(question="p1", values=("o3",))


async def test_what_depended_on_an_option_that_is_gone_is_always_asked(
    maker: Maker, survey: int
) -> None:
    await maker.presses(f"jsb1:{survey}:3:1:2")
    said = await writes(maker, survey, "Ada", "Belum", "Tidak tahu", "Dua")
    assert "kini selalu ditanyakan: nomor 3" in said
    assert [id_ for id_, _ in await options(maker, survey)] == ["o1", "o2", "o4", "o5"]
    assert (await maker.questions(survey))[2].when is None


async def test_once_somebody_began_to_answer_other_options_are_another_question(
    maker: Maker, survey: int
) -> None:
    await writes(maker, survey, "Ya", "Belum")
    assert ids(await maker.questions(survey)) == "p1 p2 p3"
    await maker.presses(f"js4:{survey}:0")
    await maker.says("[Buka sekarang]", "[Ya, tanya 1 orang]")
    await maker.says("[Belum]", name="Sari")
    await writes(maker, survey, "Ya", "Tidak")
    assert ids(await maker.questions(survey)) == "p4 p2 p3"
    assert "Bagaimana ruangnya?" in await maker.says("/lanjutkan", "/menu", "1", name="Sari")


async def test_options_are_changed_by_who_acts_for_the_office(maker: Maker, survey: int) -> None:
    await maker.presses(f"jso:{survey}:1", name="Tono")
    await maker.says("Ya\\nTidak", name="Tono")
    assert len(await options(maker, survey)) == 3
    await maker.presses(f"jso:{survey}:1")
    await maker.presses(f"jsx:{survey}", name="Budi")
    assert "survei itu tidak ditemukan" in await maker.says("Ya\\nTidak")
