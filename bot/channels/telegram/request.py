"""python-telegram-bot's way to the network, over aiohttp: connections are kept and shared.

What became of a request that got no clear answer is told by the class of the error, and by nothing
else: no error here has words, because an address holds the token.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
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
_TOO_MANY = 429
_LONGEST_ASKED = 86_400.0


class NotReached(NetworkError):
    """There was no connection: nothing was sent."""


class NoAnswer(TimedOut):
    """It may have been accepted: the answer did not come, or was a server's failure."""


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
        """Status and body. Raises `NotReached`, `NoAnswer`, `Asked`."""
        async with self.open(method, url, read, **body) as answer:
            status, payload = answer.status, await answer.read()
        if status == _TOO_MANY:
            raise Asked(_asked(payload))
        if status >= 500:
            raise NoAnswer
        return status, payload

    @asynccontextmanager
    async def open(
        self, method: str, url: str, read: float, **body: Any
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        """An answer to be read. Raises `NotReached` and `NoAnswer`, also while it is read."""
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        wait = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=read)
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


def _asked(payload: bytes) -> float:
    """Seconds to wait, as the answer says; 1 where it does not."""
    try:
        seconds = float(Request.parse_json_payload(payload)["parameters"]["retry_after"])
    except (TelegramError, KeyError, TypeError, ValueError):
        return 1.0
    return min(max(seconds, 1.0), _LONGEST_ASKED)
