"""The pushing side: each update is POSTed to the bot, again until it is taken."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.wire.methods import Arguments
from tests.wire.refusal import bad
from tests.wire.telegram.state import State
from tests.wire.telegram.updates import WEBHOOK_SET, Pending

PORTS = (None, 80, 88, 443, 8443)
LONGEST_DELAY = 60.0
PATIENCE = 30.0
NOBODY = 0  # the status of a POST that nobody answered


@dataclass(frozen=True)
class Posted:
    """One attempt. `at` is monotonic; `wait` is after how many seconds the next one comes."""

    at: float
    update: int
    status: int
    body: bytes
    wait: float


@dataclass
class Setting:
    url: str
    secret: str
    connections: asyncio.Semaphore
    most: int
    last_error: str = ""
    last_error_at: int = 0


@dataclass
class Webhook:
    """`reach` maps public prefixes to where they are on this machine, as a proxy does.

    `second` is how long a second of its waiting lasts.
    """

    state: State
    reach: Mapping[str, str] = field(default_factory=dict)
    second: float = 1.0
    posted: list[Posted] = field(default_factory=list)
    setting: Setting | None = None

    def __post_init__(self) -> None:
        self._client: aiohttp.ClientSession | None = None
        self._working: dict[str, asyncio.Task[None]] = {}
        self._waiting: dict[str, deque[int]] = defaultdict(deque)

    async def set(self, arguments: Arguments) -> bool:
        url = arguments.get("url", "")
        if not url:
            return await self.delete(arguments)
        self._check(url)
        await self.stop()
        self.state.updates.end_poll(WEBHOOK_SET)
        _drop_and_allow(self.state, arguments)
        most = arguments.get("max_connections", 40)
        secret = arguments.get("secret_token", "")
        self.setting = Setting(url, secret, asyncio.Semaphore(most), most)
        self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(PATIENCE))
        self.state.updates.arrived = self._take
        for update in self.state.updates.alive():
            self._take(update)
        return True

    def _check(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "https":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if parts.port not in PORTS:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if self._local(url) is None:
            raise bad("bad webhook: Failed to resolve host: Name or service not known")

    async def delete(self, arguments: Arguments) -> bool:
        await self.stop()
        _drop_and_allow(self.state, arguments)
        return True

    def info(self) -> dict[str, Any]:
        setting = self.setting
        about: dict[str, Any] = {
            "url": setting.url if setting else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.state.updates.alive()),
        }
        if self.state.updates.allowed:
            about["allowed_updates"] = sorted(self.state.updates.allowed)
        if setting:
            about |= {"max_connections": setting.most, "ip_address": "127.0.0.1"}
            if setting.last_error:
                about["last_error_date"] = setting.last_error_at
                about["last_error_message"] = setting.last_error
        return about

    async def stop(self) -> None:
        self.setting = None
        self.state.updates.arrived = lambda _: None
        working = list(self._working.values())
        self._working = {}
        self._waiting.clear()
        for task in working:
            task.cancel()
        await asyncio.gather(*working, return_exceptions=True)
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _take(self, update: Pending) -> None:
        """One worker for each key that has something."""
        self._waiting[update.key].append(update.id)
        if update.key not in self._working:
            self._working[update.key] = asyncio.create_task(self._deliver(update.key))

    async def _deliver(self, key: str) -> None:
        setting, delay, waiting = self.setting, 1.0, self._waiting[key]
        assert setting is not None
        while waiting:
            update = self.state.updates.waits(waiting[0])
            if update is None:  # it came too late
                waiting.popleft()
                continue
            async with setting.connections:
                status, wait = await self._post(setting, update)
            taken = 200 <= status < 300
            wait = 0.0 if taken else wait or delay
            self.posted.append(Posted(self.state.monotonic(), update.id, status, update.body, wait))
            if taken:
                self.state.updates.pending.pop(waiting.popleft(), None)
                delay = 1.0
                continue
            await asyncio.sleep(wait * self.second)
            delay = min(delay * 2, LONGEST_DELAY)
        del self._working[key], self._waiting[key]

    async def _post(self, setting: Setting, update: Pending) -> tuple[int, float]:
        """The status, and the seconds of a Retry-After."""
        assert self._client is not None
        headers = _proxied(setting)
        local = self._local(setting.url)
        assert local is not None
        try:
            sending = self._client.post(
                local, data=update.body, headers=headers, allow_redirects=False
            )
            async with sending as answer:
                await answer.read()
                status, wait = answer.status, _seconds(answer.headers.get("Retry-After", ""))
                problem = f"Wrong response from the webhook: {status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError):
            status, wait, problem = NOBODY, 0.0, "Connection refused"
        if not 200 <= status < 300:
            setting.last_error, setting.last_error_at = problem, int(self.state.now())
        return status, wait

    def _local(self, url: str) -> str | None:
        for public, local in self.reach.items():
            if url.startswith(public):
                return local + url.removeprefix(public)
        return None


def _drop_and_allow(state: State, arguments: Arguments) -> None:
    if arguments.get("drop_pending_updates"):
        state.updates.pending.clear()
    if "allowed_updates" in arguments:
        state.updates.allow(arguments["allowed_updates"])


def _seconds(header: str) -> float:
    return min(float(header), 3600.0) if header.isdigit() else 0.0


def _proxied(setting: Setting) -> dict[str, str]:
    """With what a reverse proxy adds."""
    headers = {
        "Content-Type": "application/json",
        "Host": urlsplit(setting.url).netloc,
        "X-Forwarded-For": "149.154.167.220",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": urlsplit(setting.url).netloc,
    }
    if setting.secret:
        headers["X-Telegram-Bot-Api-Secret-Token"] = setting.secret
    return headers
