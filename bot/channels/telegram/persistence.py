"""Calls that the bot cannot do without: asked again until Telegram answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels.telegram.request import Asked, NotReached

NOT_YET = "Telegram has not answered yet"
UNREACHED = "Telegram is not reached: look at the network and TELEGRAM_API_URL"
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0

T = TypeVar("T")

log = structlog.get_logger()


class TokenRefused(Exception):
    """Telegram does not know the token; the message says what to do."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram refuses TELEGRAM_TOKEN: copy it anew from @BotFather and start again"
        )


class Waits:
    """How long to wait before the next try: longer each time, short again after a success."""

    def __init__(self) -> None:
        self._next = FIRST_WAIT

    def over(self) -> None:
        self._next = FIRST_WAIT

    async def wait(self) -> None:
        seconds, self._next = self._next, min(2 * self._next, LONGEST_WAIT)
        await asyncio.sleep(seconds)


async def persist(
    what: str, call: Callable[[], Awaitable[T]], tell: Callable[[str], None] = lambda wrong: None
) -> T:
    """The answer, however long it takes; `tell` is told what is in the way meanwhile.

    Raises `TokenRefused`.
    """
    waits = Waits()
    while True:
        try:
            return await call()
        except InvalidToken:
            raise TokenRefused from None
        except Asked as asked:
            await asyncio.sleep(asked.seconds)
        except NotReached:
            log.warning(UNREACHED)
            tell(UNREACHED)
            await waits.wait()
        except TelegramError as error:
            reason = error.message if isinstance(error, BadRequest) else type(error).__name__
            log.warning("Telegram is asked again", what=what, reason=reason)
            tell(f"{what}: {reason}")
            await waits.wait()
