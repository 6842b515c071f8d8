"""The page for a projector over HTTP: its address is all one needs, and all one can do is look.

What is not signed by us or has ended is answered with one and the same page, as is any other
address here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.worker.drawing import Drawings, Undrawable
from bot.worker.process import WorkerEnded
from handlers.attendance import projecting
from handlers.attendance.projecting import Ticket
from handlers.context import World
from storage.connection import Database
from storage.errors import Unavailable

_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
_HEADERS = {
    b"cache-control": b"no-store",
    b"content-security-policy": (
        f"{_CSP}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'".encode()
    ),
    b"cross-origin-resource-policy": b"same-origin",
    b"referrer-policy": b"no-referrer",
    b"x-content-type-options": b"nosniff",
    b"x-robots-tag": b"noindex, nofollow",
}
_KINDS = {"code.css": "text/css", "code.js": "text/javascript"}


@dataclass(frozen=True)
class Projector:
    database: Database
    world: World
    drawings: Drawings
    now: Callable[[], datetime]

    @property
    def route(self) -> Mount:
        app = Starlette(
            routes=[
                *(Route(f"/page/{name}", _file(name, kind)) for name, kind in _KINDS.items()),
                Route("/{ticket}", self.page),
                Route("/{ticket}/now", self.shown),
                Route("/{ticket}/qr.png", self.qr_code),
            ],
            middleware=[Middleware(_WithHeaders)],
            exception_handlers={
                HTTPException: _gone,
                Unavailable: _unavailable,
                Undrawable: _unavailable,
                WorkerEnded: _unavailable,
            },
        )
        app.router.redirect_slashes = False
        return Mount("/hadir", app)

    async def page(self, request: Request) -> Response:
        self._ticket(request)
        return Response(_read("code.html"), media_type="text/html")

    async def shown(self, request: Request) -> Response:
        ticket = self._ticket(request)
        shown = await projecting.projected(self.database, ticket, self.now(), self.world)
        if shown is None:
            raise HTTPException(404)
        return JSONResponse(shown.model_dump())

    async def qr_code(self, request: Request) -> Response:
        code = projecting.qr_code(self._ticket(request), self.world)
        return FileResponse(await self.drawings.draw(code), media_type="image/png")

    def _ticket(self, request: Request) -> Ticket:
        """Raises HTTPException."""
        key = self.world.invitation_key
        ticket = projecting.read_ticket(request.path_params["ticket"], key, self.now())
        if ticket is None:
            raise HTTPException(404)
        return ticket


class _WithHeaders:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_HEADERS.items()]
            await send(message)

        await self._app(scope, receive, with_headers)


def _file(name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        return Response(_read(name), media_type=kind)

    return answer


@cache
def _read(name: str) -> bytes:
    return (files("bot.projector") / "page" / name).read_bytes()


async def _gone(request: Request, error: Exception) -> Response:
    """A method that we do not know is no more told apart than an address."""
    return Response(_read("gone.html"), status_code=404, media_type="text/html")


async def _unavailable(request: Request, error: Any) -> Response:
    return Response(status_code=503, headers={"Retry-After": "5"})
