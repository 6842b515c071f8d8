"""Updates that Telegram brings to our address.

The address has a path nobody can guess, and each request a secret in its header; both are made
from the service's key, so they stay the same over restarts. Any bytes that come with the secret
are kept and answered 200, readable or not: another answer would hold up their chat for a day.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.persistence import NOT_YET, TokenRefused, persist
from bot.channels.telegram.reading import ALLOWED
from storage.errors import Unavailable

MOST_BYTES = 1_000_000
MOST_CONNECTIONS = 20  # turns are serial: more would only wait
LOOK_AFTER_SECONDS = 60.0
SECRET_HEADER = "x-telegram-bot-api-secret-token"

Receive = Callable[[bytes], Awaitable[None]]

log = structlog.get_logger()


class _TooLarge(Exception):
    """More than `MOST_BYTES`."""


class Webhook:
    """`public_url` is where the world reaches this service; `key` is the service's own."""

    def __init__(self, bot: Bot, public_url: str, key: bytes, receive: Receive) -> None:
        self._bot = bot
        self._path = f"/telegram/{_derived(key, bot.token, 'path')}"
        self._address = public_url.rstrip("/") + self._path
        self._secret = _derived(key, bot.token, "secret")
        self._receive = receive
        self._failed_at: datetime | None = None
        self.wrong: str | None = NOT_YET

    @property
    def route(self) -> Route:
        return Route(self._path, self.take, methods=["POST"])

    async def run(self, ready: Callable[[], None]) -> None:
        """Set it, and look after it, until cancelled. Raises `TokenRefused`."""
        await persist("setWebhook for PUBLIC_URL", self._set, self._tell)
        self.wrong = None
        ready()
        while True:
            await asyncio.sleep(LOOK_AFTER_SECONDS)
            try:
                await self._look_after(await self._bot.get_webhook_info())
            except InvalidToken:
                raise TokenRefused from None
            except TelegramError as error:
                log.warning("the webhook was not looked after", error=type(error).__name__)

    def _tell(self, wrong: str) -> None:
        self.wrong = wrong

    async def take(self, request: Request) -> Response:
        """One update. Only what Telegram could have sent is read, and nothing is said back."""
        if not self._knows(request.headers.get(SECRET_HEADER, "")):
            return Response(status_code=403)
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return Response(status_code=415)
        try:
            await self._receive(await _read(request))
        except _TooLarge:
            return Response(status_code=413)
        except ClientDisconnect:
            return Response(status_code=400)
        except Unavailable:
            return Response(status_code=503, headers={"Retry-After": "1"})
        return Response(status_code=200)

    def _knows(self, secret: str) -> bool:
        return hmac.compare_digest(secret.encode("utf-8", "replace"), self._secret.encode())

    async def _set(self) -> None:
        await self._bot.set_webhook(
            self._address,
            secret_token=self._secret,
            allowed_updates=list(ALLOWED),
            max_connections=MOST_CONNECTIONS,
        )

    async def _look_after(self, info: WebhookInfo) -> None:
        if info.url != self._address:
            log.warning("somebody changed the webhook: it is set again")
            await self._set()
        before, self._failed_at = self._failed_at, info.last_error_date
        failing = before is not None and self._failed_at not in (None, before)
        self.wrong = None
        if failing and info.pending_update_count:
            self.wrong = "Telegram cannot deliver to PUBLIC_URL"
            log.warning("Telegram cannot deliver", waiting=info.pending_update_count)


async def _read(request: Request) -> bytes:
    """Raises `_TooLarge`, before reading more than that."""
    if _length(request) > MOST_BYTES:
        raise _TooLarge
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise _TooLarge
    return bytes(body)


def _length(request: Request) -> int:
    told = request.headers.get("content-length", "0")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0


def _derived(key: bytes, token: str, purpose: str) -> str:
    """64 hexadecimal digits, which both places allow."""
    return hmac.digest(key, f"telegram webhook {purpose} {token}".encode(), "sha256").hex()
