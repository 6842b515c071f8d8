"""Who was there and did not say how it was: a fact that others ask for, and an audience."""

from __future__ import annotations

from random import Random

import pytest

from storage.announcements.audiences import Clause, Join, base, walked
from storage.connection import Connection
from storage.polls import evaluations, polls
from tests.handlers.evaluating.taught import EVENT, FIRST, SECOND, answers, of, people, present
from tests.play import Play

NAMES = ("Sari", "Budi", "Dewi")


async def whom(connection: Connection, *joined: Join) -> set[int]:
    """For whom an announcement with these clauses is, listed as it lists them."""
    what = "unevaluated" if joined == ("of",) else "confirmed"
    clauses = [Clause(join="of", what=what, event=EVENT)]
    clauses += [Clause(join=each, what="unevaluated", event=EVENT) for each in joined[1:]]
    who, left, values = walked(tuple(clauses))
    found = await connection.fetch(
        int,
        f"select person from ({who}) join people on people.id = person where {left}",
        office=1,
        after=0,
        last=10**9,
        **values,
    )
    assert len(found) == len(set(found))
    return set(found)


@pytest.mark.parametrize("seed", range(4))
async def test_the_clause_finds_whom_a_naive_count_finds(play: Play, seed: int) -> None:
    random, known = Random(seed), await people(play)
    there = {name for name in NAMES if random.random() < 0.7} | {NAMES[seed % 3]}
    for name in there:
        await present(play, random.choice((FIRST, SECOND)), name)
    await play.hears("(9 jam kemudian)")
    organiser, speaker = await of(play, "organiser"), await of(play, "speaker")
    said = {name for name in there if random.random() < 0.5}
    for name in said:
        await answers(play, organiser, known[name], {"p1": "4"})
    for name in there - said:
        await answers(play, speaker, known[name], {"n1": "4"})
    naive = {known[name] for name in there - said}
    async with play.database.transaction() as connection:
        assert await whom(connection, "of") == naive
        assert await whom(connection, "of", "and") == naive
        everybody = {known[name] for name in NAMES}
        assert await whom(connection, "of", "except") == everybody - naive
        for name in NAMES:
            answered = await evaluations.has_answered(connection, EVENT, known[name])
            assert answered == (name in said)


async def test_another_office_finds_nobody(play: Play) -> None:
    await present(play, FIRST, *NAMES)
    who, values = base((Clause(join="of", what="unevaluated", event=EVENT),))
    async with play.database.transaction() as connection:
        everything = {"after": 0, "last": 10**9, **values}
        assert len(await connection.fetch(int, who, office=1, **everything)) == 3
        assert await connection.fetch(int, who, office=2, **everything) == []


async def test_a_coordinator_writes_to_those_who_have_not_evaluated(play: Play) -> None:
    known = await people(play)
    await present(play, FIRST, *NAMES)
    await play.hears("(9 jam kemudian)")
    await answers(play, await of(play, "organiser"), known["Sari"], {"p1": "4"})
    await play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: Mohon nilai kegiatan kami")
    await play.presses("Rina", "anas:1:of:1")
    said = await play.hears("Rina: [Belum menilai]")
    assert "Mereka yang hadir, tetapi belum menilai Pelatihan Katalog (contoh)" in said
    await play.hears("Rina: [Kembali]")
    said = await play.hears("Rina: [Periksa]")
    assert "*Siap dikirim ke 2 orang*" in said
    assert "Namanya tidak ditampilkan" in said
    assert [name for name in NAMES if name in said] == []


async def test_the_next_one_is_the_oldest_that_is_asked_of_this_person(play: Play) -> None:
    known = await people(play)
    await present(play, FIRST, "Sari", "Budi")
    await present(play, SECOND, "Sari")
    await play.hears("(9 jam kemudian)\n(1 hari kemudian)")
    speaker, organiser = await of(play, "speaker"), await of(play, "organiser")
    absence = await of(play, "absence")
    async with play.database.transaction() as connection:

        async def following(name: str) -> int | None:
            poll = await evaluations.next_for(connection, EVENT, known[name])
            return poll.id if poll else None

        assert await following("Sari") == speaker.id
        assert await following("Budi") == organiser.id
        assert await following("Tono") is None
        await polls.open_(connection, absence.id, play.clock.now())
        assert await following("Dewi") == absence.id
    await answers(play, speaker, known["Sari"], {"n1": "4"})
    async with play.database.transaction() as connection:
        assert await following("Sari") == organiser.id
        await polls.close(connection, organiser.id, play.clock.now())
        assert await following("Sari") is None
