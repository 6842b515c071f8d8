"""The HTTP of the stand-in: addresses, tokens, answers, and what goes wrong with them."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from email.utils import formatdate
from functools import lru_cache
from typing import Any

from aiohttp import web

from tests.wire import methods
from tests.wire.methods import COUNTED, METHODS, Arguments
from tests.wire.refusal import Fault, Refused
from tests.wire.telegram.body import read_body
from tests.wire.telegram.calls import CALLS
from tests.wire.telegram.limits import TooFast
from tests.wire.telegram.log import Refusal
from tests.wire.telegram.state import State
from tests.wire.telegram.troubles import Trouble, Troubles
from tests.wire.telegram.updates import ACTIVE_WEBHOOK
from tests.wire.telegram.webhook import Webhook

NOT_FOUND = Refused(404, "Not Found")
NO_METHOD = Refused(404, "Not Found: method not found")
UNAUTHORIZED = Refused(401, "Unauthorized")
LEAVING = Refused(502, "Bad Gateway")
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}")
CHUNK = 64 << 10
PAGE = "<html>\r\n<head><title>{0}</title></head>\r\n<body>{0}</body>\r\n</html>\r\n"


@dataclass
class Downloads:
    """How files travel: with pauses of so many seconds, and cut after so many bytes."""

    pause: float = 0.0
    cut_after: int | None = None


class Server:
    """Listens on one port for all its life, also after a time in which it refused to."""

    def __init__(self, state: State, webhook: Webhook, troubles: Troubles) -> None:
        self.state = state
        self.webhook = webhook
        self.troubles = troubles
        self.downloads = Downloads()
        self.date_off = 0.0  # seconds by which the Date header is wrong
        self.port = 0
        self.held = 0  # requests that wait for an answer in the silence
        self.speaks = asyncio.Event()
        self.speaks.set()
        self._server = web.Server(self._serve, access_log=None)
        self._runner = web.ServerRunner(self._server, shutdown_timeout=0.2)
        self._site: web.TCPSite | None = None

    async def start(self, port: int) -> None:
        await self._runner.setup()
        self.port = port
        await self.listen()

    async def listen(self) -> None:
        if self._site is None:
            self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, backlog=1024)
            await self._site.start()
            self.port = int(self._runner.addresses[0][1])

    async def refuse(self) -> None:
        """Nobody listens any more, and open connections are cut."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        for connection in self._server.connections:
            if connection.transport is not None:
                connection.transport.abort()
        self.state.updates.end_poll(LEAVING)

    async def stop(self) -> None:
        await self.webhook.stop()
        self.speaks.set()
        await self.refuse()
        await self._runner.cleanup()

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        if not self.speaks.is_set():
            return await self._leave(request)
        first, _, rest = request.path[1:].partition("/")
        if first.startswith("bot"):
            return await self._call(request, first[3:], rest)
        if first == "file":
            token, _, path = rest.partition("/")
            return await self._download(request, token[3:], path)
        return await self._own(request)

    async def _call(self, request: web.BaseRequest, token: str, method: str) -> web.StreamResponse:
        await self._dawdle(method, after=False)
        trouble = self.troubles.next(method)
        arguments: Arguments = {}
        status = 200
        try:
            self._check(token, method)
            given, typed = await read_body(request)
            arguments = methods.read(method, given, typed=typed, checked=self.state.checked)
            _instead(trouble)
            result = await self._effect(method, arguments)
            body = b'{"ok":true,"result":' + result + b"}"
        except Refused as refused:
            status, body = refused.status, _refusal(refused)
            self._note(method, arguments, refused)
            if trouble is not None and trouble.kind == "drop":
                self.troubles.later(trouble)
                trouble = None
        except Exception as broken:
            self.state.faults.append(f"the stand-in broke on {method} {arguments}: {broken!r}")
            raise
        await self._dawdle(method, after=True)
        if not self.speaks.is_set():  # it fell silent meanwhile
            return await self._leave(request)
        return await self._answer(request, status, body, trouble)

    async def _dawdle(self, method: str, *, after: bool) -> None:
        seconds = self.troubles.delay(method, after=after)
        if seconds:
            await asyncio.sleep(seconds)

    async def _leave(self, request: web.BaseRequest) -> web.StreamResponse:
        """No answer as long as it is silent, and none afterwards."""
        self.held += 1
        await self.speaks.wait()
        self.held -= 1
        return _hang_up(request)

    def _check(self, token: str, method: str) -> None:
        if token != self.state.token:
            raise UNAUTHORIZED if TOKEN.fullmatch(token) else NOT_FOUND
        if method not in METHODS:
            self.state.faults.append(f"unknown method {method}")
            raise NO_METHOD

    async def _effect(self, method: str, arguments: Arguments) -> bytes:
        if method in COUNTED:
            self.state.gate.pass_through(self.state.monotonic(), arguments["chat_id"])
        if method == "getUpdates":
            return await self._get_updates(arguments)
        if method == "setWebhook":
            result: object = await self.webhook.set(arguments)
        elif method == "deleteWebhook":
            result = await self.webhook.delete(arguments)
        elif method == "getWebhookInfo":
            result = self.webhook.info()
        else:
            result = CALLS[method](self.state, arguments)
        return json.dumps(result).encode()

    async def _get_updates(self, arguments: Arguments) -> bytes:
        if self.webhook.setting is not None:
            raise ACTIVE_WEBHOOK
        updates = self.state.updates
        if "allowed_updates" in arguments:
            updates.allow(arguments["allowed_updates"])
        return await updates.poll(
            arguments.get("offset", 0), arguments.get("limit", 100), arguments.get("timeout", 0)
        )

    def _note(self, method: str, arguments: Arguments, refused: Refused) -> None:
        refused.__traceback__ = None  # some are raised many times, and would keep every one
        if isinstance(refused, Fault):
            self.state.faults.append(refused.what)
        inside = refused.inside_pause if isinstance(refused, TooFast) else ""
        self.state.refused.append(
            Refusal(
                self.state.monotonic(),
                method,
                arguments.get("chat_id"),
                refused.status,
                refused.description,
                inside,
            )
        )

    async def _answer(
        self, request: web.BaseRequest, status: int, body: bytes, trouble: Trouble | None
    ) -> web.StreamResponse:
        kind = trouble.kind if trouble else ""
        headers = {"Content-Type": "application/json", "Date": self._date()}
        if trouble and kind == "html":
            page = PAGE.format(f"{trouble.status} Bad Gateway").encode()
            headers["Content-Type"] = "text/html"
            return web.Response(body=page, status=trouble.status, headers=headers)
        if kind == "drop":
            return _hang_up(request)
        if kind == "garble":
            body = body[: len(body) // 2]
        if kind != "cut":
            return web.Response(body=body, status=status, headers=headers)
        half = web.StreamResponse(status=status, headers=headers)
        half.content_length = len(body)
        await half.prepare(request)
        await half.write(body[: len(body) // 2])
        _hang_up(request, abort=False)
        return half

    def _date(self) -> str:
        return _date(int(self.state.now() + self.date_off))

    async def _download(
        self, request: web.BaseRequest, token: str, path: str
    ) -> web.StreamResponse:
        file = self.state.files.at(path) if token == self.state.token else None
        if file is None:
            return web.Response(
                status=404, body=_refusal(NOT_FOUND), headers={"Date": self._date()}
            )
        answer = web.StreamResponse(headers={"Content-Type": "application/octet-stream"})
        answer.content_length = max(file.size, len(file.content))
        await answer.prepare(request)
        left = self.downloads.cut_after
        content = file.content if left is None else file.content[:left]
        for start in range(0, len(content), CHUNK):
            await answer.write(content[start : start + CHUNK])
            if self.downloads.pause:
                await asyncio.sleep(self.downloads.pause)
        if len(content) < answer.content_length:
            _hang_up(request, abort=False)
        return answer

    async def _own(self, request: web.BaseRequest) -> web.StreamResponse:
        """What only the stand-in has, for a benchmark in another process."""
        path = request.path
        if path == "/stats" and request.method == "GET":
            return web.json_response(self.state.stats())
        if path == "/push" and request.method == "POST":
            number = self.state.push(json.loads(await request.content.read()))
            return web.json_response({"update_id": number})
        if path == "/reset" and request.method == "POST":
            self.state.reset()
            return web.json_response({})
        return web.Response(status=404, body=_refusal(NOT_FOUND))


@lru_cache(maxsize=4)
def _date(second: int) -> str:
    return formatdate(second, usegmt=True)


def _instead(trouble: Trouble | None) -> None:
    """An answer in place of the effect."""
    if trouble is not None and trouble.kind == "scripted":
        raise Refused(trouble.status, trouble.description, trouble.parameters)
    if trouble is not None and not trouble.after:
        raise Refused(trouble.status or 500, "Internal Server Error")


def _refusal(refused: Refused) -> bytes:
    about: dict[str, Any] = {
        "ok": False,
        "error_code": refused.status,
        "description": refused.description,
    }
    if refused.parameters:
        about["parameters"] = dict(refused.parameters)
    return json.dumps(about).encode()


def _hang_up(request: web.BaseRequest, *, abort: bool = True) -> web.StreamResponse:
    if request.transport is not None:
        if abort:
            request.transport.abort()
        else:  # what was written still leaves
            request.transport.close()
    return web.Response()
