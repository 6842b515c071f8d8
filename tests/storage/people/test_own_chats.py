from __future__ import annotations

from storage.connection import Connection
from storage.people import chat_codes, chats, own_chats
from storage.post import outbox
from storage.post.outbox import Lane
from tests.given import DAY, HOUR, MINUTE, NOW, chat, person_with_chat


async def test_the_preferred_chat_comes_first_then_the_last_used(connection: Connection) -> None:
    sari, first = await person_with_chat(connection)
    second = await chat(connection, "laptop")
    await chats.belong(connection, second.id, sari)
    await chats.remember(connection, second.id, "[]", None, NOW + HOUR)
    order = [each.id for each in await chats.reachable(connection, sari, ["web"])]
    assert order == [second.id, first.id]
    assert await own_chats.prefer(connection, sari, first.id)
    order = [each.id for each in await chats.reachable(connection, sari, ["web"])]
    assert order == [first.id, second.id]
    assert [each.preferred for each in await own_chats.of_person(connection, sari)] == [True, False]


async def test_nobody_prefers_or_leaves_the_chat_of_another(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    _, theirs = await person_with_chat(connection, "Budi")
    assert not await own_chats.prefer(connection, sari, theirs.id)
    assert not await own_chats.leave(connection, sari, theirs.id)


async def test_the_last_chat_is_not_left(connection: Connection) -> None:
    sari, first = await person_with_chat(connection)
    assert not await own_chats.leave(connection, sari, first.id)
    second = await chat(connection, "laptop")
    await chats.belong(connection, second.id, sari)
    assert await own_chats.leave(connection, sari, first.id)
    assert [each.id for each in await own_chats.of_person(connection, sari)] == [second.id]


async def test_strangers_are_forgotten_and_people_are_not(connection: Connection) -> None:
    stranger = await chat(connection, "asing")
    _, known = await person_with_chat(connection)
    await outbox.post(connection, stranger.id, Lane.REPLIES, "{}", None, NOW, NOW + DAY)
    await chat_codes.mistyped(connection, stranger.id, NOW)
    assert await own_chats.forget_strangers(connection, NOW) == 0
    assert await own_chats.forget_strangers(connection, NOW + MINUTE) == 1
    assert await connection.fetch(int, "select id from chats") == [known.id]


async def test_a_code_works_once_and_ends(connection: Connection) -> None:
    sari, theirs = await person_with_chat(connection)
    other = await chat(connection, "laptop")
    ends = NOW + 10 * MINUTE
    assert await chat_codes.show(connection, "402913", theirs.id, NOW, ends)
    assert not await chat_codes.show(connection, "402913", other.id, NOW, ends)
    shown = await chat_codes.shown_in(connection, "402913", NOW)
    assert (shown and shown.chat, shown and shown.person) == (theirs.id, sari)
    assert await chat_codes.shown_in(connection, "402913", ends) is None
    assert await chat_codes.use(connection, "402913", NOW)
    assert not await chat_codes.use(connection, "402913", NOW)
    assert await chat_codes.shown_in(connection, "402913", NOW) is None
    assert await chat_codes.forget(connection, ends + MINUTE) == 1


async def test_wrong_codes_count_for_an_hour(connection: Connection) -> None:
    here = await chat(connection)
    await chat_codes.mistyped(connection, here.id, NOW)
    assert await chat_codes.wrong_tries(connection, here.id, NOW - HOUR) == 1
    assert await chat_codes.wrong_tries(connection, here.id, NOW) == 0
    assert await chat_codes.forget_wrong(connection, NOW + MINUTE) == 1
