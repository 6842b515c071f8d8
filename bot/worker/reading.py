"""Reads a table that somebody sent; runs in the worker process, where a wicked file does no harm.

What kind a file is, its bytes say, never its name.
"""

from __future__ import annotations

import importlib
import warnings
from pathlib import Path
from typing import BinaryIO

from bot.faults import named
from bot.worker import separated
from bot.worker.allowance import TookTooLong, allowance
from bot.worker.table import NotATable, NotReadable, Table

MOST_BYTES = 5 * 2**20
MOST_MEMORY = 512 * 2**20
MOST_SECONDS = 30  # of the processor; 5,000 rows take one

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_table(path: Path) -> Table | NotATable:
    """The table in this file, with a row at least. Raises nothing, for it would carry content."""
    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl's quote cells
            content = file.read(MOST_BYTES + 1)
            if content.startswith(_ZIP):  # what reads it is no part of what it may take:
                importlib.import_module("bot.worker.workbook")  # openpyxl brings numpy along
            with allowance(MOST_MEMORY, MOST_SECONDS):
                table = _read(content, file)
    except NotReadable as error:
        return NotATable(error.reason)
    except FileNotFoundError:
        return NotATable("file_gone")
    except (MemoryError, TookTooLong):
        return NotATable("file_too_large")
    except Exception as error:
        return NotATable("file_damaged", named(error))
    return table if table is not None and table.rows else NotATable("file_empty")


def _read(content: bytes, file: BinaryIO) -> Table | None:
    if len(content) > MOST_BYTES:
        raise NotReadable("file_too_large")
    if content.startswith(_OLE):
        raise _of_ole(content)
    if content.startswith(_ZIP):
        from bot.worker import workbook  # heavy, so only here

        return workbook.read(file)
    return separated.read(content)


def _of_ole(content: bytes) -> NotReadable:
    """What Office wrote before 2007, and what it wraps around a file with a password."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return NotReadable("file_with_password")
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return NotReadable("file_of_old_excel")
    return NotReadable("file_not_a_table")
