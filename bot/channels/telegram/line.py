"""The line to Telegram: the bot, its channel, and what keeps both going."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from starlette.routing import Route
from telegram import Bot

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.introduction import introduce
from bot.channels.telegram.persistence import persist
from bot.channels.telegram.polling import Keep, Poller
from bot.channels.telegram.reading import split_update
from bot.channels.telegram.request import Request
from bot.channels.telegram.webhook import Webhook
from bot.settings import Settings
from storage.connection import Database


class Line:
    """`hear` is told the `Date` of each answer; `keep` commits updates; `key` makes secrets."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        now: Callable[[], datetime],
        hear: Callable[[datetime], None],
        keep: Keep,
        key: bytes,
    ) -> None:
        self._request = Request(hear)
        self._bot = Bot(
            settings.telegram_token.get_secret_value(),
            base_url=f"{settings.telegram_api_url}/bot",
            base_file_url=f"{settings.telegram_api_url}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self.channel = Telegram(self._bot, self._request, database, now)

        async def receive(body: bytes) -> None:
            await keep(split_update(body))

        self._receiver: Poller | Webhook = (
            Webhook(self._bot, settings.public_url, key, receive)
            if settings.telegram_mode == "webhook"
            else Poller(self._bot, self._request, keep)
        )

    @property
    def routes(self) -> list[Route]:
        """What the web server answers to Telegram."""
        return [self._receiver.route] if isinstance(self._receiver, Webhook) else []

    @property
    def wrong(self) -> str | None:
        """What keeps updates from us, for readiness."""
        return self._receiver.wrong

    async def run(self, started: Callable[[str], None]) -> None:
        """Until cancelled. `started` is told the bot's address. Raises `TokenRefused`."""
        me = await persist("getMe", self._bot.get_me)
        await self.channel.is_called(me.username or "")
        introducing = asyncio.create_task(introduce(self._bot), name="introduction")
        try:
            await self._receiver.run(lambda: started(f"https://t.me/{me.username}"))
        finally:
            introducing.cancel()
            await asyncio.gather(introducing, return_exceptions=True)

    async def close(self) -> None:
        """After the last message was sent."""
        await self._request.shutdown()
