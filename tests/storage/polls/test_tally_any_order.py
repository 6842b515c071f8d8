"""Answers sent, sent twice, changed and closed in any order, against a count kept beside."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.connection import Connection, open_database
from storage.polls import polls, questionnaires, responses, settling, tally
from storage.polls.polls import Poll
from tests.given import NOW, SECOND, event, person

PEOPLE = 4
VALUES = ("o1", "o2", "o3")
ANSWERS = st.fixed_dictionaries(
    {
        "one": st.sampled_from(VALUES).map(lambda value: (value,)),
        "more": st.sets(st.sampled_from(VALUES)).map(lambda values: tuple(sorted(values))),
        "words": st.sampled_from((("Ya",), ("ya",), ("👍",), ())),
    }
)
ACTS = st.sampled_from(("send", "send", "send", "twice", "begin", "close", "reopen"))
STEPS = st.lists(st.tuples(ACTS, st.integers(0, PEOPLE - 1), ANSWERS), max_size=25)

Answers = dict[str, tuple[str, ...]]


class Naive:
    """What each person said last, where that counted."""

    def __init__(self, may_change: bool) -> None:
        self.may_change = may_change
        self.said: dict[int, Answers] = {}

    def hears(self, person: int, answers: Answers) -> bool:
        counts = self.may_change or person not in self.said
        if counts:
            self.said[person] = answers
        return counts

    def counted(self, question: str) -> dict[str, int]:
        return dict(Counter(value for said in self.said.values() for value in said[question]))


async def play(connection: Connection, it: Poll, steps: list[tuple[str, int, Answers]]) -> None:
    everybody = [await person(connection, f"Orang {number} Contoh") for number in range(PEOPLE)]
    naive, seconds = Naive(it.changeable and not it.anonymous), count()
    for act, who, answers in steps:
        now = NOW + next(seconds) * SECOND
        if act == "close":
            await polls.close(connection, it.id, now)
            if it.anonymous:
                await lay(connection, it)
        elif act == "reopen":
            await polls.open_(connection, it.id, now)
        elif act == "begin":
            await responses.keep_unsent(
                connection, it.id, everybody[who], it.questionnaire, answers
            )
        for _ in range({"send": 1, "twice": 2}.get(act, 0)):
            sent = await responses.send(connection, it, everybody[who], answers, now)
            assert sent is naive.hears(everybody[who], answers)
    if it.anonymous:
        await lay(connection, it)
    await compare(connection, it, naive)


async def lay(connection: Connection, it: Poll) -> None:
    while await settling.lay(connection, it):
        pass


async def compare(connection: Connection, it: Poll, naive: Naive) -> None:
    questions = ("one", "more", "words")
    choices = ("one", "more")
    counts = await tally.counts(connection, it.id, choices)
    assert {each: counts.get(each, {}) for each in choices} == {
        each: naive.counted(each) for each in choices
    }
    assert await tally.answered(connection, it.id) == len(naive.said)
    people = await tally.people(connection, it.id, questions)
    for each in questions:
        assert people.get(each, 0) == sum(bool(said[each]) for said in naive.said.values())
    words = [said["words"][0] for said in naive.said.values() if said["words"]]
    assert sorted(await tally.words(connection, it.id, "words", 0, 99)) == sorted(words)


async def run(steps: list[tuple[str, int, Answers]], anonymous: bool, changeable: bool) -> None:
    database = await open_database(Path(":memory:"))
    async with database.transaction() as connection:
        await event(connection, seats=1)
        asks = await questionnaires.keep(connection, "{}", NOW)
        it = await polls.write(
            connection, 1, asks, "Contoh", "office", "kode", NOW, anonymous=anonymous
        )
        assert it is not None
        it = await polls.change(connection, it.id, changeable=changeable)
        await polls.open_(connection, it.id, NOW)
        await play(connection, it, steps)
    await database.close()


@settings(max_examples=60, deadline=None)
@given(steps=STEPS, anonymous=st.booleans(), changeable=st.booleans())
def test_tallies_equal_a_naive_count(
    steps: list[tuple[str, int, Answers]], anonymous: bool, changeable: bool
) -> None:
    asyncio.run(run(steps, anonymous, changeable))
