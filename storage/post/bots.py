"""What a platform calls us, so that we know it at once after a start."""

from __future__ import annotations

from storage.connection import Connection


async def username(connection: Connection, channel: str) -> str | None:
    return await connection.first(
        str, "select username from bots where channel = :channel", channel=channel
    )


async def is_called(connection: Connection, channel: str, username: str) -> None:
    await connection.execute(
        """insert into bots (channel, username) values (:channel, :username)
           on conflict do update set username = :username""",
        channel=channel,
        username=username,
    )
