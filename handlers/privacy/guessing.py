"""Guessing codes ends soon: a chat may type only so many wrong ones an hour."""

from __future__ import annotations

from datetime import timedelta

from handlers.context import Context
from storage.people import chat_codes

MOST_WRONG = 5
WRONG_COUNT_FOR = timedelta(hours=1)


async def guesses_too_often(context: Context) -> bool:
    since = context.now - WRONG_COUNT_FOR
    return await chat_codes.wrong_tries(context.db, context.chat.id, since) >= MOST_WRONG


async def guessed_wrong(context: Context) -> None:
    await chat_codes.mistyped(context.db, context.chat.id, context.now)
