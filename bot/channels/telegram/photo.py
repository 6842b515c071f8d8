"""Which pictures Telegram takes as photos; any other goes as a file, which is never refused."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 10 << 20
MOST_SIDES = 10_000  # pixels, width and height together
MOST_RATIO = 20
# What the server says of one that it cannot show.
REFUSED = ("photo_invalid", "image_process_failed", "photo_save_file_invalid", "photo_ext_invalid")

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SIZED = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # segments that begin with the size
_BARE = frozenset((0x01, *range(0xD0, 0xD8)))  # segments without a length


def is_photo(path: Path) -> bool:
    """Raises OSError."""
    if path.stat().st_size > MOST_BYTES:
        return False
    with path.open("rb") as file:
        size = _size(file)
    if size is None:
        return False
    short, long = sorted(size)
    return short > 0 and short + long <= MOST_SIDES and long <= short * MOST_RATIO


def _size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height; None where it is no picture of a kind we know."""
    head = file.read(24)
    if head.startswith(_PNG) and len(head) == 24:
        return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
    if head.startswith(_JPEG):
        file.seek(len(_JPEG))
        return _size_of_jpeg(file)
    return None


def _size_of_jpeg(file: BinaryIO) -> tuple[int, int] | None:
    """From segment to segment, up to the one that tells."""
    while len(mark := file.read(2)) == 2 and mark[0] == 0xFF:
        kind = mark[1]
        if kind == 0xFF:  # padding
            file.seek(-1, 1)
        elif kind in _SIZED:
            about = file.read(7)
            if len(about) < 7:
                return None
            return int.from_bytes(about[5:7]), int.from_bytes(about[3:5])
        elif kind not in _BARE:
            length = int.from_bytes(file.read(2))
            if length < 2:
                return None
            file.seek(length - 2, 1)
    return None
