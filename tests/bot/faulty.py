"""`rekan` with faults built in, each of which raises what a person had said: for the logs' test.

`/galat` fails in the turn, in a task nobody waits for, and in the delivery of what comes next;
`/api/stage` fails in a request; `/runtuh` brings the whole service down.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import bot.loops.turns
from bot.channels.webchat.channel import WebChat
from bot.channels.webchat.stage import Stage
from bot.cli import main
from handlers.chat import Delivery, Posts, Worded
from handlers.context import Context, World
from handlers.routes import ROUTES
from handlers.turn import Turned, take_turn
from storage.connection import Database

_deliver = WebChat.deliver
_undelivered: list[str] = []
_fatal: list[str] = []


async def fails(context: Context, rest: str) -> Posts:
    forgotten = asyncio.get_running_loop().create_future()
    forgotten.set_exception(ValueError(rest))
    _undelivered[:] = [rest]
    raise ValueError(f"{context.chat.address}: {rest}")


async def brings_down(context: Context, rest: str) -> Posts:
    _fatal.append(rest)
    return ()


async def delivers(channel: WebChat, post: Worded) -> Delivery:
    if _undelivered:
        raise ValueError(f"{post.address}: {_undelivered.pop()}")
    return await _deliver(channel, post)


async def state(stage: Stage) -> dict[str, Any]:
    raise ValueError("Rahasiawati")


async def turns(database: Database, now: datetime, world: World) -> Turned | None:
    if _fatal:
        raise ValueError(_fatal[0])
    return await take_turn(database, now, world)


if __name__ == "__main__":
    ROUTES.command("galat", to=fails)
    ROUTES.command("runtuh", to=brings_down)
    WebChat.deliver = delivers  # type: ignore[method-assign, assignment]
    Stage.state = state  # type: ignore[method-assign, assignment]
    bot.loops.turns.take_turn = turns  # type: ignore[attr-defined]
    main()
