"""uvicorn, with the socket bound before anything starts and the signals left to the service."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

GRACE_SECONDS = 1  # for browsers that hold an event stream open


class PortTaken(Exception):
    """The address cannot be listened on; the message says what to set."""


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class WebServer:
    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._socket: socket.socket | None = None
        self._server = _Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,  # addresses of phones are as good as passwords
                lifespan="off",
                ws="none",
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )

    def bind(self) -> str:
        """Listen; gives back the address for a browser. Raises `PortTaken`."""
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        bound = socket.socket(family)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            bound.bind((self._host, self._port))
        except OSError as error:
            bound.close()
            raise PortTaken(
                f"{self._host}:{self._port} cannot be listened on ({error.strerror}): "
                "stop what uses it, or set WEB_PORT to another port, or to 0 for any free one"
            ) from None
        bound.listen(128)
        self._socket = bound
        host = f"[{self._host}]" if family == socket.AF_INET6 else self._host
        return f"http://{host}:{bound.getsockname()[1]}"

    async def run(self) -> None:
        assert self._socket is not None
        await self._server.serve(sockets=[self._socket])

    def stop(self) -> None:
        self._server.should_exit = True
