"""The facts of a transcript about announcements: a photo with words beside it, and a group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storage.announcements import groups
from storage.people import chats

if TYPE_CHECKING:
    from tests.play import Play


async def _sends_photo(play: Play, match: re.Match[str]) -> None:
    await play.sends_file(match[1], match[2], b"\xff\xd8 contoh", match[3])


async def _group(play: Play, match: re.Match[str]) -> None:
    """A group that the bot is in; what is posted there is seen as on a phone of its name."""
    now = play.clock.now()
    async with play.database.transaction() as connection:
        office = await connection.one(
            int, "select id from offices where city = :city", city=match[2]
        )
        by = await connection.one(
            int, "select person from roles where office = :office", office=office
        )
        phone = await play.pick_up(connection, match[1])
        chat = await chats.meet(connection, play.channel.name, phone.address, now)
        title = f"Grup {match[1]} (contoh)"
        assert await groups.link(connection, chat.id, office, None, title, by, now)


OF_ANNOUNCEMENTS = (
    (r'(\w+) mengirim foto "(.+)" bertuliskan: (.+)', _sends_photo),
    (r"grup (\w+) terhubung dengan (\w+)", _group),
)
