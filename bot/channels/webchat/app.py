"""The web chat's server: the page, its phones, what they send, and the stream of what they show."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channels.webchat.channel import NAME, Bubble, Posted
from bot.channels.webchat.guard import Guard
from bot.channels.webchat.hub import Changed, Closed, Event, Hub
from bot.channels.webchat.stage import Stage
from storage import inbox, web
from storage.connection import Database
from storage.errors import Unavailable

MOST_BYTES = 1_000_000
PING_SECONDS = 15
_PAGE = files("bot.channels.webchat") / "page"

M = TypeVar("M", bound=BaseModel)
Receive = Callable[[str, bytes], Awaitable[None]]


class Opening(BaseModel):
    """`role` is "librarian", or the id of a ready-made coordinator."""

    model_config = ConfigDict(extra="forbid")
    role: Annotated[str, Field(alias="as")]


class Sending(BaseModel):
    model_config = ConfigDict(extra="forbid")
    number: Annotated[str, StringConstraints(pattern=r"^[0-9a-zA-Z-]{8,64}$")]
    words: str | None = None
    press: str | None = None
    message: int | None = None


class Moving(BaseModel):
    model_config = ConfigDict(extra="forbid")
    move: Literal["hour", "day", "next"]


@dataclass(frozen=True)
class Web:
    """`receive` keeps an update; `ready` says what is wrong with the service, if anything is."""

    database: Database
    hub: Hub
    stage: Stage
    receive: Receive
    now: Callable[[], datetime]
    ready: Callable[[], str | None]

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
                Route(f"{phone}/files/{{message:int}}", self.file),
                Route("/ready", self.readiness),
                Mount("/page", StaticFiles(packages=[("bot.channels.webchat", "page")])),
            ],
            middleware=[Middleware(Guard)],
            exception_handlers={Unavailable: _unavailable, ClientDisconnect: _nobody},
        )

    async def page(self, request: Request) -> Response:
        html = (_PAGE / "chat.html").read_text(encoding="utf-8")
        return Response(html, media_type="text/html", headers={"Cache-Control": "no-store"})

    async def readiness(self, request: Request) -> Response:
        wrong = self.ready()
        return JSONResponse({"ready": wrong is None, "wrong": wrong}, 200 if wrong is None else 503)

    async def show_stage(self, request: Request) -> Response:
        return JSONResponse(await self.stage.state())

    async def move_time(self, request: Request) -> Response:
        moving = await _read(request, Moving)
        if isinstance(moving, Response):
            return moving
        if not self.stage.is_demo:
            return _refused("Time can be moved only where no real channel is connected.", 403)
        await self.stage.move(moving.move)
        time = await self.stage.time()
        self.hub.tell_all(Event("time", time))
        return JSONResponse(time)

    async def open_phone(self, request: Request) -> Response:
        opening = await _read(request, Opening)
        if isinstance(opening, Response):
            return opening
        address = secrets.token_urlsafe(24)
        if not await self.stage.open_phone(address, opening.role):
            return _refused("There is no such person to play.", 404)
        return JSONResponse({"phone": address}, 201)

    async def send(self, request: Request) -> Response:
        sending = await _read(request, Sending)
        if isinstance(sending, Response):
            return sending
        phone = request.path_params["phone"]
        if not await self._is_phone(phone):
            return _refused("Ponsel ini tidak dikenal lagi.", 404)
        posted = Posted(phone=phone, at=self.now(), **sending.model_dump())
        await self.receive(NAME, posted.model_dump_json(exclude_none=True).encode())
        return JSONResponse({}, 202)

    async def events(self, request: Request) -> Response:
        phone = request.path_params["phone"]
        if not await self._is_phone(phone):
            return _refused("Ponsel ini tidak dikenal lagi.", 404)
        seen = request.headers.get("last-event-id") or request.query_params.get("after", "0")
        after = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 16 else 0
        return EventSourceResponse(self._stream(phone, after), ping=PING_SECONDS)

    async def file(self, request: Request) -> Response:
        async with self.database.transaction() as connection:
            phone, message = request.path_params["phone"], request.path_params["message"]
            content = await web.content_of(connection, phone, message)
        file = Bubble.model_validate_json(content).file if content else None
        if file is None or not await asyncio.to_thread(Path(file.path).is_file):
            return _refused("Berkas ini sudah tidak ada. Silakan minta lagi.", 404)
        return FileResponse(file.path, filename=file.name)

    async def _is_phone(self, phone: str) -> bool:
        async with self.database.transaction() as connection:
            return await web.is_phone(connection, phone)

    async def _stream(self, phone: str, after: int) -> AsyncIterator[ServerSentEvent]:
        with self.hub.stream(phone) as signals:
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


async def _read(request: Request, model: type[M]) -> M | Response:
    """The request's JSON as a model, or the answer that says why it is none."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        return _refused("Kirimkan JSON.", 415)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return _refused("Pesan Anda terlalu panjang.", 413)
    try:
        return model.model_validate_json(bytes(body))
    except ValidationError:
        return _refused("Pesan itu tidak dapat dibaca.", 400)


async def _unavailable(request: Request, error: Exception) -> Response:
    return _refused("Layanan sedang tidak dapat menyimpan. Pesan Anda akan dikirim ulang.", 503)


async def _nobody(request: Request, error: Exception) -> Response:
    return Response(status_code=499)


def _refused(sentence: str, status: int) -> Response:
    return JSONResponse({"error": sentence}, status)
