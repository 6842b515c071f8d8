"""`BotApi`, the stand-in as tests use it: what happened, what is, and what shall go wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from random import Random
from typing import Any

from tests.wire.methods import COUNTED
from tests.wire.telegram.chats import BLOCKED, DEACTIVATED, moved
from tests.wire.telegram.limits import CHAT, GLOBAL, Limits, Storm
from tests.wire.telegram.server import Server
from tests.wire.telegram.state import State
from tests.wire.telegram.troubles import Troubles
from tests.wire.telegram.webhook import Posted, Webhook

TOKEN = "1234567890:AAstand-in_for_the_Bot_API_of_tests"
METHODS = tuple(COUNTED)


class BotApi(State):
    """`log`, `refused`, `faults`, `chats`, `files`, `queries` are plain to read.

    Sends and edits are what the limits and storms are about.
    """

    server: Server
    webhook: Webhook

    async def start(
        self, port: int = 0, reach: Mapping[str, str] | None = None, second: float = 0.01
    ) -> None:
        self.webhook = Webhook(self, dict(reach or {}), second)
        self.troubles = Troubles()
        self.server = Server(self, self.webhook, self.troubles)
        await self.server.start(port)

    async def stop(self) -> None:
        await self.server.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    @property
    def posted(self) -> list[Posted]:
        """All that was POSTed to the webhook, attempt by attempt."""
        return self.webhook.posted

    @property
    def inside_pause(self) -> int:
        """Sends and edits that came although the last answer had said to wait."""
        return self.gate.inside_pause

    def busiest_second(self, chat: int | None = None, window: float = 1.0) -> int:
        """The most sends and edits in any sliding second, of one chat or in all."""
        return self.gate.busiest(chat, window)

    def push_raw(self, body: bytes, key: str = "raw") -> int:
        """These bytes as they are; the word UPDATE_ID in them becomes the number."""
        return self.updates.push_raw(body, key)

    def jump(self, to: int) -> None:
        """The next update has this number, as after a week without any."""
        self.updates.next = to

    def blocks(self, chat: int) -> None:
        self.open_chat(chat).trouble = BLOCKED

    def deactivates(self, chat: int) -> None:
        self.open_chat(chat).trouble = DEACTIVATED

    def unblocks(self, chat: int) -> None:
        self.open_chat(chat).trouble = None

    def upgrades(self, group: int, to: int) -> None:
        """The group is a supergroup of another number from now on."""
        old = self.open_chat(group, "group")
        old.trouble = moved(to)
        self.open_chat(to, "supergroup", old.title)

    def storm(
        self,
        share: float,
        retry_after: int | tuple[int, int] = 1,
        scope: str = GLOBAL,
        seed: int = 0,
    ) -> None:
        """This share of the sends and edits is answered 429, for the chat or for all."""
        assert scope in (GLOBAL, CHAT)
        wait = (retry_after, retry_after) if isinstance(retry_after, int) else retry_after
        self.gate.storm = Storm(share, *wait, scope, Random(seed))

    def drop(
        self,
        share: float = 1.0,
        next: int | None = None,  # noqa: A002  # reads as `drop(next=3)`
        methods: Collection[str] = METHODS,
    ) -> None:
        """The effect happens, then the connection ends without an answer."""
        self.troubles.add("drop", methods, share=share, left=next)

    def fail(
        self,
        status: int = 502,
        share: float = 1.0,
        next: int | None = None,  # noqa: A002
        methods: Collection[str] = (),
        *,
        after: bool = False,
    ) -> None:
        """An HTML page as proxies send them; `after` the effect, or in its place."""
        self.troubles.add("html", methods, status=status, share=share, left=next, after=after)

    def garble(
        self,
        share: float = 1.0,
        next: int | None = None,  # noqa: A002
        methods: Collection[str] = (),
        *,
        cut: bool = False,
    ) -> None:
        """Half an answer; `cut` also ends the connection before its announced length."""
        self.troubles.add("cut" if cut else "garble", methods, share=share, left=next)

    def delay(
        self,
        seconds: float,
        share: float = 1.0,
        methods: Collection[str] = METHODS,
        *,
        after: bool = False,
    ) -> None:
        """Before the effect, or `after` it, so that the answer is late."""
        self.troubles.add("delay", methods, seconds=seconds, share=share, after=after)

    def answer(
        self,
        method: str,
        status: int,
        description: str,
        parameters: Mapping[str, Any] | None = None,
        times: int = 1,
    ) -> None:
        """The next calls of this method get this answer and have no effect."""
        self.troubles.add(
            "scripted",
            (method,),
            status=status,
            description=description,
            parameters=parameters,
            left=times,
        )

    def silence(self) -> None:
        """Requests are taken and never answered, until `calm`."""
        self.server.speaks.clear()

    async def refuse_connections(self) -> None:
        """Nobody listens, until `calm`."""
        await self.server.refuse()

    async def calm(self) -> None:
        """All is well again."""
        self.gate.storm = None
        self.troubles.clear()
        self.server.speaks.set()
        await self.server.listen()

    def slow_downloads(self, pause: float = 0.0, cut_after: int | None = None) -> None:
        """Files come with a pause after each 64 kB, and end after so many bytes."""
        self.server.downloads.pause = pause
        self.server.downloads.cut_after = cut_after

    @property
    def date_off(self) -> float:
        """Seconds by which the Date header of each answer is wrong."""
        return self.server.date_off

    @date_off.setter
    def date_off(self, seconds: float) -> None:
        self.server.date_off = seconds


@asynccontextmanager
async def bot_api(
    limits: Limits = Limits(),  # noqa: B008  # it is frozen
    *,
    port: int = 0,
    token: str = TOKEN,
    reach: Mapping[str, str] | None = None,
    second: float = 0.01,
    **how: Any,
) -> AsyncIterator[BotApi]:
    """`checked`, `remembers` and `monotonic` go to the state, see there."""
    api = BotApi(token, limits, **how)
    await api.start(port, reach, second)
    try:
        yield api
    finally:
        await api.stop()
