"""Announcements that wait in the outbox before the service starts."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from content.text import Text
from handlers.posting import Content
from storage.connection import open_database
from storage.people import chats
from storage.post import outbox
from storage.post.outbox import Lane
from tests.attacks.judge import rows
from tests.given import DAY
from tests.wire.telegram import BotApi

FIRST = 7_000_000_001


async def announce(database: Path, api: BotApi, many: int) -> range:
    """One to each of so many chats: their numbers."""
    opened = await open_database(database)
    now = datetime.now(UTC)
    to = range(FIRST, FIRST + many)
    async with opened.transaction() as connection:
        for number in to:
            api.open_chat(number)
            chat = await chats.meet(connection, "telegram", str(number), now)
            content = Content(text=Text(f"Kabar untuk {number}")).model_dump_json()
            await outbox.post(
                connection, chat.id, Lane.ANNOUNCEMENTS, content, None, now, now + DAY, resend=False
            )
    await opened.close()
    return to


def states(database: Path) -> dict[str, int]:
    """How many announcements are in each state."""
    found = rows(database, "select state, count(*) from outbox where lane = 3 group by state")
    return {str(state): int(str(many)) for state, many in found}
