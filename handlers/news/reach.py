"""How many of those concerned a message reaches; the others have to be called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.context import Context
from storage.people import chats


@dataclass(frozen=True)
class Reach:
    """`called`: those without a chat that reaches them."""

    told: int
    called: int


async def reach(context: Context, people: Sequence[int]) -> Reach:
    called = await chats.unreached(context.db, people, context.world.channels)
    return Reach(told=len(people) - called, called=called)
