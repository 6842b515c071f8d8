"""A chat gets another address: what becomes of what was said and of what waits."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.people import chats
from storage.post import deliveries, outbox
from tests.given import DAY, NOW, SECOND, person
from tests.given import chat as a_chat
from tests.storage.outgoing import BUTTONS, claimed, deliver, delivered, post, state


@pytest.fixture
async def group(connection: Connection) -> int:
    return (await a_chat(connection, "-7")).id


@pytest.fixture
async def supergroup(connection: Connection) -> int:
    return (await a_chat(connection, "-1007")).id


async def test_it_keeps_what_it_is_and_what_waits(connection: Connection, group: int) -> None:
    await post(connection, group, "words")
    await chats.move(connection, group, "-1007", NOW)
    assert (await a_chat(connection, "-1007")).id == group
    assert (await claimed(connection)).address == "-1007"


async def test_another_channel_s_chat_of_that_address_is_another(
    connection: Connection, group: int
) -> None:
    other = (await a_chat(connection, "-1007", "other")).id
    await chats.move(connection, group, "-1007", NOW)
    assert (await a_chat(connection, "-1007")).id == group
    assert (await a_chat(connection, "-1007", "other")).id == other


async def test_what_was_shown_is_never_edited_there(connection: Connection, group: int) -> None:
    """Numbers of messages begin anew: the same number may be somebody else's message."""
    asked = await post(connection, group, "question", buttons=BUTTONS)
    await deliver(connection)
    await post(connection, group, "old", key="live")
    await deliver(connection)
    reply = await post(connection, group, "reply")
    await outbox.take_buttons_away(connection, group, reply, NOW, NOW + DAY)
    await chats.move(connection, group, "-1007", NOW)
    assert await state(connection, asked) == "sent"
    pressed = await outbox.change(
        connection, group, f"m{asked}", "answer", None, NOW, NOW + DAY, None
    )
    assert pressed is None
    await post(connection, group, "new", key="live")
    assert await delivered(connection, NOW + 3 * SECOND) == ["new", "reply"]


async def test_where_that_chat_is_known_it_takes_over(
    connection: Connection, group: int, supergroup: int
) -> None:
    sari = await person(connection)
    await chats.belong(connection, group, sari)
    await post(connection, group, "under way")
    under_way = await claimed(connection)
    await post(connection, group, "waits")
    await chats.move(connection, group, "-1007", NOW)
    await deliveries.again(connection, under_way, NOW, "chat has moved", counts=True)
    first = await claimed(connection)
    assert (first.content, first.chat, first.address) == ("under way", supergroup, "-1007")
    await deliveries.sent(connection, [(first, "m1")], NOW)
    assert await delivered(connection) == ["waits"]
    assert await chats.reachable(connection, sari, ["web"]) == []


async def test_both_may_have_a_message_of_the_same_key(
    connection: Connection, group: int, supergroup: int
) -> None:
    await post(connection, supergroup, "theirs", key="live")
    await post(connection, group, "ours", key="live")
    await post(connection, group, "other", key="other")
    await chats.move(connection, group, "-1007", NOW)
    assert await post(connection, supergroup, "newer", key="live") is not None
    assert await delivered(connection) == ["newer", "ours", "other"]
    assert await outbox.is_shown(connection, supergroup, "other")
