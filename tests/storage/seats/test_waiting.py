"""The waiting list moves in the order of commit, one offer for each free seat."""

from __future__ import annotations

from storage.connection import Connection
from storage.events import quotas
from storage.events.quotas import Whose
from storage.seats import enrolments, waiting
from tests.given import DAY, HOUR, NOW, event, person


async def _waiting(connection: Connection, event: int, *whose: Whose) -> list[int]:
    people = []
    for each in whose:
        people.append(await person(connection))
        await enrolments.enrol(connection, event, people[-1], NOW, each)
    return people


async def test_a_free_seat_is_offered_to_the_first_alone(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    seated, first, second = await _waiting(connection, workshop, Whose(), Whose(), Whose())
    assert await waiting.offer(connection, workshop, NOW + DAY) is None
    await enrolments.end(connection, workshop, seated, "left", NOW)
    offered = await waiting.offer(connection, workshop, NOW + DAY)
    assert offered is not None
    assert (offered.person, offered.state, offered.offered_until) == (first, "offered", NOW + DAY)
    assert await waiting.offer(connection, workshop, NOW + DAY) is None, "the seat is held"
    assert await waiting.length(connection, workshop) == 1
    last = await enrolments.of_person(connection, workshop, second)
    assert last is not None
    assert await waiting.place(connection, last) == 2
    newcomer = await enrolments.enrol(connection, workshop, await person(connection), NOW)
    assert newcomer is not None
    assert newcomer.state == "waiting"


async def test_an_offer_is_taken_in_time_or_not_at_all(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    seated, first = await _waiting(connection, workshop, Whose(), Whose())
    await enrolments.end(connection, workshop, seated, "left", NOW)
    assert not await waiting.accept(connection, workshop, first, NOW)
    await waiting.offer(connection, workshop, NOW + HOUR)
    assert await waiting.unanswered(connection, NOW) is None
    assert not await waiting.accept(connection, workshop, first, NOW + HOUR)
    late = await waiting.unanswered(connection, NOW + HOUR)
    assert late is not None
    assert late.person == first
    assert await waiting.accept(connection, workshop, first, NOW)
    assert await enrolments.is_enrolled(connection, workshop, first)
    assert not await waiting.accept(connection, workshop, first, NOW)


async def test_whom_a_quota_keeps_out_is_passed_over_and_keeps_the_place(
    connection: Connection,
) -> None:
    workshop = await event(connection, seats=2)
    await quotas.set_most(connection, workshop, "institution", "", 1)
    full, free = Whose(institution="a"), Whose(institution="b")
    one, two, third, fourth = await _waiting(connection, workshop, full, free, full, free)
    await enrolments.end(connection, workshop, two, "left", NOW)
    offered = await waiting.offer(connection, workshop, NOW + DAY)
    assert offered is not None
    assert offered.person == fourth
    await enrolments.end(connection, workshop, one, "left", NOW)
    offered = await waiting.offer(connection, workshop, NOW + DAY)
    assert offered is not None
    assert offered.person == third


async def test_nothing_is_offered_where_the_event_is_cancelled(connection: Connection) -> None:
    workshop = await event(connection, seats=1)
    seated, _ = await _waiting(connection, workshop, Whose(), Whose())
    await connection.execute("update events set state = 'cancelled'")
    await enrolments.end(connection, workshop, seated, "left", NOW)
    assert await waiting.offer(connection, workshop, NOW + DAY) is None
