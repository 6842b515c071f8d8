"""python-telegram-bot's way to the network, over aiohttp: connections are kept and shared.

What became of a request that got no clear answer is told by the class of the error, and by nothing
else: an address holds the token, and a page that is not the Bot API's holds anything.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE  # the marker in BaseRequest's signature
from telegram._utils.types import JSONDict, ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0  # a longer wait makes fewer answers that nobody knows
UPLOAD_SECONDS = 120.0  # beyond that, for a file
_OK, _REDIRECTED, _TOO_MANY = 200, 300, 429
_LONGEST_ASKED = 86_400.0


_answered: ContextVar[bytes] = ContextVar("answered", default=b"")


def forget_answer() -> None:
    """What was answered before has nothing to do with what comes now."""
    _answered.set(b"")


def message_answered() -> str | None:
    """The number of the message in the last answer to this task, where the library stumbled."""
    try:
        return str(int(Request.parse_json_payload(_answered.get())["result"]["message_id"]))
    except (TelegramError, KeyError, TypeError, ValueError):
        return None


class NotReached(NetworkError):
    """There was no connection: nothing was sent."""


class NoAnswer(TimedOut):
    """It may have been accepted: the answer did not come, or was a server's failure."""


class NotABotApi(NetworkError):
    """Refused by something on the way, a proxy or a firewall: nothing was sent."""


class Asked(TelegramError):
    """Refused for the moment: the server asks to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__("asked to wait")
        self.seconds = seconds


class Request(BaseRequest):
    """`hear` is told the `Date` of each answer."""

    def __init__(self, hear: Callable[[datetime], None]) -> None:
        self._hear = hear
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=0, ttl_dns_cache=300)
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,
        write_timeout: ODVInput[float] = DEFAULT_NONE,
        connect_timeout: ODVInput[float] = DEFAULT_NONE,
        pool_timeout: ODVInput[float] = DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body. Raises `NotReached`, `NoAnswer`, `Asked`."""
        read = read_timeout if isinstance(read_timeout, int | float) else READ_SECONDS
        return await self.exchange(method, url, read, **_body(request_data))

    async def exchange(self, method: str, url: str, read: float, **body: Any) -> tuple[int, bytes]:
        """Status and body. Raises `NotReached`, `NoAnswer`, `NotABotApi`, `Asked`."""
        total = CONNECT_SECONDS + read + (UPLOAD_SECONDS if "data" in body else 0)
        async with self.open(method, url, read, total, **body) as answer:
            status, payload = answer.status, await answer.read()
        if status == _TOO_MANY:
            raise Asked(_asked(payload))
        if status >= 500:
            raise NoAnswer
        if not _OK <= status < _REDIRECTED and not _refuses(payload):
            raise NotABotApi("not a Bot API")
        _answered.set(payload)
        return status, payload

    @asynccontextmanager
    async def open(
        self, method: str, url: str, read: float, total: float | None = None, **body: Any
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """An answer to be read. Raises `NotReached` and `NoAnswer`, also while it is read."""
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        wait = aiohttp.ClientTimeout(total=total, sock_connect=CONNECT_SECONDS, sock_read=read)
        try:
            async with self._session.request(
                method, url, timeout=wait, allow_redirects=False, **body
            ) as answer:
                self._hear_date(answer)
                yield answer
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            raise NotReached("not reached") from None
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NoAnswer from None

    def _hear_date(self, answer: aiohttp.ClientResponse) -> None:
        try:
            told = parsedate_to_datetime(answer.headers["Date"])
        except (KeyError, ValueError):
            return
        if told.tzinfo is not None:
            self._hear(told)

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """As the library's, which writes what it cannot read into the log: somebody's words."""
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("no JSON") from None
        if not isinstance(parsed, dict) or not parsed.keys() & {"result", "description"}:
            raise TelegramError("no answer of a Bot API")
        return parsed


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData(quote_fields=False)  # else names arrive percent-encoded
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, file in data.multipart_data.items():
        form.add_field(name, file[1], filename=file[0], content_type=file[2])
    return {"data": form}


def _refuses(payload: bytes) -> bool:
    """Is this how a Bot API says no?"""
    try:
        return Request.parse_json_payload(payload).get("ok") is False
    except TelegramError:
        return False


def _asked(payload: bytes) -> float:
    """Seconds to wait, as the answer says; 1 where it does not."""
    try:
        seconds = float(Request.parse_json_payload(payload)["parameters"]["retry_after"])
    except (TelegramError, KeyError, TypeError, ValueError):
        return 1.0
    return min(max(seconds, 1.0), _LONGEST_ASKED)
