"""Logs: events with names and numbers, never what somebody wrote, a phone number or a secret."""

from __future__ import annotations

import asyncio
import logging
import sys
from types import TracebackType
from typing import Any

import structlog

from bot.faults import named

# At DEBUG these write statements with their values, or texts and tokens.
_TALKATIVE = (
    "aiohttp",
    "aiosqlite",
    "httpx",
    "httpcore",
    "apscheduler",
    "sse_starlette",
    "telegram",
    "asyncio",
    "filelock",
    "uvicorn",
)


def set_up(level: str, form: str) -> None:
    """`form` is text, json, or auto: text on a terminal, json elsewhere."""
    as_text = form == "text" or (form == "auto" and sys.stderr.isatty())
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if as_text
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler()
    handler.setFormatter(_WithoutWords("%(levelname)s:%(name)s:%(message)s"))
    quietest = max(logging.getLevelName(level), logging.INFO)
    logging.basicConfig(level=quietest, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def loop_failed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """The event loop's exception handler: its own would write down the exception's words."""
    error = context.get("exception")
    structlog.get_logger().error("loop failed", error=named(error) if error else None)


class _WithoutWords(logging.Formatter):
    """What libraries log of an exception: its class and place."""

    def formatException(  # noqa: N802
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else named(ei[1])
