from __future__ import annotations

import asyncio

import pytest

from storage import enrolments, events
from storage.connection import Connection, Database
from storage.enrolments import Outcome
from tests.given import NOW, event, person


async def enrol(database: Database, event: int, person: int) -> Outcome:
    async with database.transaction() as connection:
        return await enrolments.enrol(connection, event, person, NOW)


@pytest.mark.parametrize("seats", [1, 7])
async def test_the_last_seat_has_one_winner(database: Database, seats: int) -> None:
    async with database.transaction() as connection:
        workshop = await event(connection, seats)
        people = [await person(connection) for _ in range(40)]
    outcomes = await asyncio.gather(*(enrol(database, workshop, each) for each in people * 2))
    assert outcomes.count(Outcome.ENROLLED) == seats
    assert outcomes.count(Outcome.ALREADY) == seats
    assert outcomes.count(Outcome.FULL) == 2 * (40 - seats)
    async with database.transaction() as connection:
        found = await events.event(connection, workshop)
    assert found is not None
    assert (found.taken, found.left) == (seats, 0)


async def test_a_seat_given_back_is_free_again(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    sari, budi = await person(connection), await person(connection)
    assert await enrolments.enrol(connection, workshop, sari, NOW) is Outcome.ENROLLED
    assert await enrolments.enrol(connection, workshop, budi, NOW) is Outcome.FULL
    assert await enrolments.leave(connection, workshop, sari, NOW)
    assert not await enrolments.leave(connection, workshop, sari, NOW)
    assert await enrolments.enrol(connection, workshop, budi, NOW) is Outcome.ENROLLED
    assert await enrolments.enrol(connection, workshop, sari, NOW) is Outcome.FULL
    assert not await enrolments.is_enrolled(connection, workshop, sari)
    assert await enrolments.is_enrolled(connection, workshop, budi)


async def test_full_or_not_nobody_enrols_twice(connection: Connection) -> None:
    workshop = await event(connection, seats=2)
    sari = await person(connection)
    assert await enrolments.enrol(connection, workshop, sari, NOW) is Outcome.ENROLLED
    assert await enrolments.enrol(connection, workshop, sari, NOW) is Outcome.ALREADY
    await enrolments.enrol(connection, workshop, await person(connection), NOW)
    assert await enrolments.enrol(connection, workshop, sari, NOW) is Outcome.ALREADY


async def test_an_event_that_is_not_there_has_no_seat(connection: Connection) -> None:
    assert await enrolments.enrol(connection, 404, await person(connection), NOW) is Outcome.FULL


async def test_participants_come_in_order_of_enrolment(connection: Connection) -> None:
    workshop = await event(connection, seats=3)
    for name in ("Citra", "Ani", "Budi"):
        await enrolments.enrol(connection, workshop, await person(connection, name), NOW)
    everybody = await enrolments.participants(connection, workshop)
    assert [each.name for each in everybody] == ["Citra", "Ani", "Budi"]
    page = await enrolments.participants(connection, workshop, after=1, limit=1)
    assert [each.name for each in page] == ["Ani"]
