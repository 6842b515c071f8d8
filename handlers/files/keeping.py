"""Files that are kept: equal bytes once, in a folder of their own, for as long as a row names them.

Who keeps one writes its row in the same turn. Where that turn fails the bytes are named by
nothing and are swept away; so they are when the last row goes.
"""

from __future__ import annotations

from pathlib import PurePath

from handlers.chat import ReceivedFile
from handlers.context import Context
from handlers.files.attachments import Kept
from handlers.forms.answer import Misunderstood
from storage import kept as kept_files

# Nothing that runs, or that a phone would open as a page.
MATERIALS = frozenset(
    ["pdf", "docx", "pptx", "xlsx", "odt", "odp", "ods", "jpg", "jpeg", "png", "mp3", "mp4"]
)
LETTERS = frozenset(["pdf", "docx", "jpg", "jpeg", "png"])
_PICTURES = frozenset(["jpg", "jpeg", "png"])
_LONGEST_STEM = 80


def ending(name: str) -> str:
    """Of a file's name, in small letters and without the dot."""
    return PurePath(name.strip()).suffix.lower().removeprefix(".")


def objection(file: ReceivedFile, endings: frozenset[str]) -> Misunderstood | None:
    """Why it cannot be kept."""
    if file.size == 0:
        return Misunderstood("file_is_empty")
    if ending(file.name) not in endings:
        known = ", ".join(each.upper() for each in sorted(endings))
        return Misunderstood("file_of_another_kind", {"kinds": known})
    return None


def keep(context: Context, file: ReceivedFile) -> None:
    kept_files.keep(context.world.kept, file.checksum, file.path)


def named(name: str) -> str:
    """A name that every system can keep: printable, no folders, not too long."""
    plain = "".join(
        letter if letter.isprintable() and letter not in '/\\:*?"<>|' else " " for letter in name
    )
    path = PurePath(" ".join(plain.split()) or "berkas")
    return path.stem[:_LONGEST_STEM].rstrip() + path.suffix.lower()[:10]


def kept(name: str, checksum: str) -> Kept:
    return Kept(file_name=named(name), checksum=checksum)


def picture(name: str, checksum: str) -> Kept:
    """The same; one that is a photo is shown as one, where the channel can."""
    return Kept(file_name=named(name), checksum=checksum, picture=ending(name) in _PICTURES)
