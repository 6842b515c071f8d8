"""Who gets a seat: the last one has one winner, quotas and approval are judged as it is written."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from storage.connection import Connection, Database
from storage.events import events, quotas
from storage.events.quotas import Whose
from storage.seats import enrolments, participants
from storage.seats.enrolments import Enrolment
from tests.given import NOW, event, person

DESA_A, DESA_B = Whose(institution="desa a"), Whose(institution="desa b")


async def enrol(database: Database, event: int, person: int) -> Enrolment | None:
    async with database.transaction() as connection:
        return await enrolments.enrol(connection, event, person, NOW)


def states(found: Sequence[Enrolment | None]) -> list[str | None]:
    return [each.state if each else None for each in found]


@pytest.mark.parametrize("seats", [1, 7])
async def test_the_last_seat_has_one_winner(database: Database, seats: int) -> None:
    async with database.transaction() as connection:
        workshop = await event(connection, seats)
        people = [await person(connection) for _ in range(40)]
    found = await asyncio.gather(*(enrol(database, workshop, each) for each in people * 2))
    assert states(found).count("confirmed") == seats
    assert states(found).count("waiting") == 40 - seats
    assert found.count(None) == 40
    async with database.transaction() as connection:
        full = await events.event(connection, workshop)
    assert full is not None
    assert (full.taken, full.left) == (seats, 0)


async def test_a_seat_given_back_is_free_again(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    sari, budi = await person(connection), await person(connection)
    assert states([await enrolments.enrol(connection, workshop, sari, NOW)]) == ["confirmed"]
    before = await enrolments.end(connection, workshop, sari, "left", NOW)
    assert before is not None
    assert before.state == "confirmed"
    assert await enrolments.end(connection, workshop, sari, "left", NOW) is None
    assert states([await enrolments.enrol(connection, workshop, budi, NOW)]) == ["confirmed"]
    assert not await enrolments.is_enrolled(connection, workshop, sari)
    assert await enrolments.is_enrolled(connection, workshop, budi)


async def test_nobody_enrols_twice_and_nobody_for_a_draft(connection: Connection) -> None:
    workshop = await event(connection, seats=2)
    sari = await person(connection)
    assert await enrolments.enrol(connection, workshop, sari, NOW) is not None
    assert await enrolments.enrol(connection, workshop, sari, NOW) is None
    assert await enrolments.enrol(connection, 404, sari, NOW) is None
    await connection.execute("update events set state = 'draft'")
    assert await enrolments.enrol(connection, workshop, await person(connection), NOW) is None


async def test_a_village_whose_quota_is_used_up_waits_beside_free_seats(
    connection: Connection,
) -> None:
    workshop = await event(connection, seats=9)
    await quotas.set_most(connection, workshop, "institution", "", 2)
    found = [
        await enrolments.enrol(connection, workshop, await person(connection), NOW, whose)
        for whose in (DESA_A, DESA_A, DESA_A, DESA_B)
    ]
    assert states(found) == ["confirmed", "confirmed", "waiting", "confirmed"]
    why = await quotas.full(connection, workshop, DESA_A)
    assert why is not None
    assert (why.what, why.most) == ("institution", 2)
    assert await quotas.full(connection, workshop, DESA_B) is None
    assert await quotas.held(connection, workshop, "institution", "") == 2
    assert await quotas.held(connection, workshop, "institution", "desa b") == 1


async def test_who_has_no_institution_is_in_no_group(connection: Connection) -> None:
    workshop = await event(connection, seats=9)
    await quotas.set_most(connection, workshop, "institution", "", 1)
    found = [
        await enrolments.enrol(connection, workshop, await person(connection), NOW, whose)
        for whose in (Whose(), Whose(), DESA_A)
    ]
    assert states(found) == ["confirmed", "confirmed", "confirmed"]
    assert await quotas.full(connection, workshop, Whose()) is None
    assert await quotas.held(connection, workshop, "institution", "") == 1


@pytest.mark.parametrize(
    ("what", "mine", "other"),
    [
        ("library_kind", Whose(library_kind="desa"), Whose(library_kind="sekolah")),
        ("position", Whose(position="pustakawan"), Whose(position="guru")),
        ("institution", DESA_A, DESA_B),
    ],
)
async def test_a_quota_counts_only_whom_it_names(
    connection: Connection, what: quotas.What, mine: Whose, other: Whose
) -> None:
    workshop = await event(connection, seats=9)
    await quotas.set_most(
        connection, workshop, what, next(iter(mine.model_dump(exclude_defaults=True).values())), 1
    )
    found = [
        await enrolments.enrol(connection, workshop, await person(connection), NOW, whose)
        for whose in (mine, other, other, mine)
    ]
    assert states(found) == ["confirmed", "confirmed", "confirmed", "waiting"]
    await quotas.set_most(
        connection,
        workshop,
        what,
        next(iter(mine.model_dump(exclude_defaults=True).values())),
        None,
    )
    assert await quotas.of_event(connection, workshop) == []


async def test_approval_comes_before_a_seat_and_the_seat_is_judged_then(
    connection: Connection,
) -> None:
    workshop = await event(connection, seats=1)
    await connection.execute("update events set approval = 1")
    first, second = [
        await enrolments.enrol(connection, workshop, await person(connection), NOW)
        for _ in range(2)
    ]
    assert states([first, second]) == ["approval", "approval"]
    assert first is not None
    assert second is not None
    approved = [await enrolments.approve(connection, each.id) for each in (second, first)]
    assert states(approved) == ["confirmed", "waiting"]
    assert await enrolments.approve(connection, first.id) is None
    assert await participants.counted(connection, workshop) == {"confirmed": 1, "waiting": 1}


async def test_whom_a_coordinator_adds_needs_no_approval(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    await connection.execute("update events set approval = 1")
    rina = await person(connection, "Rina Contoh")
    added = await enrolments.enrol(
        connection, workshop, await person(connection), NOW, added_by=rina
    )
    assert states([added]) == ["confirmed"]


async def test_participants_come_in_order_of_enrolment(connection: Connection) -> None:
    workshop = await event(connection, seats=2)
    for name in ("Citra", "Ani", "Budi"):
        await enrolments.enrol(connection, workshop, await person(connection, name), NOW)
    everybody = await participants.listed(connection, workshop)
    assert [each.name for each in everybody] == ["Citra", "Ani"]
    page = await participants.listed(connection, workshop, after=1, limit=1)
    assert [each.name for each in page] == ["Ani"]
    waiting = await participants.listed(connection, workshop, ("waiting",))
    assert [each.name for each in waiting] == ["Budi"]
