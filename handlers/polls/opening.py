"""Polls open and close by themselves, once each, when their time has come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from handlers.context import World
from handlers.polls import live, settling
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.polls import polls
from storage.polls.polls import Poll

_AT_ONCE = 100
_FIRST_STEPS = 8  # some 700 answers: as long as a turn may take

Due = Callable[[Connection, datetime], Awaitable[Poll | None]]
Act = Callable[[Connection, Poll, datetime], Awaitable[Poll]]


async def open_due(database: Database, now: datetime, world: World) -> list[Untold]:
    """What was to open by now; who is asked is found afterwards, as it is then."""
    return await _each(database, now, polls.due_to_open, open_now)


async def close_due(database: Database, now: datetime, world: World) -> list[Untold]:
    """What was to close by now, and what asks about an event that was cancelled."""
    return await _each(database, now, polls.due_to_close, close_now)


async def _each(database: Database, now: datetime, due: Due, act: Act) -> list[Untold]:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            it = await due(connection, now)
            if it is None:
                break
            await act(connection, it, now)
            await live.tell(connection, it.id, now)
    return []


async def open_now(connection: Connection, it: Poll, now: datetime) -> Poll:
    """As it is then. Nothing happens where it is open."""
    await polls.open_(connection, it.id, now)
    return await _as_it_is(connection, it)


async def close_now(connection: Connection, it: Poll, now: datetime) -> Poll:
    """As it is then. Nothing happens where it is not open. With a few answers all of it is done
    at once; else `settling` goes on."""
    if await polls.close(connection, it.id, now):
        for _ in range(_FIRST_STEPS):
            it = await _as_it_is(connection, it)
            if not await settling.prepare(connection, it, now):
                break
    return await _as_it_is(connection, it)


async def _as_it_is(connection: Connection, it: Poll) -> Poll:
    found = await polls.poll(connection, it.id)
    assert found is not None
    return found
