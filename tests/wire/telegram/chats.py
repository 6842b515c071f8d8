"""What stands in the chats: people, groups, and the bot's messages with their buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from tests.wire.refusal import Refused, bad
from tests.wire.telegram.files import File

Kind = Literal["private", "group", "supergroup"]
Entity = dict[str, Any]


@dataclass(frozen=True)
class Button:
    label: str
    data: str = ""
    url: str = ""

    @classmethod
    def rows(cls, markup: dict[str, Any] | None) -> tuple[tuple[Button, ...], ...]:
        return tuple(
            tuple(
                cls(each["text"], each.get("callback_data", ""), each.get("url", ""))
                for each in row
            )
            for row in (markup or {}).get("inline_keyboard", ())
        )

    def as_json(self) -> dict[str, str]:
        action = {"callback_data": self.data} if self.data else {"url": self.url}
        return {"text": self.label, **action}


Rows = tuple[tuple[Button, ...], ...]


@dataclass
class Message:
    """A message of the bot as the phones show it now; `text` is the caption when it has a file."""

    id: int
    date: int
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    rows: Rows = ()
    file: File | None = None
    edited: int = 0
    change: int = 0  # grows over all messages of a chat, with each send and edit

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.rows for button in row]

    def button(self, label: str) -> Button | None:
        pressable = (button for row in self.rows for button in row)
        return next((each for each in pressable if each.label == label), None)


@dataclass
class Chat:
    """Known once a person wrote in it. `trouble` is what every call on it is refused with."""

    id: int
    kind: Kind = "private"
    title: str = ""
    person: dict[str, Any] | None = None
    trouble: Refused | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    theirs: set[int] = field(default_factory=set)  # what the people wrote
    changes: int = 0
    last: int = 0

    def number(self) -> int:
        self.last += 1
        return self.last

    def changed(self, message: Message) -> Message:
        self.changes += 1
        message.change = self.changes
        return message

    def message(self, number: int, purpose: str) -> Message:
        if number not in self.messages:
            raise bad(f"message to {purpose} not found")
        return self.messages[number]

    def as_json(self) -> dict[str, Any]:
        about = {"id": self.id, "type": self.kind}
        if self.kind != "private":
            return {**about, "title": self.title}
        known = self.person or {}
        return about | {name: known[name] for name in ("first_name", "username") if name in known}


BLOCKED = Refused(403, "Forbidden: bot was blocked by the user")
DEACTIVATED = Refused(403, "Forbidden: user is deactivated")
KICKED = Refused(403, "Forbidden: bot was kicked from the group chat")


def moved(to: int) -> Refused:
    return Refused(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": to},
    )
