"""The web chat's server: the page, its phones, what they send, and the stream of what they show."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channels.webchat import asking
from bot.channels.webchat.asking import Refusal
from bot.channels.webchat.channel import NAME, Bubble, Posted
from bot.channels.webchat.guard import Guard
from bot.channels.webchat.hub import Changed, Closed, Event, Hub
from bot.channels.webchat.stage import Stage
from bot.channels.webchat.upload import TooLarge, receive_file
from bot.readiness import Wrong, readiness
from bot.time.machine import TooFar
from storage.connection import Database
from storage.errors import Unavailable
from storage.post import inbox, web

PING_SECONDS = 15
_PAGE = files("bot.channels.webchat") / "page"
_UNKNOWN = "Ponsel ini tidak dikenal lagi."

Receive = Callable[[str, bytes], Awaitable[None]]


@dataclass(frozen=True)
class Web:
    """`receive` keeps an update; `wrong` says what is wrong with the service, if anything is.

    `uploads` is the folder for files on their way to a message.
    """

    database: Database
    hub: Hub
    stage: Stage
    receive: Receive
    now: Callable[[], datetime]
    wrong: Wrong
    uploads: Path

    def app(self) -> Starlette:
        phone = "/api/phones/{phone}"
        return Starlette(
            routes=[
                Route("/", self.page),
                Route("/api/stage", self.show_stage),
                Route("/api/time", self.move_time, methods=["POST"]),
                Route("/api/phones", self.open_phone, methods=["POST"]),
                Route(f"{phone}/events", self.events),
                Route(f"{phone}/messages", self.send, methods=["POST"]),
                Route(f"{phone}/files", self.upload, methods=["POST"]),
                Route(f"{phone}/files/{{message}}", self.file),
                Route("/ready", readiness(self.wrong)),
                Mount("/page", StaticFiles(packages=[("bot.channels.webchat", "page")])),
            ],
            middleware=[Middleware(Guard)],
            exception_handlers={
                Refusal: asking.refused,
                Unavailable: asking.unavailable,
                ClientDisconnect: asking.nobody,
                Exception: asking.failed,
            },
        )

    async def page(self, request: Request) -> Response:
        html = (_PAGE / "chat.html").read_text(encoding="utf-8")
        return Response(html, media_type="text/html", headers={"Cache-Control": "no-store"})

    async def show_stage(self, request: Request) -> Response:
        return JSONResponse(await self.stage.state())

    async def move_time(self, request: Request) -> Response:
        moving = await asking.read(request, asking.Moving)
        if not self.stage.is_demo:
            raise Refusal("Time can be moved only where no real channel is connected.", 403)
        try:
            await self.stage.move(moving.move)
        except TooFar:
            raise Refusal("Time cannot be moved further ahead.", 409) from None
        time = await self.stage.time()
        self.hub.tell_all(Event("time", time))
        return JSONResponse(time)

    async def open_phone(self, request: Request) -> Response:
        opening = await asking.read(request, asking.Opening)
        address = secrets.token_urlsafe(24)
        if not await self.stage.open_phone(address, opening.role):
            raise Refusal("There is no such person to play.", 404)
        return JSONResponse({"phone": address}, 201)

    async def send(self, request: Request) -> Response:
        sending = await asking.read(request, asking.Sending)
        phone = await self._phone(request)
        posted = Posted(phone=phone, at=self.now(), **sending.model_dump())
        await self.receive(NAME, posted.model_dump_json(exclude_none=True).encode())
        return JSONResponse({}, 202)

    async def upload(self, request: Request) -> Response:
        """A file, before the message that names it: its reference, and its name as we show it."""
        await self._phone(request)
        try:
            file = await receive_file(request, self.uploads, self.now())
        except TooLarge:
            raise Refusal("Berkas itu terlalu besar, paling banyak 20 MB.", 413) from None
        except OSError:
            raise Refusal("Berkas belum dapat disimpan. Silakan coba lagi.", 503) from None
        return JSONResponse(file.model_dump(), 201)

    async def events(self, request: Request) -> Response:
        phone = await self._phone(request)
        seen = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        return EventSourceResponse(self._stream(phone, asking.digits(seen)), ping=PING_SECONDS)

    async def file(self, request: Request) -> Response:
        async with self.database.transaction() as connection:
            message = asking.digits(request.path_params["message"])
            content = await web.content_of(connection, request.path_params["phone"], message)
        file = Bubble.model_validate_json(content).file if content else None
        if file is None or not await asyncio.to_thread(Path(file.path).is_file):
            raise Refusal("Berkas ini sudah tidak ada. Silakan minta lagi.", 404)
        return FileResponse(file.path, filename=file.name)

    async def _phone(self, request: Request) -> str:
        phone: str = request.path_params["phone"]
        async with self.database.transaction() as connection:
            if not await web.is_phone(connection, phone):
                raise Refusal(_UNKNOWN, 404)
        return phone

    async def _stream(self, phone: str, after: int) -> AsyncIterator[ServerSentEvent]:
        # Where the database cannot answer now the stream ends, and the browser comes again.
        with self.hub.stream(phone) as signals, suppress(Unavailable):
            signals.put_nowait(Changed())
            signals.put_nowait(Event("waiting", {"numbers": await self._waiting(phone)}))
            while not isinstance(signal := await signals.get(), Closed):
                if isinstance(signal, Event):
                    yield _event(signal.name, signal.data)
                    continue
                for message in await self._changes(phone, after):
                    after = message.change
                    yield _event("message", _shown(phone, message), after)

    async def _waiting(self, phone: str) -> list[str]:
        async with self.database.transaction() as connection:
            numbers = await inbox.waiting_numbers(connection, NAME, phone)
        return [number.partition("/")[2] for number in numbers]

    async def _changes(self, phone: str, after: int) -> list[web.WebMessage]:
        async with self.database.transaction() as connection:
            return await web.changed_since(connection, phone, after)


def _shown(phone: str, message: web.WebMessage) -> dict[str, Any]:
    bubble = Bubble.model_validate_json(message.content)
    file = None
    if bubble.file is not None:
        file = {"name": bubble.file.name, "url": f"/api/phones/{phone}/files/{message.id}"}
    return {
        "id": message.id,
        "text": bubble.text,
        "spans": bubble.model_dump()["spans"],
        "buttons": [
            [{"label": button.label, "data": button.press} for button in row]
            for row in bubble.buttons
        ],
        "edited": message.edited,
        "at": message.sent.isoformat(),
        "file": file,
    }


def _event(name: str, data: dict[str, Any], number: int | None = None) -> ServerSentEvent:
    return ServerSentEvent(
        json.dumps(data, ensure_ascii=False), event=name, id=None if number is None else str(number)
    )
