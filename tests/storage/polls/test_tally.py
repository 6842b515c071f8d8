"""Answers counted: each ballot once, by index, and nobody's name where there is none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from storage.connection import Connection
from storage.offices import offices
from storage.people import people
from storage.polls import polls, questionnaires, responses, settling, speakers, tally
from storage.polls.polls import Poll
from tests.given import BONTANG, NOW, person
from tests.storage.test_plans import Explained


async def _poll(connection: Connection, anonymous: bool = False) -> Poll:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    kept = await questionnaires.keep(connection, "{}", NOW)
    poll = await polls.write(
        connection, office.id, kept, "Contoh", "office", "c" * 12, NOW, anonymous=anonymous
    )
    assert poll is not None
    return poll


async def _answer(connection: Connection, poll: Poll, **answers: tuple[str, ...]) -> int:
    number = await person(connection)
    await responses.send(connection, poll, number, answers, NOW)
    return number


async def test_each_value_and_each_person_is_counted(connection: Connection) -> None:
    poll = await _poll(connection)
    await _answer(connection, poll, q=("a", "b"), r=("1",))
    await _answer(connection, poll, q=("b",))
    await _answer(connection, poll, q=())
    assert await tally.answered(connection, poll.id) == 3
    assert await tally.people(connection, poll.id, ["q", "r", "s"]) == {"q": 2, "r": 1}
    assert await tally.counts(connection, poll.id, ["q", "r"]) == {
        "q": {"a": 1, "b": 2},
        "r": {"1": 1},
    }
    assert await tally.counts(connection, poll.id, ["r"]) == {"r": {"1": 1}}


async def test_groups_are_of_who_agrees_and_told_it(connection: Connection) -> None:
    poll = await _poll(connection)
    one = await _answer(connection, poll, q=("a", "b"))
    two = await _answer(connection, poll, q=("a",))
    three = await _answer(connection, poll, q=("b",))
    for number in (one, two, three):
        await people.describe(connection, number, district="Bontang Utara")
    await connection.execute("update consents set withdrawn = 1 where person = :two", two=two)
    await people.describe(connection, three, district=None)
    assert await tally.members(connection, poll.id, "q", "district") == {"Bontang Utara": 1, "": 2}
    assert await tally.groups(connection, poll.id, "q", "district") == {
        "Bontang Utara": {"a": 1, "b": 1},
        "": {"a": 1, "b": 1},
    }


async def test_a_poll_without_names_has_no_groups_and_no_names(connection: Connection) -> None:
    poll = await _poll(connection, anonymous=True)
    await _answer(connection, poll, q=("a", "b"))
    while await settling.lay(connection, poll):
        pass
    assert await tally.members(connection, poll.id, "q", "institution") == {}
    assert await tally.groups(connection, poll.id, "q", "institution") == {}
    [ballot] = await tally.ballots(connection, poll.id, 9)
    assert (ballot.name, ballot.institution) == (None, None)
    assert ballot.values == {"q": ["a", "b"]}


async def test_a_ballot_is_one_row_with_its_name(connection: Connection) -> None:
    poll = await _poll(connection)
    await _answer(connection, poll, q=("a",), t=('[kutip] "dua"',))
    [ballot] = await tally.ballots(connection, poll.id, 9)
    assert ballot.name == "Sari Contoh"
    assert ballot.values == {"q": ["a"], "t": ['[kutip] "dua"']}


async def test_no_more_ballots_come_than_are_wanted(connection: Connection) -> None:
    poll = await _poll(connection)
    for _ in range(3):
        await _answer(connection, poll, q=("a",))
    assert len(await tally.ballots(connection, poll.id, 2)) == 2


@pytest.mark.parametrize(
    "asked",
    [
        lambda connection: tally.answered(connection, 1),
        lambda connection: tally.people(connection, 1, ["q"]),
        lambda connection: tally.counts(connection, 1, ["q", "r"]),
        lambda connection: tally.words(connection, 1, "q", 0, 9),
        lambda connection: tally.groups(connection, 1, "q", "gender"),
        lambda connection: tally.members(connection, 1, "q", "gender"),
        lambda connection: tally.ballots(connection, 1, 9),
        lambda connection: speakers.session_of(connection, "a", NOW),
        lambda connection: speakers.came_by(connection, "a", 1),
        lambda connection: speakers.names(connection, 1),
        lambda connection: speakers.poll_on(connection, 1),
        lambda connection: speakers.revoke(connection, 1, NOW),
    ],
)
async def test_only_what_belongs_to_it_is_read(
    connection: Connection, asked: Callable[[Connection], Awaitable[object]]
) -> None:
    explained = Explained(connection)
    await asked(explained)
    scanned = {step for step in explained.steps if step.startswith("SCAN")}
    assert {step for step in scanned if "json_each" not in step} <= {"SCAN CONSTANT ROW"}
    assert explained.steps
