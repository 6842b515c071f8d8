"""Sheets to draw, and what a drawn one says."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import Cell

from handlers.files.attachments import Page, Sheet, Workbook

NIP = "198503152010012013"


def sheet(*rows: tuple[Any, ...], columns: tuple[str, ...] = ("Nama", "NIP")) -> Sheet:
    return Sheet(file_name="Daftar hadir.xlsx", title="Daftar hadir", columns=columns, rows=rows)


def workbook(*titles: str, rows: tuple[tuple[Any, ...], ...] = ()) -> Workbook:
    """With a page of each title, all with these rows."""
    pages = tuple(Page(title=title, columns=("Jawaban", "Jumlah"), rows=rows) for title in titles)
    return Workbook(file_name="Hasil contoh.xlsx", title="Hasil (contoh)", pages=pages)


PRESENT = sheet(("Sari", NIP), ("Budi", None))
LONG = sheet(*((f"Peserta {n}", NIP) for n in range(10_000)))


def cells(path: Path) -> list[list[Cell]]:
    with closing(openpyxl.load_workbook(path)) as book:
        return [list(row) for row in book.worksheets[0].iter_rows()]  # type: ignore[arg-type]


def values(path: Path) -> list[list[object]]:
    return [[cell.value for cell in row] for row in cells(path)]
