"""Who may knock: only a browser on this machine that was sent here by our own page.

A page from elsewhere could otherwise make the browser ask us on its behalf (other origins), reach
us under a name of its own (other Hosts), or reach us through a proxy that publishes this machine.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PROXY = ("forwarded", "via")
_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
_HEADERS = {
    b"content-security-policy": b"default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
}


class Guard:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = _refusal(Headers(scope=scope), scope["server"][1])
        if refusal is not None:
            await JSONResponse({"error": refusal}, status_code=403)(scope, receive, send)
            return
        await self._app(scope, receive, _guarded(send))


def _refusal(headers: Headers, port: int | None) -> str | None:
    """Why this request is not answered; None where it is."""
    if any(name in _PROXY or name.startswith("x-forwarded-") for name in headers):
        return "The web chat is for this machine only and does not stand behind a proxy."
    hosts = {f"{name}:{port}" for name in _LOOPBACK_NAMES}
    host = headers.get("host", "")
    if host not in hosts and not (port == 80 and host in _LOOPBACK_NAMES):
        return "The web chat answers to 127.0.0.1 and localhost only."
    origin = headers.get("origin")
    if origin is not None and origin != f"http://{host}":
        return "The web chat answers to its own page only."
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return "The web chat answers to its own page only."
    return None


def _guarded(send: Send) -> Send:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *_HEADERS.items()]
        await send(message)

    return with_headers
