"""Coordinators hear once of the evaluation, when it is worth it."""

from __future__ import annotations

from storage.events import events
from tests.handlers.evaluating.taught import (
    EVENT,
    FIRST,
    SECOND,
    answers,
    closes,
    of,
    people,
    present,
)
from tests.play import Play

HEAD = "*Penilaian: Pelatihan Katalog (contoh)*"
TO_END = "(9 jam kemudian)"  # Monday 18.00


async def test_when_nobody_can_answer_any_more_coordinators_hear_of_it_once(play: Play) -> None:
    assert HEAD not in await play.hears(f"{TO_END}\n(2 hari kemudian)")
    said = await play.hears("(6 hari kemudian)")
    assert said.count(f"Bot kepada Rina: {HEAD}") == 1
    assert "[Lihat hasil] [Penilaian]" in said
    assert HEAD not in await play.hears("(8 hari kemudian)")


async def test_closed_earlier_they_hear_of_it_in_working_hours(play: Play) -> None:
    await play.hears(f"{TO_END}\n(3 jam kemudian)")
    await closes(play, await of(play, "organiser"))
    assert HEAD not in await play.hears("(1 jam kemudian)"), "at 22.00"
    said = await play.hears("(13 jam kemudian)")
    assert said.count(f"Bot kepada Rina: {HEAD}") == 1
    assert HEAD not in await play.hears("(8 hari kemudian)")


async def test_it_says_how_many_answered_and_nothing_of_what_few_said(play: Play) -> None:
    known = await people(play)
    await present(play, FIRST, "Sari", "Budi")
    await play.hears(TO_END)
    organiser = await of(play, "organiser")
    await answers(play, organiser, known["Sari"], {"p1": "1", "perbaikan": "Terlalu dingin"})
    await closes(play, organiser)
    said = await play.hears("(2 hari kemudian)")
    line = "Penyelenggaraan: 1 dari 2 menjawab (50%) · nilai tampil hanya bila ada 5 jawaban"
    assert line in said
    assert "Terlalu dingin" not in said


async def test_of_a_cancelled_event_nobody_hears(play: Play) -> None:
    await play.hears(TO_END)
    await closes(play, await of(play, "organiser"))
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, EVENT, "Salah catat", play.clock.now())
    assert HEAD not in await play.hears("(3 hari kemudian)")


async def test_who_is_no_coordinator_any_more_does_not_hear_of_it(play: Play) -> None:
    await play.hears(TO_END)
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where person = 1")
    await closes(play, await of(play, "organiser"))
    assert HEAD not in await play.hears("(3 hari kemudian)")


async def test_an_evaluation_waits_in_the_menu_as_long_as_it_can_be_answered(play: Play) -> None:
    await play.hears(TO_END)  # nobody took attendance yet, so all who have a seat are asked
    assert "[Menunggu jawaban Anda]" in await play.hears("Dewi: /menu")
    await present(play, FIRST, "Sari")
    assert "[Jawab: Penilaian narasumber Taufik" in await play.hears("Dewi: /menu")
    await present(play, SECOND, "Sari")
    assert "[Jawab: " not in await play.hears("Dewi: /menu")
    assert "[Menunggu jawaban Anda]" in await play.hears("Sari: /menu")
