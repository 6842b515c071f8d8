"""Reads the table in an XLSX workbook. Imported in the worker process only: openpyxl is heavy.

openpyxl reads XML through defusedxml, which refuses entities, wherever that is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time
from typing import BinaryIO
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.xml.constants import ARC_CONTENT_TYPES, XLSM, XLSX, XLTM, XLTX

from bot.worker import archive
from bot.worker.table import NotReadable, Table, tabulate


def read(file: BinaryIO) -> Table | None:
    """The first page with anything on it, those in sight first; None where all are empty.

    Raises NotReadable, and whatever openpyxl raises over a damaged workbook.
    """
    with ZipFile(file) as parts:
        archive.judge(parts)
        if not _is_workbook(parts):
            raise NotReadable("file_not_a_table")
    with closing(load_workbook(file, read_only=True, data_only=True, keep_links=False)) as book:
        pages = sorted(book.worksheets, key=lambda page: page.sheet_state != "visible")
        tables = (tabulate(_lines(page)) for page in pages)
        return next((table for table in tables if table is not None), None)


def _is_workbook(parts: ZipFile) -> bool:
    if ARC_CONTENT_TYPES not in parts.namelist():
        return False
    kinds = parts.read(ARC_CONTENT_TYPES)
    return any(kind.encode() in kinds for kind in (XLSX, XLSM, XLTX, XLTM))


def _lines(page: ReadOnlyWorksheet) -> Iterator[list[str]]:
    page.reset_dimensions()  # they may say anything
    for row in page.values:
        yield [words(value) for value in row]


def words(value: object) -> str:
    """A cell as its reader would write it down: numbers whole where they are, dates by ISO 8601."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case float():
            return str(int(value)) if value.is_integer() else format(value, ".15g")
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)
