from __future__ import annotations

from storage.connection import Connection
from storage.offices import offices
from storage.people import chats, own_chats, replacements
from storage.post import outbox
from storage.post.outbox import Lane
from tests.given import BONTANG, DAY, HOUR, MINUTE, NOW, chat, person, person_with_chat

CODE, OTHER = "abcdefghijkl", "mnopqrstuvwx"


async def _issued(connection: Connection, code: str = CODE) -> int:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    sari, rina = await person(connection), await person(connection, "Rina Contoh")
    await replacements.issue(connection, code, sari, office.id, rina, NOW, NOW + DAY)
    return sari


async def test_a_code_works_once_until_it_ends(connection: Connection) -> None:
    sari = await _issued(connection)
    standing = await replacements.standing(connection, CODE, NOW + DAY - MINUTE)
    assert standing is not None
    assert standing.person == sari
    assert await replacements.standing(connection, CODE, NOW + DAY) is None
    assert not await replacements.use(connection, CODE, NOW + DAY)
    assert await replacements.use(connection, CODE, NOW + HOUR)
    assert not await replacements.use(connection, CODE, NOW + HOUR)
    assert await replacements.of_person(connection, sari, NOW + HOUR) is None


async def test_a_new_code_is_the_only_one(connection: Connection) -> None:
    sari = await _issued(connection)
    await replacements.issue(connection, OTHER, sari, 1, sari, NOW + HOUR, NOW + 2 * DAY)
    assert await replacements.standing(connection, CODE, NOW + HOUR) is None
    assert await replacements.cancel(connection, sari, NOW + HOUR)
    assert not await replacements.cancel(connection, sari, NOW + HOUR)
    assert not await replacements.use(connection, OTHER, NOW + HOUR)


async def test_a_code_is_forgotten_after_its_end(connection: Connection) -> None:
    await _issued(connection)
    assert await replacements.forget(connection, NOW + DAY) == 0
    assert await replacements.forget(connection, NOW + DAY + MINUTE) == 1


async def test_the_new_chat_is_the_only_one(connection: Connection) -> None:
    sari, first = await person_with_chat(connection)
    _, of_budi = await person_with_chat(connection, "Budi")
    new = await chat(connection, "baru")
    await chats.remember(connection, first.id, '[{"form":"x"}]', NOW, NOW)
    for each in (first, of_budi):
        await outbox.post(connection, each.id, Lane.REMINDERS, "{}", None, NOW, NOW + DAY)
    await chats.lose(connection, first.id, NOW)
    await own_chats.replace(connection, sari, new.id)
    assert [each.id for each in await own_chats.of_person(connection, sari)] == [new.id]
    left = await chats.meet(connection, "web", first.address, NOW)
    assert (left.person, left.forms, left.touched) == (None, "[]", None)
    assert await connection.fetch(int, "select chat from outbox") == [of_budi.id]
