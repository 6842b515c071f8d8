"""Who began to answer finishes the version they began; who comes later is asked the newest."""

from __future__ import annotations

import pytest

from storage.connection import Row
from tests.handlers.surveys.maker import Maker


@pytest.fixture
async def poll(maker: Maker, survey: int) -> int:
    """It is open, and Sari has answered its first question."""
    await maker.presses(f"js4:{survey}:0")
    (it,) = await maker.polls()
    await maker.says("[Buka sekarang]", "[Ya, tanya 1 orang]")
    assert "Bagaimana ruangnya?" in await maker.says("[Belum]", name="Sari")
    return it.id


class Answered(Row):
    question: str
    value: str


async def answered(maker: Maker, poll: int) -> dict[str, str]:
    async with maker.play.database.transaction() as connection:
        found = await connection.fetch(
            Answered, "select question, value from answers where poll = :poll", poll=poll
        )
    return {each.question: each.value for each in found}


async def test_a_question_that_goes_is_still_asked_of_who_began(
    maker: Maker, survey: int, poll: int
) -> None:
    version = await maker.version(survey)
    said = await maker.presses(f"jsd:{survey}:2:{version}")
    assert "yang sudah mulai menyelesaikan" in said
    await maker.says("[3 · Baik]", "Atlas", "[Kirim jawaban]", name="Sari")
    assert await answered(maker, poll) == {"p1": "o2", "p2": "3", "p3": "Atlas"}
    await maker.play.hears("(Dewi orang kantor Bontang)")
    link = (await maker.polls())[0].code
    await maker.says(f"/start j{link}", name="Dewi")
    assert "Buku apa yang kurang?" in await maker.says("[Ada]", name="Dewi")


async def test_words_that_change_do_not_change_what_is_being_answered(
    maker: Maker, survey: int, poll: int
) -> None:
    await maker.presses(f"jsc:{survey}:3")
    await maker.says("Majalah apa yang kurang?")
    assert "Buku apa yang kurang?" in await maker.says("[3 · Baik]", name="Sari")


async def test_a_survey_off_the_list_is_answered_to_its_end(
    maker: Maker, survey: int, poll: int
) -> None:
    await maker.presses(f"jsx:{survey}")
    await maker.says("[3 · Baik]", "Atlas", "[Kirim jawaban]", name="Sari")
    assert len(await answered(maker, poll)) == 3
