"""The words of a conversation: what comes in, what goes out, and the seam to a channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict

from content.text import Text
from handlers.files.attachments import Attachment
from handlers.notice import Notice


class FileRef(BaseModel):
    """A file somebody sent, still at the far end; `reference` is the channel's own.

    `too_big`: the channel says beforehand that it will not hand it over."""

    model_config = ConfigDict(frozen=True)
    reference: str
    name: str
    too_big: bool = False


class ReceivedFile(BaseModel):
    """A file that was fetched: where it lies, its size in bytes, its SHA-256."""

    model_config = ConfigDict(frozen=True)
    name: str
    path: Path
    size: int
    checksum: str


@dataclass(frozen=True)
class Raw:
    """An update as received: its number, whose order it keeps, its bytes. Nothing was read.

    A file that comes with it is fetched before its turn.
    """

    number: str
    order_key: str
    body: bytes
    file: FileRef | None = None


@dataclass(frozen=True)
class Incoming:
    """One update, read. `when` is the platform's time where it tells one. At most one of `words`,
    `press` and `file` is given, none where the person sent a kind we cannot read (a sticker).
    `styled`: the words as they look, or those that came with a file, where there are any.
    `answers`: the message of ours that they reply to, where they chose one.
    `edited`: it changes what was said before. `receipt`: what acknowledges a press."""

    address: str
    when: datetime | None
    words: str | None = None
    press: str | None = None
    message: str | None = None
    file: FileRef | None = None
    edited: bool = False
    receipt: str | None = None
    styled: Text | None = None
    answers: str | None = None


@dataclass(frozen=True)
class Called:
    """Somebody called us in a group, where we only say how to reach us alone; `payload` may link
    the group to an office."""

    address: str
    payload: str = ""
    title: str = ""


@dataclass(frozen=True)
class Renumbered:
    """A group has another address from now on."""

    address: str
    to: str


@dataclass(frozen=True)
class Presence:
    """Nobody reads here any more (we were blocked, or taken out of a group), or somebody does
    again."""

    address: str
    here: bool


@dataclass(frozen=True)
class Nothing:
    """An update that wants no answer."""


@dataclass(frozen=True)
class Unreadable:
    """Bytes that are no update of this channel; `reason` holds none of them.

    `address`: the chat of somebody who may wait for an answer. `receipt`: see `Incoming`."""

    reason: str
    address: str | None = None
    receipt: str | None = None


class Button(BaseModel):
    """`press` is the wire form of a `Press`. `means`: typed words such as "ya" stand for it too.

    `unseen`: it is not shown, only answered by its number, which stands in the text."""

    model_config = ConfigDict(frozen=True)
    label: str
    press: str
    means: Literal["yes", "no"] | None = None
    unseen: bool = False


Buttons = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Reply:
    """To this chat, worded now. `key`: later replies of the same key renew its message. `live`:
    more of this key will follow.

    `beside`: a message of its own, which leaves the buttons of the conversation where they are."""

    text: Text
    buttons: Buttons = ()
    key: str | None = None
    file: Attachment | None = None
    live: bool = False
    beside: bool = False


@dataclass(frozen=True)
class Toast:
    """A word that passes by, best effort: for a press whose effect already holds."""

    text: Text


@dataclass(frozen=True)
class Tell:
    """A notice to a person, worded when it is due; never after `expires`."""

    person: int
    notice: Notice
    due: datetime
    expires: datetime


Post = Reply | Toast | Tell
Posts = tuple[Post, ...]


@dataclass(frozen=True)
class Worded:
    """A message for a channel. With `message` it is an edit; without `text` only the buttons go.
    `picture`: the file is a photo, to be shown as one."""

    address: str
    text: Text | None
    buttons: Buttons
    message: str | None
    file: Path | None
    file_name: str | None
    picture: bool = False


@dataclass(frozen=True)
class Sent:
    message: str


@dataclass(frozen=True)
class Refused:
    """For ever. `gone`: nobody is there any more. `lost`: the message to edit is not there.

    `ours`: what we wrote was not accepted, our mistake; it goes once more as plain words."""

    reason: str
    gone: bool = False
    lost: bool = False
    ours: bool = False


@dataclass(frozen=True)
class Moved:
    """Not sent: the chat has another address from now on."""

    address: str


@dataclass(frozen=True)
class Later:
    """Not sent: the channel asks us to wait, which does not count as a try.

    `only_here`: this chat has to wait, not everybody."""

    seconds: float
    only_here: bool = False


@dataclass(frozen=True)
class NotSent:
    """Surely not sent: may be tried again."""

    reason: str


@dataclass(frozen=True)
class Unsure:
    """Sent or not, nobody knows."""

    reason: str


@dataclass(frozen=True)
class NotFetched:
    """The file is not here. `again`: it may be there a little later."""

    reason: str
    again: bool


Delivery = Sent | Refused | Moved | Later | NotSent | Unsure
Read = Incoming | Called | Renumbered | Presence | Nothing | Unreadable


@dataclass(frozen=True)
class Handled:
    """What is acknowledged: an update by its number, a press by its receipt, a word with it."""

    number: str
    order_key: str
    receipt: str | None = None
    toast: Text | None = None


@dataclass(frozen=True)
class Abilities:
    """What a channel can show. `per_chat`: at most a burst of 3, then one message a second.

    Lengths are UTF-16 code units, as the platforms count; `caption_length` is of the words that
    come with a file."""

    edit: bool
    text_length: int
    caption_length: int
    per_chat: bool


class Channel(Protocol):
    """The far end of the wire. Each method is total: bad input is a value, not an exception."""

    name: str
    can: Abilities

    def split(self, body: bytes) -> list[Raw]:
        """At receipt, shallow: no byte sequence stops the others."""

    def read(self, raw: Raw) -> Read:
        """In the turn, pure."""

    def link(self, payload: str) -> str | None:
        """An address that opens a chat with us and says `/start payload`, where there is one."""

    def group_link(self, payload: str) -> str | None:
        """An address that takes us into a group of one's choice and says `/start payload` there;
        None where there are no groups."""

    def is_group(self, address: str) -> bool:
        """May it be written to only 20 times a minute?"""

    async def fetch(self, file: FileRef, to: Path) -> NotFetched | None:
        """Bring a file here, streamed; None once it lies at `to`, whole."""

    async def deliver(self, post: Worded) -> Delivery: ...

    async def acknowledge(self, handled: Handled) -> None:
        """At once after the commit, best effort."""
