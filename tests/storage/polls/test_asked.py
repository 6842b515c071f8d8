"""Whom a poll is for is found in steps, each person once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from storage.connection import Connection
from storage.people import consents, people
from storage.polls import asked, polls, questionnaires, responses
from storage.polls.polls import Audience, Poll
from storage.seats import enrolments
from tests.given import NOW, SECOND, event, person
from tests.storage.test_plans import Explained

CONSENT = 1  # what `given.person` agreed to


async def poll(connection: Connection, audience: Audience = "office", **parts: Any) -> Poll:
    asks = await questionnaires.keep(connection, "{}", NOW)
    it = await polls.write(connection, 1, asks, "Contoh", audience, f"kode{audience}", NOW, **parts)
    assert it is not None
    await polls.open_(connection, it.id, NOW)
    found = await polls.poll(connection, it.id)
    assert found is not None
    return found


async def of_office(connection: Connection, *names: str) -> list[int]:
    await event(connection, seats=5)
    numbers = [await person(connection, name) for name in names]
    for number in numbers:
        await people.describe(connection, number, office=1)
    return numbers


async def step(connection: Connection, it: Poll, most: int) -> list[int] | None:
    now = await polls.poll(connection, it.id)
    assert now is not None
    return await asked.ask_more(connection, now, CONSENT, most)


async def test_steps_find_everybody_once_and_then_nobody(connection: Connection) -> None:
    first, second, third = await of_office(connection, "Sari", "Dewi", "Budi")
    it = await poll(connection)
    assert await step(connection, it, 2) == [first, second]
    assert await step(connection, it, 2) == [third]
    assert await step(connection, it, 2) is None
    assert await asked.count(connection, it.id) == 3
    await polls.finish(connection, it.id)
    assert await polls.unfinished(connection, 0, "open") is None
    assert await step(connection, it, 2) is None


async def test_a_step_in_which_nobody_is_asked_is_not_the_end(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await of_office(connection, "Sari", "Dewi")
    await consents.withdraw(connection, first, NOW)
    it = await poll(connection)
    monkeypatch.setattr(asked, "_LOOKED_AT", 1)
    assert await step(connection, it, 1) == []
    assert await step(connection, it, 1) == [second]


async def test_looked_at_again_only_who_came_since_is_asked(connection: Connection) -> None:
    first, second = await of_office(connection, "Sari", "Dewi")
    it = await poll(connection)
    assert await step(connection, it, 9) == [first, second]
    third = await person(connection, "Budi")
    await people.describe(connection, third, office=1)
    await connection.execute("update polls set listed_to = 0")
    assert await step(connection, it, 1) == [third]
    assert await step(connection, it, 1) is None


async def test_who_agreed_to_earlier_words_is_not_asked(connection: Connection) -> None:
    await of_office(connection, "Sari")
    it = await poll(connection)
    assert await asked.ask_more(connection, it, CONSENT + 1, 9) == []


async def test_only_polls_of_events_that_opened_lately_are_looked_at_again(
    connection: Connection,
) -> None:
    await of_office(connection, "Sari")
    of_event, of_all = await poll(connection, "event", event=1), await poll(connection)
    for each in (of_event, of_all):
        await polls.finish(connection, each.id)
    await asked.look_again(connection, NOW)
    assert await polls.unfinished(connection, 0, "open") is None
    await asked.look_again(connection, NOW - SECOND)
    found = await polls.unfinished(connection, 0, "open")
    assert found is not None
    assert found.id == of_event.id
    assert await polls.unfinished(connection, found.id, "open") is None


async def test_a_link_asks_nobody_and_is_for_whom_it_led_there(connection: Connection) -> None:
    sari, dewi = await of_office(connection, "Sari", "Dewi")
    it = await poll(connection, "link")
    assert await step(connection, it, 9) is None
    assert not await asked.is_for(connection, it, sari)
    await responses.keep_unsent(connection, it.id, sari, it.questionnaire, {})
    assert await asked.is_for(connection, it, sari)
    await responses.send(connection, it, sari, {"q": ("o1",)}, NOW)
    assert await asked.is_for(connection, it, sari)
    assert not await asked.is_for(connection, it, dewi)


async def test_where_no_attendance_was_taken_nobody_was_absent(connection: Connection) -> None:
    [sari] = await of_office(connection, "Sari")
    await enrolments.enrol(connection, 1, sari, NOW)
    session = await connection.one(int, "select id from sessions")
    expected: dict[Audience, list[int] | None] = {
        "event": [sari],
        "session": [sari],
        "attended": [sari],
        "absent": None,
    }
    for audience, found in expected.items():
        it = await poll(connection, audience, event=1, session=session)
        assert await step(connection, it, 9) == found
        assert await asked.is_for(connection, it, sari) is (found is not None)


@pytest.mark.parametrize("audience", ["office", "event", "session", "attended", "absent"])
async def test_whom_it_is_for_is_found_by_an_index(
    connection: Connection, audience: Audience
) -> None:
    [sari] = await of_office(connection, "Sari")
    it = await poll(connection, audience, event=1, session=1)
    explained = Explained(connection)
    await asked.is_for(explained, it, sari)
    await asked.ask_more(explained, it, CONSENT, 100)
    await polls.unfinished(explained, 0, "open", "closed")
    await asked.look_again(explained, NOW - timedelta(days=1))
    whole = ("SCAN polls", "SCAN people", "SCAN enrolments", "SCAN attendance", "SCAN sessions")
    assert [step for step in explained.steps if step.startswith(whole)] == []
