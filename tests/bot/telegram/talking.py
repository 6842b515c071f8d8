"""The real `rekan` on Telegram's stand-in."""

from __future__ import annotations

import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bot.process import REKAN, Rekan, running
from tests.bot.telegram.reception import PUBLIC
from tests.wire.telegram import NO_LIMITS, TOKEN, BotApi, bot_api

BRISK = (sys.executable, "-m", "tests.bot.telegram.brisk")


def settings(api: BotApi, **more: str) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url, **more}


@asynccontextmanager
async def talking(
    folder: Path, mode: str, program: Sequence[str] = REKAN, **more: str
) -> AsyncIterator[tuple[BotApi, Rekan]]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
    receiving = {"TELEGRAM_MODE": mode, "PUBLIC_URL": PUBLIC, "WEB_PORT": port}
    async with (
        bot_api(NO_LIMITS, reach={PUBLIC: f"http://127.0.0.1:{port}"}) as api,
        running(folder, program, **settings(api, **receiving, **more)) as service,
    ):
        yield api, service
