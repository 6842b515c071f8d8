"""Questionnaires: they never change, and polls that can still be answered ask the newest."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import pytest

from storage.connection import Connection
from storage.offices import offices
from storage.polls import polls, questionnaires
from tests.given import BONTANG, NOW, person
from tests.storage.test_plans import Explained


def content(*questions: str) -> str:
    """As a survey with these questions is written, as far as storage reads it."""
    pages = [{"questions": [{"id": each} for each in questions]}]
    return json.dumps({"id": "survei-1", "pages": pages})


@pytest.fixture
async def office(connection: Connection) -> int:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    return office.id


@pytest.fixture
async def survey(connection: Connection, office: int) -> int:
    rina = await person(connection, "Rina Contoh")
    return await questionnaires.make_own(connection, office, "Kebutuhan (contoh)", rina, NOW)


async def poll(connection: Connection, office: int, questionnaire: int, state: str) -> int:
    it = await polls.write(
        connection, office, questionnaire, "Lama", "office", f"kode{questionnaire}{state}", NOW
    )
    assert it is not None
    match state:
        case "scheduled":
            await polls.schedule(connection, it.id)
        case "open" | "closed":
            await polls.open_(connection, it.id, NOW)
    if state == "closed":
        await polls.close(connection, it.id, NOW)
    return it.id


async def test_what_says_the_same_is_kept_once(connection: Connection, survey: int) -> None:
    first = await questionnaires.keep(connection, content("p1"), NOW, survey=survey)
    assert await questionnaires.keep(connection, content("p1"), NOW, survey=survey) == first
    second = await questionnaires.keep(connection, content("p1", "p2"), NOW, survey=survey)
    again = await questionnaires.keep(connection, content("p1"), NOW, survey=survey)
    assert len({first, second, again}) == 3
    newest = await questionnaires.newest_of(connection, survey, None)
    assert newest is not None
    assert newest.id == again
    found = await questionnaires.versions(connection, second)
    assert [each.id for each in found] == [again, second, first]


async def test_a_quick_poll_has_a_questionnaire_of_its_own(connection: Connection) -> None:
    first = await questionnaires.keep(connection, content("q"), NOW)
    second = await questionnaires.keep(connection, content("q"), NOW)
    assert first != second
    assert await questionnaires.newest_of(connection, None, None) is None
    assert [each.id for each in await questionnaires.versions(connection, first)] == [first]


async def test_a_shipped_survey_and_an_own_one_do_not_mix(
    connection: Connection, survey: int
) -> None:
    own = await questionnaires.keep(connection, content("p1"), NOW, survey=survey)
    shipped = await questionnaires.keep(connection, content("p1"), NOW, shipped="kebutuhan")
    assert own != shipped
    assert [each.id for each in await questionnaires.versions(connection, shipped)] == [shipped]


async def test_the_number_of_a_question_is_not_given_again(
    connection: Connection, survey: int
) -> None:
    assert await questionnaires.last_question(connection, survey) == 0
    await questionnaires.keep(connection, content("p1", "p2", "p10"), NOW, survey=survey)
    await questionnaires.keep(connection, content("p2"), NOW, survey=survey)
    assert await questionnaires.last_question(connection, survey) == 10


async def test_polls_that_can_still_be_answered_ask_the_newest(
    connection: Connection, office: int, survey: int
) -> None:
    old = await questionnaires.keep(connection, content("p1"), NOW, survey=survey)
    other = await questionnaires.keep(connection, content("p1"), NOW)
    states = ("draft", "scheduled", "open", "closed")
    numbers = [await poll(connection, office, old, state) for state in states]
    apart = await poll(connection, office, other, "open")
    new = await questionnaires.keep(connection, content("p2"), NOW, survey=survey)
    assert await questionnaires.hand_on(connection, survey, new, "Baru")
    found = [await polls.poll(connection, number) for number in (*numbers, apart)]
    assert [(each.questionnaire, each.title) for each in found if each] == [
        *[(new, "Baru")] * 3,
        (old, "Lama"),
        (other, "Lama"),
    ]


async def test_nobody_answers_what_is_not_open(
    connection: Connection, office: int, survey: int
) -> None:
    old = await questionnaires.keep(connection, content("p1"), NOW, survey=survey)
    for state in ("draft", "scheduled", "closed"):
        await poll(connection, office, old, state)
    assert not await questionnaires.hand_on(connection, survey, old, "Baru")


async def test_the_draft_that_asks_it_is_found(connection: Connection, office: int) -> None:
    asked = await questionnaires.keep(connection, content("p1"), NOW)
    assert await questionnaires.drafted(connection, office, asked, None) is None
    await poll(connection, office, asked, "open")
    assert await questionnaires.drafted(connection, office, asked, None) is None
    draft = await poll(connection, office, asked, "draft")
    assert await questionnaires.drafted(connection, office, asked, None) == draft
    assert await questionnaires.drafted(connection, office, asked, 1) is None
    assert await questionnaires.drafted(connection, office + 1, asked, None) is None


async def test_a_dropped_survey_is_offered_no_longer_and_stays(
    connection: Connection, office: int, survey: int
) -> None:
    rina = await person(connection, "Dewi Contoh")
    second = await questionnaires.make_own(connection, office, "Kedua", rina, NOW)
    listed = await questionnaires.of_office(connection, office)
    assert [each.id for each in listed] == [second, survey]
    await questionnaires.rename(connection, second, "Ketiga")
    await questionnaires.drop(connection, survey, NOW)
    (left,) = await questionnaires.of_office(connection, office)
    assert (left.id, left.title) == (second, "Ketiga")
    own = await questionnaires.own(connection, survey)
    assert own is not None
    assert own.dropped == NOW
    assert await questionnaires.own(connection, 99) is None


@pytest.mark.parametrize(
    "asked",
    [
        lambda connection: questionnaires.hand_on(connection, 1, 1, "Baru"),
        lambda connection: questionnaires.drafted(connection, 1, 1, None),
        lambda connection: questionnaires.last_question(connection, 1),
        lambda connection: questionnaires.versions(connection, 1),
        lambda connection: questionnaires.of_office(connection, 1),
    ],
)
async def test_all_is_found_by_an_index(
    connection: Connection, asked: Callable[[Connection], Awaitable[object]]
) -> None:
    explained = Explained(connection)
    await asked(explained)
    assert [step for step in explained.steps if step.startswith("SEARCH")]
    assert [step for step in explained.steps if step.startswith("SCAN")] == []
