from __future__ import annotations

from storage.connection import Connection
from storage.post import dead_letters, inbox
from tests.given import HOUR, NOW, SECOND


async def receive(connection: Connection, number: str, chat: str = "Sari") -> bool:
    return await inbox.receive(connection, "web", number, chat, b"{}", NOW)


async def next_number(connection: Connection) -> str | None:
    update = await inbox.oldest(connection, NOW, ["web"])
    return update.number if update else None


async def handle(connection: Connection) -> str | None:
    update = await inbox.oldest(connection, NOW, ["web"])
    if update is not None:
        await inbox.settle(connection, update.id, NOW)
    return update.number if update else None


async def test_the_oldest_goes_first(connection: Connection) -> None:
    for number, chat in (("1", "Sari"), ("2", "Budi"), ("3", "Sari")):
        await receive(connection, number, chat)
    assert [await handle(connection) for _ in range(4)] == ["1", "2", "3", None]


async def test_a_postponed_update_holds_back_its_own_chat_only(connection: Connection) -> None:
    for number, chat in (("1", "Sari"), ("2", "Sari"), ("3", "Budi")):
        await receive(connection, number, chat)
    first = await inbox.oldest(connection, NOW, ["web"])
    assert first is not None
    await inbox.postpone(connection, first.id, NOW + SECOND)
    assert [await handle(connection) for _ in range(2)] == ["3", None]
    again = await inbox.oldest(connection, NOW + SECOND, ["web"])
    assert again is not None
    assert (again.number, again.tries) == ("1", 1)
    await inbox.settle(connection, again.id, NOW)
    assert await next_number(connection) == "2"


async def test_chats_of_two_channels_do_not_wait_for_each_other(connection: Connection) -> None:
    await receive(connection, "1", "7")
    await inbox.receive(connection, "telegram", "1", "7", b"{}", NOW)
    first = await inbox.oldest(connection, NOW, ["web", "telegram"])
    assert first is not None
    await inbox.postpone(connection, first.id, NOW + SECOND)
    other = await inbox.oldest(connection, NOW, ["web", "telegram"])
    assert other is not None
    assert other.channel == "telegram"


async def test_the_same_number_twice_is_one_update(connection: Connection) -> None:
    assert await receive(connection, "1")
    assert not await receive(connection, "1")
    assert await handle(connection) == "1"
    assert not await receive(connection, "1")
    assert await handle(connection) is None


async def test_a_number_is_known_for_72_hours(connection: Connection) -> None:
    await receive(connection, "1")
    await handle(connection)
    assert await inbox.forget_numbers(connection, NOW) == 0
    assert not await receive(connection, "1")
    assert await inbox.forget_numbers(connection, NOW + SECOND) == 1
    assert await receive(connection, "1")


async def test_what_waits_is_never_forgotten(connection: Connection) -> None:
    await receive(connection, "1")
    assert await inbox.forget_numbers(connection, NOW + 1000 * HOUR) == 0
    assert await next_number(connection) == "1"


async def test_bytes_are_erased_when_settled(connection: Connection) -> None:
    await inbox.receive(connection, "web", "1", "Sari", b"{}", NOW, '{"name": "rahasia.pdf"}')
    waiting = await inbox.unfetched(connection, NOW, ["web", "telegram"], [])
    assert waiting is not None
    await inbox.arrived(connection, waiting.id, '{"path": "rahasia.pdf"}')
    await handle(connection)
    assert await kept(connection) == 0


async def test_bytes_of_a_dead_letter_move_to_the_letter(connection: Connection) -> None:
    await receive(connection, "1")
    update = await inbox.oldest(connection, NOW, ["web", "telegram"])
    assert update is not None
    reference = await dead_letters.bury(connection, update, "KeyError", NOW)
    assert await kept(connection) == 0
    bodies = "select body from dead_letters where id = :reference"
    assert await connection.one(bytes, bodies, reference=reference) == b"{}"
    assert await dead_letters.erase_bodies(connection, NOW) == 0
    assert await dead_letters.erase_bodies(connection, NOW + SECOND) == 1
    assert await connection.fetch(bytes, bodies, reference=reference) == [None]


async def kept(connection: Connection) -> int:
    """How many updates still hold something of what was sent."""
    return await connection.one(
        int,
        "select count(*) from inbox where coalesce(body, file, fetched) is not null",
    )
