"""A file that somebody sent, streamed to disk by our own GET.

The library would hold the whole file in memory; the address holds the token and is never kept.
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import aiohttp
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.outcome import says
from bot.channels.telegram.reading import LARGEST_FILE
from bot.channels.telegram.request import READ_SECONDS, Request
from handlers.chat import NotFetched

_CHUNK = 64 * 1024
_OK = 200
_TOO_BIG = NotFetched("too big", again=False)


async def fetch(bot: Bot, request: Request, reference: str, to: Path) -> NotFetched | None:
    """Bring the file here; it lies at `to` only once it is whole. Raises OSError."""
    part = to.with_suffix(".part")
    try:
        found = (await bot.get_file(reference)).file_path
        if found is None:
            return NotFetched("it has no path", again=False)
        problem = await _bring(request, found, part)
        if problem is None:
            await asyncio.to_thread(part.replace, to)
        return problem
    except BadRequest as error:
        return _TOO_BIG if says(error, "file is too big") else NotFetched("refused", again=False)
    except TelegramError as error:
        return NotFetched(type(error).__name__, again=True)
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)


async def _bring(request: Request, found: str, part: Path) -> NotFetched | None:
    if found.startswith("/"):  # a Bot API server on this machine names the file where it lies
        return await asyncio.to_thread(_copy, Path(found), part)
    async with request.open("GET", found, READ_SECONDS) as answer:
        if answer.status != _OK:
            return NotFetched(f"HTTP {answer.status}", again=answer.status >= 500)
        return await _stream(answer, part)


async def _stream(answer: aiohttp.ClientResponse, part: Path) -> NotFetched | None:
    size = 0
    with await asyncio.to_thread(part.open, "wb") as file:
        async for chunk in answer.content.iter_chunked(_CHUNK):
            size += len(chunk)
            if size > LARGEST_FILE:
                return _TOO_BIG
            await asyncio.to_thread(file.write, chunk)
    return None


def _copy(found: Path, part: Path) -> NotFetched | None:
    if found.stat().st_size > LARGEST_FILE:
        return _TOO_BIG
    shutil.copyfile(found, part)
    return None
