"""A file on its way from a browser: streamed to disk, and kept only once it is whole."""

from __future__ import annotations

import asyncio
import os
import secrets
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote

from starlette.requests import Request

from handlers.chat import FileRef

MOST_BYTES = 20_000_000
LONGEST_NAME = 100
REFERENCE = r"^[A-Za-z0-9_-]{22}$"
NAME_HEADER = "x-file-name"  # percent-encoded, as headers hold no other letters


class TooLarge(Exception):
    """The file is larger than `MOST_BYTES`; nothing of it is kept."""


async def receive_file(request: Request, folder: Path, now: datetime) -> FileRef:
    """Write the request's body into `folder`, where it may lie a day for the message that names it.

    Raises `TooLarge`, `ClientDisconnect`, `OSError`.
    """
    reference = secrets.token_urlsafe(16)
    await asyncio.to_thread(folder.mkdir, mode=0o700, parents=True, exist_ok=True)
    part = folder / f"{reference}.part"
    try:
        await _write(request, part)
        os.utime(part, (now.timestamp(), now.timestamp()))  # forgotten by the service's time
        await asyncio.to_thread(part.replace, folder / reference)
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)
    return FileRef(reference=reference, name=_name(request))


async def _write(request: Request, part: Path) -> None:
    size = 0
    with await asyncio.to_thread(part.open, "wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > MOST_BYTES:
                raise TooLarge
            await asyncio.to_thread(file.write, chunk)
        await asyncio.to_thread(_settle, file)


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())  # we acknowledge it, so it must be on disk


def _name(request: Request) -> str:
    """The last part of the name, printable and short."""
    given = unquote(request.headers.get(NAME_HEADER, "")).replace("\\", "/").rpartition("/")[2]
    printable = "".join(letter for letter in given if letter.isprintable()).strip()
    return printable[-LONGEST_NAME:] or "berkas"
