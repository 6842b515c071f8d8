"""People who talk without a pause, many of them, and remember what they did."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from tests.wire.person import Person
from tests.wire.telegram import BotApi, Call, Message

LOOK_SECONDS = 0.03  # a hundred people look at their phones, and the machine has two cores
PATIENCE = 120.0


class Talker(Person):
    """`typed` counts the lines they wrote, `pressed` the presses, `waited` has the seconds
    between a line and its reply."""

    def __init__(self, api: BotApi, name: str) -> None:
        super().__init__(api, name)
        self.typed = 0
        self.pressed = 0
        self.waited: list[float] = []

    @property
    def sent(self) -> list[Call]:
        """The bot's new messages here, in order and with those that came twice."""
        return [
            call for call in self.api.log if call.chat == self.id and call.method == "sendMessage"
        ]

    async def says(self, words: str) -> None:
        self.typed += 1
        await super().says(words)

    async def asks(self, words: str, answer: str = "", within: float = PATIENCE) -> None:
        """Says it and waits for a new message with these words."""
        await self.says(words)
        began = time.monotonic()
        await self.finds(
            lambda each: each.id > self.last and answer in each.text, f"{answer!r}", within
        )
        self.waited.append(time.monotonic() - began)

    async def taps(self, label: str, answer: str = "") -> None:
        """Presses what the newest change offers, and waits until something says these words."""
        offered = await self.finds(lambda each: each.button(label), f"[{label}]")
        button = offered.button(label)
        assert button is not None
        self.pressed += 1
        self.press(button.data, offered)
        self._acted()
        await self.finds(lambda each: answer in each.text, f"{answer!r}")

    async def finds(
        self, fits: Callable[[Message], object], what: str, within: float = PATIENCE
    ) -> Message:
        """The newest message that changed since they last acted, and fits."""
        try:
            async with asyncio.timeout(within):
                return await self._found(fits)
        except TimeoutError:
            raise AssertionError(
                f"{self.name}: no {what} in {self.texts[-3:]} {self.buttons}; "
                f"faults: {self.api.faults}; refused: {self.api.refused[-3:]}"
            ) from None

    async def _found(self, fits: Callable[[Message], object]) -> Message:
        looked = -1
        while True:
            if (changes := self.chat.changes) != looked:
                looked = changes
                for message in reversed(self.messages[-6:]):
                    if message.change > self._seen and fits(message):
                        return message
            await asyncio.sleep(LOOK_SECONDS)
