"""What the service answers over HTTP: the web chat and readiness to this machine only, and what a
platform may call from outside."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp

from bot.channels.webchat.guard import Guard
from bot.readiness import Wrong, readiness


def site(outside: Sequence[BaseRoute], inside: ASGIApp | None, wrong: Wrong) -> Starlette:
    """`inside` is the web chat's app, which guards itself; None where it is off."""
    if inside is None:
        ready = Route("/ready", readiness(wrong))
        inside = Starlette(routes=[ready], middleware=[Middleware(Guard)])
    return Starlette(routes=[*outside, Mount("/", inside)])
