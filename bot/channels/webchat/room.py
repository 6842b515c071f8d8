"""The room of the web chat: its channel, its page's server, and the phones that look on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp

from bot.channels.webchat.app import Receive, Web
from bot.channels.webchat.channel import WebChat
from bot.channels.webchat.hub import Event, Hub
from bot.channels.webchat.stage import Stage
from bot.readiness import Wrong
from bot.time.machine import TimeMachine
from storage.connection import Database


class Room:
    """`time_machine` is None beside a real channel: time is then what it is."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        uploads: Path,
        receive: Receive,
        wrong: Wrong,
        time_machine: TimeMachine | None,
    ) -> None:
        self._hub = Hub()
        self._stage = Stage(database, now, time_machine)
        self._shown: dict[str, Any] = {}
        self.channel = WebChat(database, self._hub, now, uploads)
        self._web = Web(database, self._hub, self._stage, receive, now, wrong, uploads)

    @property
    def app(self) -> ASGIApp:
        return self._web.app()

    async def show_time(self) -> None:
        """Browsers count on by themselves; they are told when the next due notice changes."""
        time = await self._stage.time()
        if time["next_due"] != self._shown.get("next_due"):
            self._shown = time
            self._hub.tell_all(Event("time", time))

    def close(self) -> None:
        self._hub.close()
