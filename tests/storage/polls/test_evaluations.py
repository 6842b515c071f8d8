"""What is to be evaluated is found by an index, however much an office held before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from storage import demo
from storage.announcements.audiences import Clause, base
from storage.connection import Connection
from storage.polls import evaluations
from tests.given import NOW
from tests.storage.test_plans import Explained

SINCE = NOW - timedelta(days=1)


async def _listed(connection: Connection) -> object:
    sql, values = base((Clause(join="of", what="unevaluated", event=1),))
    return await connection.fetch(int, sql, office=1, after=0, last=9, **values)


@pytest.mark.parametrize(
    "asked",
    [
        lambda connection: evaluations.speaker_due(connection, SINCE, NOW),
        lambda connection: evaluations.organiser_due(connection, SINCE, NOW),
        lambda connection: evaluations.absence_due(connection, SINCE, NOW),
        lambda connection: evaluations.take_back(connection, NOW),
        lambda connection: evaluations.of_event(connection, 1, "organiser"),
        lambda connection: evaluations.of_session(connection, 1),
        lambda connection: evaluations.next_for(connection, 1, 1),
        lambda connection: evaluations.has_answered(connection, 1, 1),
        _listed,
    ],
)
async def test_it_is_found_by_an_index(
    connection: Connection, asked: Callable[[Connection], Awaitable[object]]
) -> None:
    explained = Explained(connection)
    await asked(explained)
    tables = ("sessions", "events", "polls", "responses", "enrolments", "attendance", "people")
    read = [step for step in explained.steps if step.startswith(("SCAN", "SEARCH"))]
    assert read
    scanned = [step for step in read if step.startswith("SCAN") and step.split()[1] in tables]
    assert scanned == []


async def test_the_next_stop_reads_sessions_by_an_index(connection: Connection) -> None:
    explained = Explained(connection)
    await demo.next_stop(explained, NOW, timedelta(hours=1))
    assert [step for step in explained.steps if "sessions_starts (starts>?)" in step]
