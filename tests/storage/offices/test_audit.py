from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.errors import StorageError
from storage.offices import audit
from storage.people import people
from tests.given import NOW, person


async def test_the_newest_come_first_and_pages_go_on(connection: Connection) -> None:
    rina = await person(connection, "Rina Contoh")
    for number in range(5):
        await audit.record(connection, "event published", NOW, actor=rina, event=number)
    first = await audit.latest(connection, None, 3)
    rest = await audit.latest(connection, first[-1].id, 3)
    assert [each.details for each in first + rest] == [
        f'{{"event": {number}}}' for number in (4, 3, 2, 1, 0)
    ]
    assert {each.actor_name for each in first} == {"Rina Contoh"}
    assert [each.id for each in await audit.all_entries(connection, 2)] == [4, 5]


async def test_who_is_erased_stands_there_by_number_only(connection: Connection) -> None:
    rina = await person(connection, "Rina Contoh")
    await audit.record(connection, "role granted", NOW, actor=rina, subject=rina)
    await people.describe(connection, rina, name="")
    (entry,) = await audit.latest(connection, None, 1)
    assert (entry.actor, entry.actor_name, entry.subject_name) == (rina, None, None)


@pytest.mark.parametrize("change", ["delete from audit", "update audit set action = 'x'"])
async def test_nothing_is_taken_back(connection: Connection, change: str) -> None:
    await audit.record(connection, "role granted", NOW, actor=None)
    with pytest.raises(StorageError, match="append-only"):
        await connection.execute(change)
