"""An event spans its sessions."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.events import events, sessions
from tests.given import DAY, HOUR, NOW, event, person


async def test_an_event_begins_with_its_first_and_ends_with_its_last(
    connection: Connection,
) -> None:
    bimtek = await event(connection, 9, NOW + 7 * DAY)
    [first] = await sessions.of_event(connection, bimtek)
    second = await sessions.add(
        connection, bimtek, NOW + 8 * DAY, NOW + 8 * DAY + HOUR, speaker="Narasumber Contoh"
    )
    found = await events.event(connection, bimtek)
    assert found is not None
    assert (found.starts, found.ends) == (first.starts, second.ends)
    await sessions.describe(connection, first.id, starts=NOW + 6 * DAY, title="Pembukaan")
    found = await events.event(connection, bimtek)
    assert found is not None
    assert found.starts == NOW + 6 * DAY
    assert await sessions.remove(connection, first.id)
    assert not await sessions.remove(connection, second.id), "one stays"
    found = await events.event(connection, bimtek)
    assert found is not None
    assert (found.starts, found.ends) == (second.starts, second.ends)
    with pytest.raises(ValueError, match="no part"):
        await sessions.describe(connection, second.id, event="2")


async def test_one_where_somebody_was_present_stays(connection: Connection) -> None:
    bimtek = await event(connection, 9)
    [first] = await sessions.of_event(connection, bimtek)
    await sessions.add(connection, bimtek, NOW + 9 * DAY, NOW + 9 * DAY + HOUR)
    await connection.execute(
        """insert into attendance (session, person, at, how)
           values (:session, :person, :now, 'list')""",
        session=first.id,
        person=await person(connection),
        now=NOW,
    )
    assert not await sessions.remove(connection, first.id)
