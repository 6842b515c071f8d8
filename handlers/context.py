"""What a handler has at hand: this chat, this moment, this transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from content.language import say
from content.text import Text
from handlers.chat import Button, Channel, Incoming, ReceivedFile
from handlers.forms.state import FormState
from handlers.press import Press
from storage.connection import Connection
from storage.people.chats import Chat
from storage.people.people import Person

if TYPE_CHECKING:
    from handlers.router import Routes


@dataclass(frozen=True)
class World:
    """What conversations know of the service they run in; fixed at start."""

    routes: Routes
    channels: Mapping[str, Channel]
    default_language: str
    invitation_key: bytes
    zone: str = "Asia/Jakarta"  # where no person or office tells better
    kept: Path = Path("kept")  # the folder of files that are kept
    public_url: str = ""  # where the world reaches our pages

    def link(self, payload: str) -> str:
        """What leads to us when it is passed on: an address, or the words to send."""
        links = (channel.link(payload) for channel in self.channels.values())
        return next((link for link in links if link), f"/start {payload}")

    def page(self, path: str) -> str | None:
        """The address of a page of ours; None where the world does not reach us."""
        return f"{self.public_url}/{path}" if self.public_url else None


@dataclass
class Context:
    """`forms` are the open forms of this chat, the active one last; the turn saves them.

    `person` is whose chat this is, as long as they agree that we know them.

    `pressed` is the press that is being answered.
    `file` came with this update; it is deleted after the turn, so who needs it keeps a copy.
    `styled`: what was typed with this update, also beside a file, as it looks.
    `answers`: the message of ours that it replies to.
    """

    db: Connection
    now: datetime
    chat: Chat
    person: Person | None
    world: World
    forms: list[FormState] = field(default_factory=list)
    pressed: Incoming | None = None
    file: ReceivedFile | None = None
    styled: Text | None = None
    answers: str | None = None

    @property
    def language(self) -> str:
        return self.chat.language or self.world.default_language

    @property
    def zone(self) -> str:
        return self.person.zone if self.person else self.world.zone

    def say(self, key: str, **values: str | int | Text) -> Text:
        """The text of this literal key in this chat's language."""
        return say(self.language, key, **values)

    def choose(self, yes: Button, no: Button) -> tuple[Button, Button]:
        """The buttons of a question that can be answered by yes or no, in typed words too."""
        return yes.model_copy(update={"means": "yes"}), no.model_copy(update={"means": "no"})

    def button(self, key: str, press: Press, **values: str | int | Text) -> Button:
        """A button whose label is the text of this literal key."""
        return Button(label=self.say(key, **values).plain, press=press.wire)
