"""The control: a bot as the library's own examples make one, which writes down what it handled.

python -m tests.attacks.stock TOKEN URL FILE
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, ContextTypes, TypeHandler

WORK_SECONDS = 0.02


def main(token: str, url: str, file: str) -> None:
    written = open(file, "a")  # noqa: SIM115, PTH123  # as long as the bot lives

    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        await asyncio.sleep(WORK_SECONDS)
        written.write(f"{update.update_id}\n")
        written.flush()
        os.fsync(written.fileno())

    bot: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder().token(token).base_url(f"{url}/bot").build()
    )
    bot.add_handler(TypeHandler(Update, handle))
    bot.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
