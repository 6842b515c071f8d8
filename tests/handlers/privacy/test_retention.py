"""What is forgotten by itself: chats of nobody, codes, and who withdrew and stayed away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.context import World
from handlers.menu.navigation import stale, unknown
from handlers.router import Routes
from handlers.upkeep.retention import NEWS_LIVE, STRANGERS_LIVE, erase_withdrawn, forget
from storage.connection import Database
from storage.events import events, news
from storage.expected import imports
from storage.offices import audit, offices
from storage.people import chat_codes, consents, people
from tests.given import DAY, HOUR, MINUTE, NOW, chat, event, person_with_chat
from tests.wire.instant import Wire

SOON = timedelta(seconds=1)


@pytest.fixture
def world() -> World:
    return World(Routes(unknown=unknown, stale=stale), {"web": Wire("web")}, "id", b"k" * 32)


async def test_a_chat_of_nobody_is_forgotten_after_90_days(
    database: Database, world: World
) -> None:
    async with database.transaction() as connection:
        await chat(connection, "asing")
        _, known = await person_with_chat(connection)
    await forget(database, NOW + STRANGERS_LIVE, world)
    async with database.transaction() as connection:
        assert len(await connection.fetch(int, "select id from chats")) == 2
    for _ in range(2):
        await forget(database, NOW + STRANGERS_LIVE + SOON, world)
    async with database.transaction() as connection:
        assert await connection.fetch(int, "select id from chats") == [known.id]


async def test_also_one_that_sent_a_list(database: Database, world: World) -> None:
    """The service was off since; an import names its chat."""
    async with database.transaction() as connection:
        rina, _ = await person_with_chat(connection, "Rina")
        office = await offices.found(connection, "Dinas", "Bontang", "Asia/Makassar", "-")
        assert office is not None
        asing = await chat(connection, "asing")
        await imports.receive(connection, office.id, rina, asing.id, "-", "a.csv", NOW)
    await forget(database, NOW + STRANGERS_LIVE + SOON, world)
    async with database.transaction() as connection:
        assert await connection.fetch(int, "select person from chats") == [rina]


async def test_news_go_30_days_after_their_event(database: Database, world: World) -> None:
    async with database.transaction() as connection:
        number = await event(connection, 9)
        await news.begin(connection, number, "{}", NOW)
        found = await events.event(connection, number)
    assert found is not None
    for after, left in ((timedelta(), 1), (SOON, 0)):
        await forget(database, found.ends + NEWS_LIVE + after, world)
        async with database.transaction() as connection:
            assert len(await news.of_event(connection, number)) == left


async def test_codes_go_when_they_ended(database: Database, world: World) -> None:
    async with database.transaction() as connection:
        _, theirs = await person_with_chat(connection)
        await chat_codes.show(connection, "402913", theirs.id, NOW, NOW + 10 * MINUTE)
        await chat_codes.mistyped(connection, theirs.id, NOW)
    for after, left in ((10 * MINUTE, 2), (11 * MINUTE, 1), (HOUR + SOON, 0)):
        await forget(database, NOW + after, world)
        async with database.transaction() as connection:
            rows = """select (select count(*) from chat_codes)
                        + (select count(*) from wrong_codes)"""
            assert await connection.one(int, rows) == left


async def test_who_withdrew_is_erased_30_days_later_and_nobody_else(
    database: Database, world: World
) -> None:
    async with database.transaction() as connection:
        sari, _ = await person_with_chat(connection)
        budi, _ = await person_with_chat(connection, "Budi")
        await consents.withdraw(connection, sari, NOW)
    await erase_withdrawn(database, NOW + 30 * DAY, world)
    async with database.transaction() as connection:
        assert (await people.person(connection, sari)).name == "Sari Contoh"
    for _ in range(2):
        await erase_withdrawn(database, NOW + 30 * DAY + SOON, world)
    async with database.transaction() as connection:
        assert (await people.person(connection, sari)).name == ""
        assert (await people.person(connection, budi)).name == "Budi Contoh"
        [entry] = await audit.latest(connection, None, 9)
    assert (entry.action, entry.actor, entry.subject) == ("erased", None, sari)
