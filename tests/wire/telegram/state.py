"""All that the stand-in knows, without the HTTP around it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.wire import parser
from tests.wire.methods import Arguments
from tests.wire.refusal import bad
from tests.wire.telegram.chats import Chat, Kind, Message
from tests.wire.telegram.files import Files
from tests.wire.telegram.limits import Gate, Limits
from tests.wire.telegram.log import Call, Refusal
from tests.wire.telegram.updates import Updates

TOO_OLD = bad("query is too old and response timeout expired or query ID is invalid")


@dataclass
class Query:
    """A press waits for its answer; `toast` is None until then."""

    id: str
    person: int
    at: float
    toast: str | None = None
    alert: bool = False


@dataclass
class State:
    token: str
    limits: Limits
    checked: bool = True  # texts, entities and limits of values are looked at
    remembers: bool = True  # the log and the chats grow with each call
    monotonic: Callable[[], float] = time.monotonic

    ahead: float = 0.0  # seconds that Telegram's clock is before ours
    query_lives: float = 15.0  # seconds in which a press can be answered
    bot: dict[str, Any] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    log: list[Call] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    accepted: int = 0
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    menu: dict[int | None, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.files = Files()
        self.gate = Gate(self.limits)
        self.updates = Updates(self.now, 100_000_001)
        self.bot = {
            "id": int(self.token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Rekan Pustaka",
            "username": "rekan_pustaka_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    def reset(self) -> None:
        """As new, but for the numbers of updates, which go on."""
        for kept in (self.chats, self.queries, self.log, self.refused, self.faults):
            kept.clear()
        self.accepted = 0
        self.gate = Gate(self.limits)
        self.updates.pending.clear()

    def push(self, update: dict[str, Any]) -> int | None:
        """An update without its number; None when the bot did not ask for such ones.

        Its chat is known from now on.
        """
        for about in update.values():
            message = about.get("message", about) if isinstance(about, dict) else {}
            chat = message.get("chat") if isinstance(message, dict) else None
            if isinstance(chat, dict) and type(chat.get("id")) is int:
                self.open_chat(chat["id"], chat.get("type", "private"), chat.get("title", ""))
        return self.updates.push(update)

    def stats(self) -> dict[str, Any]:
        moments = self.gate.moments
        return {
            "accepted": self.accepted,
            "refused": len(self.refused),
            "inside_pause": self.gate.inside_pause,
            "busiest_second": self.gate.busiest(None, 1.0),
            "first": min(moments, default=None),
            "last": max(moments, default=None),
            "faults": self.faults[:10],
            "pending": len(self.updates.pending),
        }

    def now(self) -> float:
        """Seconds since 1970 on Telegram's clock."""
        return time.time() + self.ahead

    def chat(self, number: int) -> Chat:
        """A chat the bot may write to."""
        chat = self.chats.get(number)
        if chat is None and not self.remembers:
            chat = self.open_chat(number)
        if chat is None:
            raise bad("chat not found")
        if chat.trouble is not None:
            raise chat.trouble
        return chat

    def open_chat(self, number: int, kind: Kind = "private", title: str = "") -> Chat:
        return self.chats.setdefault(number, Chat(number, kind, title))

    def words(
        self, arguments: Arguments, name: str, longest: int
    ) -> tuple[str, list[dict[str, Any]]]:
        text = arguments.get(name, "")
        entities = arguments.get("entities" if name == "text" else f"{name}_entities") or []
        return parser.fixed(text, entities, longest) if self.checked else (text, entities)

    def accept(self, method: str, **about: Any) -> None:
        self.accepted += 1
        if self.remembers:
            self.log.append(Call(self.monotonic(), method, **about))

    def accept_message(self, method: str, chat: Chat, message: Message) -> None:
        chat.changed(message)
        if self.remembers:
            self.accept(
                method,
                chat=chat.id,
                message=message.id,
                text=message.text,
                entities=tuple(message.entities),
                buttons=message.rows,
                file=message.file,
            )
        else:
            self.accepted += 1

    def shown(self, chat: Chat, message: Message) -> dict[str, Any]:
        """A message of the bot as the Bot API writes it."""
        me = {name: self.bot[name] for name in ("id", "is_bot", "first_name", "username")}
        about: dict[str, Any] = {
            "message_id": message.id,
            "from": me,
            "chat": chat.as_json(),
            "date": message.date,
        }
        text = "text"
        if message.file is not None:
            about |= message.file.as_json()
            text = "caption"
        if message.text:
            about[text] = message.text
        if message.entities:
            about["entities" if text == "text" else "caption_entities"] = message.entities
        if message.edited:
            about["edit_date"] = message.edited
        if message.rows:
            rows = [[button.as_json() for button in row] for row in message.rows]
            about["reply_markup"] = {"inline_keyboard": rows}
        return about
