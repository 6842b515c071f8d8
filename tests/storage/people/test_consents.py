from __future__ import annotations

from storage.connection import Connection
from storage.people import consents, people, traces
from storage.post import web
from storage.seats import enrolments, participants
from tests.given import DAY, HOUR, NOW, event, person_with_chat


async def test_who_withdrew_is_nobody_until_they_agree_again(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    assert await people.agreeing(connection, sari)
    assert await consents.withdraw(connection, sari, NOW)
    assert await people.agreeing(connection, sari) is None
    assert not await consents.withdraw(connection, sari, NOW)
    await consents.give(connection, sari, "1", "web", NOW + HOUR)
    assert await people.agreeing(connection, sari)
    ledger = [each.withdrawn for each in await consents.of_person(connection, sari)]
    assert ledger == [NOW, None]


async def test_only_who_stayed_away_after_a_withdrawal_is_due(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    budi, _ = await person_with_chat(connection, "Budi")
    for each in (sari, budi):
        await consents.withdraw(connection, each, NOW)
    await consents.give(connection, budi, "1", "web", NOW)
    assert await people.withdrawn(connection, NOW) is None
    assert await people.withdrawn(connection, NOW + DAY) == sari
    await traces.erase(connection, sari, NOW + DAY)
    assert await people.withdrawn(connection, NOW + 2 * DAY) is None
    assert await people.last_erasure(connection) == NOW + DAY


async def test_a_list_does_not_name_who_withdrew(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    number = await event(connection, 9)
    await enrolments.enrol(connection, number, sari, NOW)
    await consents.withdraw(connection, sari, NOW)
    [seat] = await participants.listed(connection, number)
    assert (seat.name, seat.institution) == ("", None)
    [taken] = await enrolments.history(connection, sari)
    assert taken.left_at is None
    assert await enrolments.leave_coming(connection, sari, NOW) == [number]
    assert await enrolments.leave_coming(connection, sari, NOW) == []


async def test_a_browser_misses_nothing_after_an_erasure(connection: Connection) -> None:
    """The changes of the web chat count on from those that were erased."""
    sari, theirs = await person_with_chat(connection)
    await web.show(connection, theirs.address, "rahasia", NOW)
    await web.show(connection, theirs.address, "rahasia", NOW)
    [*_, last] = await web.changed_since(connection, theirs.address, 0)
    await traces.erase(connection, sari, NOW)
    await web.show(connection, theirs.address, "baru", NOW)
    [seen] = await web.changed_since(connection, theirs.address, last.change)
    assert seen.content == "baru"
    assert await connection.fetch(str, "select content from web_messages order by id") == [
        "",
        "baru",
    ]
