"""Whose buttons stand, and what becomes of messages after a crash."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.post import deliveries, outbox
from storage.post.outbox import TIDY_AFTER, Lane
from tests.given import DAY, NOW, SECOND
from tests.given import chat as a_chat
from tests.storage.outgoing import BUTTONS, claimed, deliver, delivered, erased, post, state


@pytest.fixture
async def sari(connection: Connection) -> int:
    return (await a_chat(connection)).id


async def answered(connection: Connection, chat: int, after: int = 0) -> int:
    """A reply goes out after so many days, and the earlier ones lose their buttons."""
    now = NOW + after * DAY
    row = await post(connection, chat, "reply", buttons=BUTTONS, now=now)
    await outbox.take_buttons_away(connection, chat, row, now, now + DAY)
    return row


@pytest.mark.parametrize("after", [0, 3])
async def test_a_shown_message_loses_its_buttons(
    connection: Connection, sari: int, after: int
) -> None:
    """A little after the reply; also long after it was sent, when its own time is over."""
    row = await post(connection, sari, "question", buttons=BUTTONS)
    await deliver(connection)
    await answered(connection, sari, after)
    now = NOW + after * DAY
    await deliveries.expire(connection, now)
    assert await delivered(connection, now) == ["reply"]
    assert await delivered(connection, now + TIDY_AFTER) == [f"m{row}: without buttons"]
    assert await state(connection, row) == "sent"


async def test_an_unsent_message_goes_out_without_buttons(
    connection: Connection, sari: int
) -> None:
    await post(connection, sari, "question", buttons=BUTTONS)
    await answered(connection, sari)
    first = await claimed(connection)
    assert (first.content, first.buttons) == ("question", None)


async def test_a_message_on_the_way_loses_them_by_an_edit(
    connection: Connection, sari: int
) -> None:
    await post(connection, sari, "question", buttons=BUTTONS)
    first = await claimed(connection)
    await answered(connection, sari)
    await deliveries.sent(connection, [(first, "m7")], NOW)
    edit = await claimed(connection)
    assert (edit.message, edit.content, edit.buttons) == ("m7", "question", None)


async def test_a_reminder_keeps_its_buttons(connection: Connection, sari: int) -> None:
    await post(connection, sari, "reminder", lane=Lane.REMINDERS, buttons=BUTTONS)
    await deliver(connection)
    await answered(connection, sari)
    assert await delivered(connection) == ["reply"]


async def test_typed_words_stand_for_the_last_buttons(connection: Connection, sari: int) -> None:
    assert await outbox.offered(connection, sari, NOW - DAY) is None
    row = await answered(connection, sari)
    await deliver(connection)
    await post(connection, sari, "without")
    offered = await outbox.offered(connection, sari, NOW - SECOND)
    assert offered is not None
    assert (offered.message, offered.buttons) == (f"m{row}", BUTTONS)
    assert await outbox.offered(connection, sari, NOW) is None, "they are too old"


@pytest.mark.parametrize(
    ("resend", "becomes"), [(True, ["one", "two"]), (False, ["two"])], ids=["again", "uncertain"]
)
async def test_after_a_crash_the_rule_of_the_message_decides(
    connection: Connection, sari: int, resend: bool, becomes: list[str]
) -> None:
    row = await post(connection, sari, "one", resend=resend)
    await post(connection, sari, "two", resend=resend)
    await claimed(connection)
    assert await deliveries.recover(connection, "web") == 1
    assert await deliveries.recover(connection, "web") == 0
    assert await state(connection, row) == ("waiting" if resend else "uncertain")
    assert await delivered(connection) == becomes
    assert await erased(connection)


async def test_an_edit_is_repeated_whatever_the_rule(connection: Connection, sari: int) -> None:
    """Showing the same words in the same place twice is showing them once."""
    row = await post(connection, sari, "old", key="live", resend=False)
    await deliver(connection)
    await post(connection, sari, "new", key="live", resend=False)
    await claimed(connection, NOW + 3 * SECOND)
    await deliveries.recover(connection, "web")
    assert await delivered(connection, NOW + 3 * SECOND) == [f"m{row}: new"]
