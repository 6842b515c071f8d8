"""Draws a `Sheet` as an XLSX file. Imported in the worker process only: openpyxl is heavy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ERROR_CODES, Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from handlers.files.attachments import Sheet

NARROWEST, WIDEST = 8, 60  # characters
ROWS_MEASURED = 500
LARGEST_INTEGER = 10**15  # a number cell holds 15 digits; the 18 of a NIP would end in 000

Value = str | int | float | None

_FORMULA_STARTS = tuple("=+-@\t\r\n")
_NOT_IN_PAGE_NAMES = re.compile(r"[\[\]:*?/\\\s]+")


def write(sheet: Sheet, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    book = Workbook(write_only=True)
    book.properties.title = sheet.title
    book.properties.creator = "Rekan Pustaka"
    page = book.create_sheet(_page_name(sheet.title))
    # Write-only pages take widths and frozen rows only before the first row.
    page.freeze_panes = "A2"
    for number, width in enumerate(_widths(sheet), start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    page.append(_header(page, sheet.columns))
    guard = _guard(page)
    for row in sheet.rows:
        page.append(_cells(guard, row))
    book.save(path)


def _page_name(title: str) -> str:
    name = _NOT_IN_PAGE_NAMES.sub(" ", title).strip(" '")
    # 31 as a spreadsheet counts, where an emoji is two.
    name = name.encode("utf-16-le")[:62].decode("utf-16-le", errors="ignore")
    return name.rstrip(" '") or "Data"


def _widths(sheet: Sheet) -> Iterator[int]:
    measured = (sheet.columns, *islice(sheet.rows, ROWS_MEASURED))
    for column in zip(*measured, strict=True):
        longest = max(_width(value) for value in column)
        yield min(max(longest + 2, NARROWEST), WIDEST)


def _width(value: Value) -> int:
    return 0 if value is None else max(map(len, str(value).split("\n")))


def _header(page: WriteOnlyWorksheet, columns: tuple[str, ...]) -> Iterator[Cell]:
    for name in columns:
        cell = _guard(page)
        cell.font = Font(bold=True)
        yield _guarded(cell, name)


def _guard(page: WriteOnlyWorksheet) -> Cell:
    """A cell whose content stays text, also after somebody edits it in a spreadsheet program."""
    cell = WriteOnlyCell(page)
    cell.number_format = "@"
    cell.quotePrefix = True
    return cell


def _guarded(guard: Cell, text: str) -> Cell:
    guard.value = text
    guard.data_type = "s"  # openpyxl would make a formula of "=…" and an error of "#N/A"
    return guard


def _cells(guard: Cell, row: tuple[Value, ...]) -> Iterator[Value | Cell]:
    """Lazily: openpyxl writes each cell before it asks for the next, so one guard serves all."""
    for value in row:
        if isinstance(value, int) and abs(value) >= LARGEST_INTEGER:
            yield _guarded(guard, str(value))
        elif isinstance(value, str) and _needs_guard(value):
            yield _guarded(guard, value)
        else:
            yield value


def _needs_guard(text: str) -> bool:
    return text.startswith(_FORMULA_STARTS) or text.isdigit() or text in ERROR_CODES
