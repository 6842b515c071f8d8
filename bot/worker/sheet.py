"""Draws a `Sheet` or a `Workbook` as an XLSX file.

Imported in the worker process only: openpyxl is heavy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ERROR_CODES, Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from handlers.files.attachments import Page, Sheet, Workbook

NARROWEST, WIDEST = 8, 60  # characters
ROWS_MEASURED = 500
LONGEST_PAGE_NAME = 31
LARGEST_INTEGER = 10**15  # a number cell holds 15 digits; the 18 of a NIP would end in 000

Value = str | int | float | None

_FORMULA_STARTS = tuple("=+-@\t\r\n")
_NOT_IN_PAGE_NAMES = re.compile(r"[\[\]:*?/\\\s]+")


def write(sheet: Sheet | Workbook, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    book = openpyxl.Workbook(write_only=True)
    book.properties.title = sheet.title
    book.properties.creator = "Rekan Pustaka"
    taken: set[str] = set()
    for page in sheet.pages:
        name = next(each for each in _page_names(page.title) if each.casefold() not in taken)
        taken.add(name.casefold())  # Hasil and HASIL are one page to a spreadsheet
        _write_page(book, name, page)
    book.save(path)


def _write_page(book: openpyxl.Workbook, name: str, page: Page) -> None:
    drawn = book.create_sheet(name)
    # Write-only pages take widths and frozen rows only before the first row.
    drawn.freeze_panes = "A2"
    for number, width in enumerate(_widths(page), start=1):
        drawn.column_dimensions[get_column_letter(number)].width = width
    drawn.append(_header(drawn, page.columns))
    guard = _guard(drawn)
    for row in page.rows:
        drawn.append(_cells(guard, row))


def _page_names(title: str) -> Iterator[str]:
    """Its title, then the same with a number, as far as a page's name may hold it."""
    yield _page_name(title, LONGEST_PAGE_NAME)
    for number in count(2):
        ending = f" ({number})"
        yield _page_name(title, LONGEST_PAGE_NAME - len(ending)) + ending


def _page_name(title: str, longest: int) -> str:
    name = _NOT_IN_PAGE_NAMES.sub(" ", title).strip(" '")
    # As a spreadsheet counts, where an emoji is two.
    name = name.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", errors="ignore")
    return name.rstrip(" '") or "Data"


def _widths(page: Page) -> Iterator[int]:
    measured = (page.columns, *islice(page.rows, ROWS_MEASURED))
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
