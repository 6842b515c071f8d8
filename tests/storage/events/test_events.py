"""An event from its draft to its end: each step once, and no change over another's."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.events import events, news
from tests.given import DAY, NOW, event


async def _drafted(connection: Connection) -> int:
    number = await event(connection, 9)
    await connection.execute("update events set state = 'draft'")
    return number


async def test_a_draft_is_seen_by_nobody_until_it_is_published(connection: Connection) -> None:
    number = await _drafted(connection)
    assert await events.coming(connection, NOW, 0, 9) == []
    assert not await events.cancel(connection, number, "Ruangan dipakai", NOW)
    assert await events.publish(connection, number)
    assert not await events.publish(connection, number)
    assert [each.id for each in await events.coming(connection, NOW, 0, 9)] == [number]
    assert not await events.drop(connection, number)


async def test_two_who_change_it_at_once_do_not_write_over_each_other(
    connection: Connection,
) -> None:
    number = await event(connection, 9)
    assert await events.change(connection, number, 1, place="Aula B", seats=20)
    assert not await events.change(connection, number, 1, place="Aula C")
    found = await events.event(connection, number)
    assert found is not None
    assert (found.place, found.seats, found.version) == ("Aula B", 20, 2)
    with pytest.raises(ValueError, match="no part"):
        await events.change(connection, number, 2, state="draft")


async def test_what_is_cancelled_stays_so(connection: Connection) -> None:
    number = await event(connection, 9, NOW + DAY)
    assert await events.cancel(connection, number, "Narasumber sakit", NOW)
    assert not await events.cancel(connection, number, "Lain", NOW)
    assert not await events.change(connection, number, 2, seats=3)
    found = await events.event(connection, number)
    assert found is not None
    assert (found.state, found.why_cancelled) == ("cancelled", "Narasumber sakit")
    assert await events.coming(connection, NOW, 0, 9) == []


async def test_news_go_with_their_event(connection: Connection) -> None:
    number = await event(connection, 9)
    told = await news.begin(connection, number, "{}", NOW)
    found = await events.event(connection, number)
    assert found is not None
    assert await news.forget(connection, found.ends) == 0
    assert await news.one(connection, told.id) == told
    assert await news.forget(connection, found.ends + DAY) == 1
    assert await news.one(connection, told.id) is None
