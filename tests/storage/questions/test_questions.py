"""Questions: who has one, when it is overdue, and when it is forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.connection import Connection
from storage.offices import offices, roles
from storage.people import consents, people, traces
from storage.questions import question_lines, question_lists, questions
from tests.given import BONTANG, DAY, HOUR, NOW, person

DUE = NOW + DAY


class Given:
    """An office with Rina and Tono, and what Sari asked it."""

    def __init__(self, office: int, sari: int, rina: int, tono: int, question: int) -> None:
        self.office, self.sari, self.rina, self.tono = office, sari, rina, tono
        self.question = question


@pytest.fixture
async def given(connection: Connection) -> Given:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    sari, rina, tono = [
        await person(connection, f"{name} Contoh") for name in ("Sari", "Rina", "Tono")
    ]
    for each in (rina, tono):
        await roles.grant(connection, each, "coordinator", office.id)
    question = await questions.ask(connection, office.id, sari, "Kapan?", NOW, DUE)
    return Given(office.id, sari, rina, tono, question)


async def state(connection: Connection, number: int) -> tuple[str, int | None]:
    found = await questions.question(connection, number)
    assert found is not None
    return found.state, found.taken_by


async def test_of_two_who_take_it_one_has_it(connection: Connection, given: Given) -> None:
    assert await questions.take(connection, given.question, given.rina, None)
    assert not await questions.take(connection, given.question, given.tono, None)
    assert await state(connection, given.question) == ("taken", given.rina)
    assert await questions.take(connection, given.question, given.tono, given.rina)
    assert not await questions.take(connection, given.question, given.rina, given.rina)
    assert await state(connection, given.question) == ("taken", given.tono)


async def test_nobody_takes_or_closes_their_own(connection: Connection, given: Given) -> None:
    await roles.grant(connection, given.sari, "coordinator", given.office)
    assert not await questions.take(connection, given.question, given.sari, None)
    assert not await questions.close(connection, given.question, given.sari, NOW)
    assert await state(connection, given.question) == ("open", None)


async def test_only_who_holds_it_answers_gives_back_and_closes(
    connection: Connection, given: Given
) -> None:
    await questions.take(connection, given.question, given.rina, None)
    assert await questions.answer(connection, given.question, given.tono, "Besok.", NOW) is None
    assert not await questions.give_back(connection, given.question, given.tono)
    assert not await questions.close(connection, given.question, given.tono, NOW)
    assert await state(connection, given.question) == ("taken", given.rina)
    line = await questions.answer(connection, given.question, given.rina, "Besok.", NOW)
    assert line is not None
    assert await questions.answer(connection, given.question, given.rina, "Lusa.", NOW) is None
    said = await question_lines.thread(connection, given.question, 9)
    assert [(each.asking, each.words) for each in said] == [(True, "Kapan?"), (False, "Besok.")]


async def test_only_who_asked_says_that_it_is_clear_or_asks_more(
    connection: Connection, given: Given
) -> None:
    number, later = given.question, NOW + HOUR
    await questions.take(connection, number, given.rina, None)
    assert not await questions.clear(connection, number, given.sari, NOW), "no answer yet"
    await questions.answer(connection, number, given.rina, "Besok.", NOW)
    assert not await questions.clear(connection, number, given.rina, NOW)
    more = (later, later + DAY, given.rina)
    assert not await questions.ask_more(connection, number, given.rina, "Di mana?", *more)
    assert await questions.ask_more(connection, number, given.sari, "Di mana?", *more)
    assert not await questions.ask_more(connection, number, given.sari, "Di mana?", *more)
    found = await questions.question(connection, number)
    assert found is not None
    assert (found.state, found.words, found.due) == ("taken", "Di mana?", later + DAY)
    assert len(await question_lines.asked(connection, number)) == 2


async def test_overdue_is_found_once_a_round(connection: Connection, given: Given) -> None:
    assert await questions.chase(connection, DUE - timedelta(milliseconds=1)) is None
    chased = await questions.chase(connection, DUE)
    assert chased is not None
    assert (chased.id, chased.office, chased.person) == (given.question, given.office, given.sari)
    assert await questions.chase(connection, DUE) is None
    await questions.take(connection, given.question, given.rina, None)
    await questions.answer(connection, given.question, given.rina, "Besok.", DUE)
    again = (DUE, DUE + DAY, given.rina)
    await questions.ask_more(connection, given.question, given.sari, "Di mana?", *again)
    assert await questions.chase(connection, DUE + DAY) is not None


async def test_what_was_answered_is_not_overdue(connection: Connection, given: Given) -> None:
    await questions.take(connection, given.question, given.rina, None)
    await questions.answer(connection, given.question, given.rina, "Besok.", NOW)
    assert await questions.chase(connection, DUE + DAY) is None


async def test_forgotten_after_its_end_and_not_before(connection: Connection, given: Given) -> None:
    assert await questions.forget(connection, NOW + 999 * DAY) == 0, "it still waits"
    await questions.close(connection, given.question, given.rina, NOW)
    assert await questions.forget(connection, NOW) == 0
    assert await questions.forget(connection, NOW + HOUR) == 1
    assert await connection.fetch(int, "select id from question_lines") == []


async def test_lists_are_of_the_own_offices_only(connection: Connection, given: Given) -> None:
    other = await offices.found(connection, "Lain (contoh)", "Samarinda", BONTANG, "c@d.example")
    assert other is not None
    budi, wati = await person(connection, "Budi"), await person(connection, "Wati")
    await roles.grant(connection, budi, "coordinator", other.id)
    await roles.grant(connection, wati, "owner")
    sooner = await questions.ask(connection, other.id, given.sari, "Di mana?", NOW, DUE - HOUR)
    seen = {
        who: [each.id for each in await question_lists.waiting(connection, who, 0, 9)]
        for who in (given.rina, budi, wati, given.sari)
    }
    assert seen == {
        given.rina: [given.question],
        budi: [sooner],
        wati: [sooner, given.question],
        given.sari: [],
    }
    assert [await question_lists.count_waiting(connection, who) for who in seen] == [1, 1, 2, 0]
    await questions.close(connection, given.question, given.rina, NOW)
    for who, ids in ((given.rina, [given.question]), (budi, []), (given.sari, [])):
        found = await question_lists.answered(connection, who, NOW - DAY, 0, 9)
        assert [each.id for each in found] == ids
    assert await question_lists.answered(connection, given.rina, NOW, 0, 9) == [], "too old"


async def test_who_withdrew_asks_nothing_any_more(connection: Connection, given: Given) -> None:
    await consents.withdraw(connection, given.sari, NOW)
    assert await questions.question(connection, given.question) is None
    assert await question_lists.waiting(connection, given.rina, 0, 9) == []
    assert await question_lists.count_waiting(connection, given.rina) == 0


async def test_who_leaves_lets_go_of_all(connection: Connection, given: Given) -> None:
    await questions.take(connection, given.question, given.rina, None)
    assert await questions.end_of(connection, given.rina, NOW) == [given.question]
    assert await state(connection, given.question) == ("open", None)
    assert await questions.end_of(connection, given.sari, NOW) == [given.question]
    assert await state(connection, given.question) == ("closed", None)
    await traces.erase(connection, given.sari, NOW)
    assert await connection.fetch(str, "select words from question_lines") == []


async def test_a_taker_without_a_role_serves_no_longer(
    connection: Connection, given: Given
) -> None:
    await questions.take(connection, given.question, given.rina, None)
    await roles.release(connection, given.rina, "coordinator", given.office)
    found = await questions.question(connection, given.question)
    assert found is not None
    assert (found.taker, found.serves) == ("Rina Contoh", False)
    await consents.withdraw(connection, given.rina, NOW)
    found = await questions.question(connection, given.question)
    assert found is not None
    assert (found.taker, found.serves) == (None, False)


async def test_whom_a_person_may_ask(connection: Connection, given: Given) -> None:
    assert await offices.concerning(connection, given.sari) == []
    await people.describe(connection, given.sari, office=given.office)
    assert [each.id for each in await offices.concerning(connection, given.sari)] == [given.office]
