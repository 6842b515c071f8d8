"""Guessing codes ends soon: a person may type only so many wrong ones an hour, in all chats."""

from __future__ import annotations

from datetime import timedelta

from handlers.context import Context
from storage.people import chat_codes

MOST_WRONG = 5
WRONG_COUNT_FOR = timedelta(hours=1)


async def guesses_too_often(context: Context, most: int = MOST_WRONG) -> bool:
    since = context.now - WRONG_COUNT_FOR
    return await chat_codes.wrong_tries(context.db, context.chat.id, since) >= most


async def guessed_wrong(context: Context) -> None:
    await chat_codes.mistyped(context.db, context.chat.id, context.now)
