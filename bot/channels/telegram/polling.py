"""Updates that we ask for, one long request after the other.

The raw bytes of a whole answer are committed; only then the offset moves, which tells Telegram
that they arrived. Nothing is read here, so no update can stop those behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram.persistence import NOT_YET, TokenRefused, Waits, persist
from bot.channels.telegram.reading import ALLOWED, NotABatch, lone, split_batch
from bot.channels.telegram.request import Asked, Request
from bot.faults import named
from handlers.chat import Raw
from storage.errors import Unavailable

POLL_SECONDS = 30
ANSWER_SECONDS = 10.0  # beyond that
KEEP_SECONDS = 1.0  # until what could not be kept is asked for again
MOST_UPDATES = 100
_OK, _CONFLICT = 200, 409
_REFUSED = (401, 404)

Keep = Callable[[Sequence[Raw]], Awaitable[None]]

log = structlog.get_logger()


class Poller:
    """`wrong` says what keeps updates from us, for readiness."""

    def __init__(self, bot: Bot, request: Request, keep: Keep) -> None:
        self._bot = bot
        self._request = request
        self._keep = keep
        self._offset: int | None = None
        self._most = MOST_UPDATES
        self._waits = Waits()
        self.wrong: str | None = NOT_YET

    async def run(self, ready: Callable[[], None]) -> None:
        """Until cancelled, which loses nothing: what was not confirmed comes again.

        Raises `TokenRefused`.
        """
        await persist("deleteWebhook", self._bot.delete_webhook, self._tell)
        self.wrong = None
        ready()
        while True:
            await self.step()

    async def step(self) -> None:
        """One request, and what it brought. Raises `TokenRefused`."""
        try:
            await self._take(*await self._ask())
        except Asked as asked:
            await asyncio.sleep(asked.seconds)
        except TelegramError as error:
            await self._pause(f"Telegram cannot be reached ({type(error).__name__})")
        except Unavailable as error:  # our own disk: asking often is no burden to anybody
            self._blame(f"updates cannot be kept: {error}")
            await asyncio.sleep(KEEP_SECONDS)
        except NotABatch:
            await self._pause("Telegram's answer cannot be read")
        except TokenRefused:
            raise
        except Exception as error:  # our mistake: the next request must come all the same
            log.error("updates were not kept", error=named(error))
            await self._pause("updates cannot be kept")

    async def _ask(self) -> tuple[int, bytes]:
        whole = self._most == MOST_UPDATES
        wanted = {
            "timeout": POLL_SECONDS if whole else 0,
            "limit": self._most,
            "allowed_updates": list(ALLOWED),
        }
        if self._offset is not None:
            wanted["offset"] = self._offset
        address = f"{self._bot.base_url}/getUpdates"
        patience = POLL_SECONDS + ANSWER_SECONDS
        return await self._request.exchange("POST", address, patience, json=wanted)

    async def _take(self, status: int, body: bytes) -> None:
        if status in _REFUSED:
            raise TokenRefused
        if status == _CONFLICT:
            await self._pause(
                "another program receives this bot's messages: stop it, or give this one a token "
                "of its own"
            )
        elif status != _OK:
            await self._pause(f"Telegram answers {status}")
        else:
            await self._receive(body)
            self._waits.over()
            self.wrong = None

    async def _receive(self, body: bytes) -> None:
        """What cannot be taken apart is asked for one by one, and the broken one kept as it is.

        Raises `NotABatch` where that is not the answer of a Bot API, and `Unavailable`.
        """
        try:
            updates = split_batch(body)
        except NotABatch:
            if self._most > 1:
                self._most = 1
                return
            updates = [lone(body)]
        self._most = MOST_UPDATES
        if updates:
            await self._keep(updates)
            self._offset = _after(updates)

    def _tell(self, wrong: str) -> None:
        self.wrong = wrong

    async def _pause(self, wrong: str) -> None:
        self._blame(wrong)
        await self._waits.wait()

    def _blame(self, wrong: str) -> None:
        if wrong != self.wrong:
            log.warning("no updates", wrong=wrong)
        self.wrong = wrong


def _after(updates: Sequence[Raw]) -> int:
    """The number after the last one. Not after the highest: numbers can begin anew, lower.

    Raises `NotABatch` where nothing has a number.
    """
    numbers = [int(update.number) for update in updates if update.number.isdigit()]
    if not numbers:
        raise NotABatch
    return numbers[-1] + 1
