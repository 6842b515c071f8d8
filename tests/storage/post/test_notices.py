from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage.connection import Connection
from storage.people import chats
from storage.post import notices
from tests.given import DAY, HOUR, MINUTE, NOW, person, person_with_chat

REST = 10 * MINUTE


async def plan(
    connection: Connection,
    person: int,
    due: datetime = NOW,
    expires: datetime = NOW + DAY,
    subject: str = "{}",
) -> None:
    await notices.plan(connection, person, "h-1", subject, due, expires)


async def due(connection: Connection, now: datetime = NOW) -> notices.Due | None:
    return await notices.due(connection, now, now - REST)


async def test_never_before_its_time(connection: Connection) -> None:
    await plan(connection, await person(connection), due=NOW + MINUTE)
    assert await due(connection, NOW + MINUTE - timedelta(milliseconds=1)) is None
    assert await due(connection, NOW + MINUTE) is not None
    assert await notices.next_due(connection, NOW) == NOW + MINUTE


async def test_claimed_once(connection: Connection) -> None:
    await plan(connection, await person(connection))
    found = await due(connection)
    assert found is not None
    assert await notices.claim(connection, found.id, "posted", NOW)
    assert not await notices.claim(connection, found.id, "posted", NOW)
    assert await due(connection) is None


async def test_planned_again_it_moves(connection: Connection) -> None:
    sari = await person(connection)
    await plan(connection, sari)
    await plan(connection, sari, due=NOW + HOUR)
    assert await due(connection) is None
    found = await due(connection, NOW + HOUR)
    assert found is not None
    assert found.due == NOW + HOUR


async def test_planned_again_after_it_was_told_it_is_told_once_more(
    connection: Connection,
) -> None:
    sari = await person(connection)
    await plan(connection, sari)
    found = await due(connection)
    assert found is not None
    await notices.claim(connection, found.id, "posted", NOW)
    await plan(connection, sari)
    assert await due(connection) is not None


async def test_the_oldest_first_whoever_it_is_for(connection: Connection) -> None:
    sari, budi = await person(connection), await person(connection)
    await plan(connection, sari)
    await plan(connection, budi, due=NOW - MINUTE)
    found = await due(connection)
    assert found is not None
    assert found.person == budi


@pytest.mark.parametrize(
    ("touched", "expires", "goes"),
    [
        (NOW, NOW + DAY, False),
        (NOW - REST + timedelta(milliseconds=1), NOW + DAY, False),
        (NOW - REST, NOW + DAY, True),
        (NOW, NOW + REST + timedelta(milliseconds=1), False),
        (NOW, NOW + REST, True),  # it would expire before the chat is quiet
        (NOW, NOW + MINUTE, True),
    ],
)
async def test_a_notice_waits_for_a_form(
    connection: Connection, touched: datetime, expires: datetime, goes: bool
) -> None:
    sari, chat = await person_with_chat(connection)
    await plan(connection, sari, expires=expires)
    await chats.remember(connection, chat.id, '[{"form":"new","version":1}]', touched, NOW)
    assert (await due(connection) is not None) is goes


async def test_a_form_of_somebody_else_holds_up_nothing(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    _, budis = await person_with_chat(connection, "Budi")
    await plan(connection, sari)
    await chats.remember(connection, budis.id, '[{"form":"new","version":1}]', NOW, NOW)
    assert await due(connection) is not None


async def test_planned_once_it_is_not_told_again(connection: Connection) -> None:
    sari = await person(connection)
    for _ in range(2):
        await notices.plan_once(connection, sari, "refusal", "{}", NOW, NOW + DAY)
    found = await due(connection)
    assert found is not None
    assert await notices.claim(connection, found.id, "posted", NOW)
    await notices.plan_once(connection, sari, "refusal", "{}", NOW, NOW + DAY)
    assert await due(connection) is None
