"""The files Telegram keeps: what people and the bot sent, by `file_id`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from tests.wire.methods import Upload
from tests.wire.refusal import Fault, bad

DOWNLOAD = 20 << 20
UPLOAD = 50 << 20
PHOTO = 10 << 20

Kind = Literal["document", "photo", "voice", "sticker"]


@dataclass(frozen=True)
class File:
    """`size` may be claimed larger than the content, to be too big without being made."""

    id: str
    kind: Kind
    name: str
    content: bytes
    size: int
    mime: str = "application/octet-stream"

    @property
    def path(self) -> str:
        return f"{self.kind}s/file_{self.id[-6:]}"

    def about(self) -> dict[str, Any]:
        return {"file_id": self.id, "file_unique_id": self.id[-12:], "file_size": self.size}

    def as_json(self) -> dict[str, Any]:
        """As messages show it."""
        if self.kind == "document":
            shown = {"document": {**self.about(), "file_name": self.name, "mime_type": self.mime}}
        elif self.kind == "photo":
            sizes = [{**self.about(), "width": side, "height": side} for side in (90, 1280)]
            sizes[0]["file_size"] = min(1_200, self.size)
            shown = {"photo": sizes}  # type: ignore[dict-item]
        elif self.kind == "voice":
            shown = {"voice": {**self.about(), "duration": 3, "mime_type": "audio/ogg"}}
        else:
            size = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
            shown = {"sticker": {**self.about(), **size, "type": "regular", "emoji": "👍"}}
        return shown


class Files:
    def __init__(self) -> None:
        self.by_id: dict[str, File] = {}

    def keep(self, kind: Kind, name: str, content: bytes, size: int | None = None) -> File:
        number = f"BQACAgUAAxkBAAI{len(self.by_id):06d}"
        file = File(number, kind, name, content, len(content) if size is None else size)
        self.by_id[number] = file
        return file

    def sent(self, kind: Kind, given: Upload | str) -> File:
        """The file of a call: an upload, or one that is known."""
        if isinstance(given, str):
            if given.startswith(("http://", "https://", "file://")):
                raise Fault(f"a {kind} by address: {given}")
            if given not in self.by_id or self.by_id[given].kind != kind:
                raise bad("wrong file identifier/HTTP URL specified")
            return self.by_id[given]
        if re.search("%[0-9A-Fa-f]{2}", given.name):
            raise Fault(f"the name of a file arrived percent-encoded: {given.name}")
        if not given.content:
            raise bad("file must be non-empty")
        if len(given.content) > (PHOTO if kind == "photo" else UPLOAD):
            raise bad("file is too big")
        if kind == "photo":
            _look(given.content)
        # The real server keeps of a name only what follows its last slash.
        return self.keep(kind, re.split(r"[/\\]", given.name)[-1], given.content)

    def described(self, number: str) -> dict[str, Any]:
        """The answer of getFile."""
        if number not in self.by_id:
            raise bad("wrong file_id or the file is temporarily unavailable")
        file = self.by_id[number]
        if file.size > DOWNLOAD:
            raise bad("file is too big")
        return {**file.about(), "file_path": file.path}

    def at(self, path: str) -> File | None:
        return next((each for each in self.by_id.values() if each.path == path), None)


def _look(content: bytes) -> None:
    """A photo is looked at; of PNG also how large it is."""
    if not content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise bad("IMAGE_PROCESS_FAILED")
    if content.startswith(b"\x89PNG"):
        sides = [int.from_bytes(content[place : place + 4]) for place in (16, 20)]
        if sum(sides) > 10_000 or max(sides) > 20 * min(sides):
            raise bad("PHOTO_INVALID_DIMENSIONS")
