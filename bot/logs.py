"""Logs: events with names and numbers, never what somebody wrote, a phone number or a secret."""

from __future__ import annotations

import logging
import sys

import structlog

# At DEBUG these write statements with their values, or texts and tokens.
_TALKATIVE = (
    "aiosqlite",
    "httpx",
    "httpcore",
    "apscheduler",
    "sse_starlette",
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
    logging.basicConfig(level=max(logging.getLevelName(level), logging.INFO), force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
