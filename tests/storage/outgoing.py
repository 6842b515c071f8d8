"""A channel's far end in one line each, for the tests of the outbox."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.connection import Connection
from storage.post import deliveries, outbox
from storage.post.deliveries import Claimed
from storage.post.outbox import Lane
from tests.given import DAY, NOW

BUTTONS = '[[{"label":"Menu","press":"go:menu"}]]'


async def post(
    connection: Connection,
    chat: int,
    content: str,
    *,
    lane: Lane = Lane.REPLIES,
    key: str | None = None,
    buttons: str | None = None,
    now: datetime = NOW,
    lives: timedelta = DAY,
    resend: bool = True,
) -> int:
    return await outbox.post(
        connection, chat, lane, content, buttons, now, now + lives, key, resend
    )


async def claim(connection: Connection, now: datetime = NOW, resting: str = "[]") -> Claimed | None:
    found = await deliveries.claim(connection, "web", now, resting, most=1)
    return found[0] if found else None


async def claimed(connection: Connection, now: datetime = NOW) -> Claimed:
    found = await claim(connection, now)
    assert found is not None
    return found


async def deliver(connection: Connection, now: datetime = NOW) -> str | None:
    """Delivers one message; `words`, or `m7: words` for an edit; None where nothing may go."""
    found = await claim(connection, now)
    if found is None:
        return None
    await deliveries.sent(connection, [(found, found.message or f"m{found.id}")], now)
    words = found.content or "without buttons"
    return f"{found.message}: {words}" if found.message else words


async def delivered(connection: Connection, now: datetime = NOW) -> list[str]:
    """Everything that may go now, in its order."""
    said = []
    while words := await deliver(connection, now):
        said.append(words)
    return said


async def state(connection: Connection, row: int) -> str:
    return await connection.one(str, "select state from outbox where id = :row", row=row)


async def erased(connection: Connection) -> bool:
    """Nothing that was said is kept any more."""
    return not await connection.fetch(int, "select 1 from outbox where content is not null")
