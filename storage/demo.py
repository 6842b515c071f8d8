"""How far the demo's time was moved forward. It only grows."""

from __future__ import annotations

from datetime import timedelta

from storage.connection import Connection

_MILLISECOND = timedelta(milliseconds=1)


async def offset(connection: Connection) -> timedelta:
    stored = await connection.first(int, "select offset_ms from demo_time where id = 1")
    return (stored or 0) * _MILLISECOND


async def move(connection: Connection, offset: timedelta) -> None:
    await connection.execute(
        """insert into demo_time (id, offset_ms) values (1, :offset)
           on conflict (id) do update set offset_ms = max(offset_ms, :offset)""",
        offset=offset // _MILLISECOND,
    )
