"""Reads the table in a text file: cells between commas, semicolons or tabs."""

from __future__ import annotations

import csv
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice

from bot.worker.table import NotReadable, Table, tabulate

_SEPARATORS = "\t;,"  # of two that fit alike the first: a comma is also part of a name
_LINES_TRIED = 50
_OTHER_KINDS = ("%PDF", "{\\rtf", "<")  # text too, and no table
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def read(content: bytes) -> Table | None:
    """None where it holds nothing. Raises NotReadable, and csv.Error where a quote never ends."""
    text = _decoded(content)
    if _CONTROL.search(text) or text.lstrip().startswith(_OTHER_KINDS):
        raise NotReadable("file_not_a_table")
    return tabulate(_lines(text, max(_SEPARATORS, key=lambda each: _fit(text, each))))


def _decoded(content: bytes) -> str:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("windows-1252")
    except UnicodeDecodeError:
        raise NotReadable("file_not_a_table") from None


def _lines(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(len(text) + 1)  # what is too long is told by who makes the table
    # Strict: after a quote that never ends, the rest of the file would be one cell.
    return csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)


def _fit(text: str, separator: str) -> int:
    """How many of the first lines it parts into as many cells as the very first one."""
    lines = islice(filter(any, _lines(text, separator)), _LINES_TRIED)
    widths: list[int] = []
    with suppress(csv.Error):  # as far as it can be read
        widths.extend(len(line) for line in lines)
    return widths.count(widths[0]) if widths and widths[0] > 1 else 0
