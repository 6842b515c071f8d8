"""Coordinators hear once of the evaluation, when it is worth it."""

from __future__ import annotations

from storage.events import events
from storage.polls import polls
from tests.handlers.evaluating.taught import EVENT, FIRST, answers, of, people, present
from tests.play import Play

HEAD = "*Penilaian: Pelatihan Katalog (contoh)*"
TO_END = "(7 jam kemudian)"  # Monday 16.00


async def _close(play: Play) -> None:
    organiser = await of(play, "organiser")
    async with play.database.transaction() as connection:
        assert await polls.close(connection, organiser.id, play.clock.now())


async def test_on_the_second_working_day_coordinators_hear_of_it(play: Play) -> None:
    before = await play.hears(f"{TO_END}\n(1 hari kemudian)")
    assert HEAD not in before
    said = await play.hears("(1 hari kemudian)")
    assert f"Bot kepada Rina: {HEAD}" in said
    assert "[Lihat hasil] [Penilaian]" in said
    assert HEAD not in await play.hears("(8 hari kemudian)")


async def test_it_comes_as_soon_as_nobody_can_answer_any_more(play: Play) -> None:
    await play.hears(TO_END)
    await _close(play)
    said = await play.hears("(17 jam kemudian)")
    assert said.count(f"Bot kepada Rina: {HEAD}") == 1
    assert HEAD not in await play.hears("(8 hari kemudian)")


async def test_closed_after_it_was_told_it_is_not_told_again(play: Play) -> None:
    await play.hears(f"{TO_END}\n(3 hari kemudian)")
    await _close(play)
    assert HEAD not in await play.hears("(8 hari kemudian)")


async def test_it_says_how_many_answered_and_nothing_of_what_few_said(play: Play) -> None:
    known = await people(play)
    await present(play, FIRST, "Sari", "Budi")
    await play.hears(TO_END)
    organiser = await of(play, "organiser")
    await answers(play, organiser, known["Sari"], {"p1": "1", "perbaikan": "Terlalu dingin"})
    said = await play.hears("(2 hari kemudian)")
    line = "Penyelenggaraan: 1 dari 2 menjawab (50%) · nilai tampil setelah 5 jawaban"
    assert line in said
    assert "Terlalu dingin" not in said


async def test_of_a_cancelled_event_nobody_hears(play: Play) -> None:
    await play.hears(TO_END)
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, EVENT, "Salah catat", play.clock.now())
    assert HEAD not in await play.hears("(3 hari kemudian)")


async def test_who_is_no_coordinator_any_more_does_not_hear_of_it(play: Play) -> None:
    await play.hears(TO_END)
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where person = 1")
    assert HEAD not in await play.hears("(3 hari kemudian)")
