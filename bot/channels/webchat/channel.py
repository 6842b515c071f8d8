"""The web chat as a channel. Its far end is a table of ours, so a send is a commit."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from bot.channels.webchat.hub import Changed, Event, Hub
from bot.channels.webchat.upload import REFERENCE
from content.text import Span, Text
from handlers.chat import (
    Abilities,
    Buttons,
    Delivery,
    FileRef,
    Handled,
    Incoming,
    NotFetched,
    NotSent,
    Raw,
    Refused,
    Sent,
    Unreadable,
    Worded,
)
from storage.connection import Database
from storage.errors import Unavailable
from storage.post import web

NAME = "web"


class Posted(BaseModel):
    """What a phone sent, as kept in the inbox."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    phone: str
    number: str
    at: AwareDatetime
    words: str | None = None
    press: str | None = None
    message: int | None = None
    file: FileRef | None = None


class File(BaseModel):
    model_config = ConfigDict(frozen=True)
    name: str
    path: str


class Bubble(BaseModel):
    """What a message shows. Spans count code points."""

    model_config = ConfigDict(frozen=True)
    text: str
    spans: tuple[Span, ...] = ()
    buttons: Buttons = ()
    file: File | None = None


class WebChat:
    """`now` is the service's time; `uploads` is where the server puts what browsers send."""

    name = NAME
    can = Abilities(edit=True, text_length=100_000, caption_length=100_000, per_chat=False)

    def __init__(
        self, database: Database, hub: Hub, now: Callable[[], datetime], uploads: Path
    ) -> None:
        self._database = database
        self._hub = hub
        self._now = now
        self._uploads = uploads

    def split(self, body: bytes) -> list[Raw]:
        """One update; its number is the phone's own, told apart by phone."""
        try:
            posted = json.loads(body)
            phone, number = str(posted["phone"]), str(posted["number"])
            file = FileRef.model_validate(posted["file"]) if posted.get("file") else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return [Raw(hashlib.sha256(body).hexdigest(), "", body)]
        return [Raw(f"{phone}/{number}", phone, body, file)]

    def read(self, raw: Raw) -> Incoming | Unreadable:
        try:
            posted = Posted.model_validate_json(raw.body)
        except ValidationError as error:
            return Unreadable(f"not an update of the web chat: {error.errors()[0]['type']}")
        message = None if posted.message is None else str(posted.message)
        words = posted.words if posted.file is None else None
        typed = Text(posted.words) if posted.words is not None else None
        return Incoming(
            posted.phone, posted.at, words, posted.press, message, posted.file, styled=typed
        )

    def link(self, payload: str) -> str | None:
        """A phone of the page has no address that others could open."""
        return None

    def group_link(self, payload: str) -> str | None:
        return None

    def is_group(self, address: str) -> bool:
        return False

    async def fetch(self, file: FileRef, to: Path) -> NotFetched | None:
        """The browser's upload is on this machine already: it only moves to its place."""
        if not re.fullmatch(REFERENCE, file.reference):
            return NotFetched("no reference of ours", again=False)
        upload = self._uploads / file.reference
        try:
            await asyncio.to_thread(upload.replace, to)
        except FileNotFoundError:  # moved already, before the service stopped, or never uploaded
            here = await asyncio.to_thread(to.exists)
            return None if here else NotFetched("no such upload", again=False)
        except OSError as error:
            return NotFetched(type(error).__name__, again=True)
        return None

    async def deliver(self, post: Worded) -> Delivery:
        try:
            async with self._database.transaction() as connection:
                if not await web.is_phone(connection, post.address):
                    return Refused("no such phone", gone=True)
                if post.message is None:
                    sent = str(
                        await web.show(connection, post.address, _content(post), self._now())
                    )
                else:
                    shown = await web.content_of(connection, post.address, int(post.message))
                    if shown is None:
                        return Refused("no such message", lost=True)
                    content = _content(post) if post.text else _without_buttons(shown)
                    edited = post.text is not None
                    await web.change(
                        connection, post.address, int(post.message), content, edited, self._now()
                    )
                    sent = post.message
        except Unavailable as error:
            return NotSent(str(error))
        self._hub.tell(post.address, Changed())
        return Sent(sent)

    async def acknowledge(self, handled: Handled) -> None:
        toast = handled.toast.plain if handled.toast else None
        data = {"number": handled.number.partition("/")[2], "toast": toast}
        self._hub.tell(handled.order_key, Event("handled", data))


def _content(post: Worded) -> str:
    assert post.text is not None
    file = File(name=post.file_name or "", path=str(post.file)) if post.file else None
    bubble = Bubble(text=post.text.plain, spans=post.text.spans, buttons=post.buttons, file=file)
    return bubble.model_dump_json()


def _without_buttons(shown: str) -> str:
    return Bubble.model_validate_json(shown).model_copy(update={"buttons": ()}).model_dump_json()
