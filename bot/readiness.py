"""Whether the service is ready, for who watches over it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

Wrong = Callable[[], str | None]


def readiness(wrong: Wrong) -> Callable[[Request], Awaitable[Response]]:
    """Answers 200, or 503 with what is wrong."""

    async def answer(request: Request) -> Response:
        said = wrong()
        return JSONResponse({"ready": said is None, "wrong": said}, 200 if said is None else 503)

    return answer
