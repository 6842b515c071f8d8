"""Guessing the code of a session is slowed for each person, and for all of them together.

Many people, or one person with many chats, try more often than any one may. So once an event has
had many wrong codes, one wrong code is all that anybody has; who types the right one at once is
never kept out by others.
"""

from __future__ import annotations

from collections.abc import Collection

from handlers.context import Context
from handlers.privacy.guessing import (
    MOST_WRONG,
    WRONG_COUNT_FOR,
    guessed_wrong,
    guesses_too_often,
)
from storage.attendance import guesses
from storage.attendance.guesses import AT_THE_DOOR

MANY_WRONG = 100
DOOR = (AT_THE_DOOR,)


async def too_often(context: Context, events: Collection[int]) -> bool:
    """`DOOR` are the events of who takes part in none."""
    since = context.now - WRONG_COUNT_FOR
    many = await guesses.most(context.db, events, since) >= MANY_WRONG
    return await guesses_too_often(context, 1 if many else MOST_WRONG)


async def missed(context: Context, events: Collection[int]) -> None:
    await guesses.missed(context.db, events, context.now)
    await guessed_wrong(context)
