"""People on their phones: what they do reaches the bot, and what they see comes from it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.wire import parser
from tests.wire.telegram import BotApi, Chat, Message
from tests.wire.telegram.chats import BLOCKED, KICKED
from tests.wire.telegram.files import File, Kind
from tests.wire.telegram.state import Query

DEADLINE = 30.0
POLL = 0.005
_NUMBERS = count(5_000_000_001)


async def _until(holds: Callable[[], object], within: float) -> None:
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110  # what it looks at rings no bell
            await asyncio.sleep(POLL)


@dataclass
class Group:
    """A group the bot is in; `upgrades` makes it a supergroup of another number."""

    api: BotApi
    title: str = "Pustakawan Lombok"
    id: int = field(default_factory=lambda: -next(_NUMBERS))

    def __post_init__(self) -> None:
        self.api.open_chat(self.id, "group", self.title)

    def upgrades(self) -> None:
        old = self.api.chats[self.id]
        self.id = -1_000_000_000_000 + self.id
        self.api.upgrades(old.id, self.id)
        about = {"message_id": old.number(), "chat": old.as_json(), "date": int(self.api.now())}
        self.api.push({"message": {**about, "migrate_to_chat_id": self.id}})

    def throws_out(self) -> None:
        self.api.chats[self.id].trouble = KICKED


class Person:
    """In the private chat with the bot, or `in_group`.

    Each of `says`, `presses` and so on is one update; `sees` looks at what came after the last.
    """

    def __init__(
        self,
        api: BotApi,
        name: str,
        id: int | None = None,  # noqa: A002
        *,
        language: str = "id",
        group: Group | None = None,
    ) -> None:
        self.api = api
        self.name = name
        self.id = id or next(_NUMBERS)
        self.language = language
        self.group = group
        self.last = 0  # the number of the last message
        self._seen = 0

    def in_group(self, group: Group) -> Person:
        return Person(self.api, self.name, self.id, language=self.language, group=group)

    # What they are

    @property
    def account(self) -> dict[str, Any]:
        known = {"id": self.id, "is_bot": False, "first_name": self.name}
        return {**known, "language_code": self.language}

    @property
    def chat(self) -> Chat:
        if self.group is not None:
            return self.api.open_chat(self.group.id, "group", self.group.title)
        chat = self.api.open_chat(self.id)
        chat.person = self.account
        return chat

    # What they do

    async def says(self, words: str) -> None:
        await self._sends(text=words, **_marked("entities", words))

    async def writes(self, words: str, styles: Sequence[dict[str, Any]]) -> None:
        """`styles` are entities, as a phone sends them."""
        await self._sends(text=words, entities=list(styles))

    async def answers(self, message: Message, words: str) -> None:
        """As a reply to this message of the bot."""
        shown = self.api.shown(self.chat, message)
        await self._sends(text=words, reply_to_message=shown, **_marked("entities", words))

    async def starts(self, payload: str = "") -> None:
        await self.says(f"/start {payload}".strip())

    async def edits(self, words: str) -> None:
        """Their last message."""
        about = self._message(self.last, text=words, **_marked("entities", words))
        self.api.push({"edited_message": {**about, "edit_date": int(self.api.now())}})

    async def sends_file(
        self, name: str, content: bytes, caption: str = "", *, size: int | None = None
    ) -> File:
        """`size` may be claimed larger than it is."""
        return await self._sends_kept("document", name, content, caption, size)

    async def sends_photo(self, content: bytes = b"\xff\xd8photo", caption: str = "") -> File:
        return await self._sends_kept("photo", "", content, caption)

    async def sends_voice(self, content: bytes = b"OggSvoice") -> File:
        return await self._sends_kept("voice", "", content)

    async def sends_sticker(self) -> File:
        return await self._sends_kept("sticker", "", b"RIFFsticker")

    async def sends_location(self, latitude: float = -8.58, longitude: float = 116.1) -> None:
        await self._sends(location={"latitude": latitude, "longitude": longitude})

    async def sends_contact(self, phone: str = "+628120000001", *, own: bool = True) -> None:
        contact = {"phone_number": phone, "first_name": self.name}
        await self._sends(contact=contact | ({"user_id": self.id} if own else {}))

    async def presses(self, label: str, *, twice: bool = False) -> None:
        """The button of this label on the newest message that has it, once there is one."""
        await self._waits(lambda: self._with_button(label), f"no button [{label}]")
        message = self._with_button(label)
        button = message and message.button(label)
        assert message, label
        assert button, label
        assert button.data, f"[{label}] opens {button.url}"
        for _ in range(1 + twice):
            self.press(button.data, message)
        self._acted()

    def press(self, data: str, message: Message) -> str:
        """Any data, also such as no button has. The number of the query."""
        number = str(4_000_000_000_000 + len(self.api.queries))
        self.api.queries[number] = Query(number, self.id, self.api.now())
        self.api.push(
            {
                "callback_query": {
                    "id": number,
                    "from": self.account,
                    "chat_instance": str(self.chat.id * 7919),
                    "message": self.api.shown(self.chat, message),
                    "data": data,
                }
            }
        )
        return number

    async def blocks(self) -> None:
        self.chat.trouble = BLOCKED
        self._member("member", "kicked")

    async def unblocks(self) -> None:
        self.chat.trouble = None
        self._member("kicked", "member")

    # What they see

    @property
    def messages(self) -> list[Message]:
        known = self.api.chats.get(self.group.id if self.group else self.id)  # looking opens none
        return list(known.messages.values()) if known else []

    @property
    def texts(self) -> list[str]:
        """What the bot's messages say now, in their order."""
        return [message.text for message in self.messages]

    @property
    def buttons(self) -> list[str]:
        """The labels on the newest message."""
        return self.messages[-1].labels if self.messages else []

    @property
    def files(self) -> list[File]:
        return [message.file for message in self.messages if message.file]

    @property
    def toasts(self) -> list[str]:
        """What the presses were answered with, without the silent ones."""
        mine = (query for query in self.api.queries.values() if query.person == self.id)
        return [query.toast for query in mine if query.toast]

    async def sees(self, words: str, within: float = DEADLINE) -> Message:
        """A message sent or edited since they last did something; waits for it."""
        await self._waits(lambda: self._fresh(words), f"no {words!r}", within)
        found = self._fresh(words)
        assert found is not None
        return found

    async def sees_toast(self, words: str, within: float = DEADLINE) -> None:
        await self._waits(
            lambda: any(words in toast for toast in self.toasts), f"no toast {words!r}", within
        )

    # Inside

    def _fresh(self, words: str) -> Message | None:
        fresh = (one for one in self.messages if one.change > self._seen and words in one.text)
        return next(fresh, None)

    def _with_button(self, label: str) -> Message | None:
        return next((one for one in reversed(self.messages) if one.button(label)), None)

    async def _waits(
        self, holds: Callable[[], object], without: str, within: float = DEADLINE
    ) -> None:
        try:
            await _until(holds, within)
        except TimeoutError:
            raise AssertionError(
                f"{self.name}: {without} in {self.texts[-3:]} {self.buttons}; "
                f"refused: {self.api.refused[-3:]}; faults: {self.api.faults}"
            ) from None

    def _acted(self) -> None:
        self._seen = self.chat.changes

    def _message(self, number: int, **content: Any) -> dict[str, Any]:
        chat = self.chat
        return {
            "message_id": number,
            "from": self.account,
            "chat": chat.as_json(),
            "date": int(self.api.now()),
            **content,
        }

    async def _sends(self, **content: Any) -> None:
        chat = self.chat
        self.last = chat.number()
        chat.theirs.add(self.last)
        self._acted()
        self.api.push({"message": self._message(self.last, **content)})

    async def _sends_kept(
        self, kind: Kind, name: str, content: bytes, caption: str = "", size: int | None = None
    ) -> File:
        file = self.api.files.keep(kind, name, content, size)
        said = {"caption": caption, **_marked("caption_entities", caption)} if caption else {}
        await self._sends(**file.as_json(), **said)
        return file

    def _member(self, before: str, after: str) -> None:
        bot = {name: self.api.bot[name] for name in ("id", "is_bot", "first_name", "username")}
        self.api.push(
            {
                "my_chat_member": {
                    "chat": self.chat.as_json(),
                    "from": self.account,
                    "date": int(self.api.now()),
                    "old_chat_member": _as_member(bot, before),
                    "new_chat_member": _as_member(bot, after),
                }
            }
        )


def _as_member(user: dict[str, Any], status: str) -> dict[str, Any]:
    return {"user": user, "status": status} | ({"until_date": 0} if status == "kicked" else {})


def _marked(name: str, words: str) -> dict[str, Any]:
    """The entities Telegram finds by itself, where there could be any."""
    found = parser.found(words) if re.search(r"[/@#.$+]", words) else []
    return {name: found} if found else {}
