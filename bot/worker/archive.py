"""Judges a zip archive before anybody unpacks it: what comes out of it stays small."""

from __future__ import annotations

from copy import copy
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from bot.worker.table import NotReadable

MOST_UNPACKED = 50 * 2**20
MOST_PARTS = 1_000
_CHUNK = 2**16
_ENCRYPTED = 0x1


def judge(archive: ZipFile) -> None:
    """First by what its directory says, then by what really comes out. Raises NotReadable.

    BadZipFile or zlib.error where a part is damaged.
    """
    parts = archive.infolist()
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise NotReadable("file_with_password")
    if any(part.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for part in parts):
        raise NotReadable("file_damaged")  # no spreadsheet program writes them; unbounded to unpack
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise NotReadable("file_too_large")
    left = MOST_UNPACKED
    for part in parts:
        size = _unpacked(archive, part, left)
        if size != part.file_size:
            raise NotReadable("file_damaged")
        left -= size


def _unpacked(archive: ZipFile, part: ZipInfo, most: int) -> int:
    """The true size. Raises NotReadable beyond `most`, of which no more than a chunk is held."""
    endless = copy(part)
    endless.file_size = most + _CHUNK  # zipfile would stop where the directory says
    size = 0
    with archive.open(endless) as unpacked:
        while chunk := unpacked.read(_CHUNK):
            size += len(chunk)
            if size > most:
                raise NotReadable("file_too_large")
    return size
