"""A table that somebody sent, whatever kind of file it came in, and how large one may be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

MOST_ROWS = 5_000
MOST_COLUMNS = 60
LONGEST_CELL = 2_000  # characters
MOST_CHARACTERS = 10_000_000  # of all cells: a workbook says the same words again for nothing
MOST_LINES = 2**20  # as many as a spreadsheet has, the empty ones too

Reason = Literal[
    "file_not_a_table",
    "file_with_password",
    "file_of_old_excel",
    "file_too_many_rows",
    "file_too_large",
    "file_too_wide",
    "file_empty",
    "file_damaged",
    "file_gone",
]


@dataclass(frozen=True)
class Table:
    """The header and each row that is not empty, with the line on which it stands in the file.

    Every cell is trimmed words; all rows are as wide as the header, which may end in empty cells.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True)
class NotATable:
    """`reason` is a text key; `fault` is class and place of what went wrong, for the log."""

    reason: Reason
    fault: str | None = None


class NotReadable(Exception):
    """The file is no table that we read, for this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def tabulate(lines: Iterable[Sequence[str]]) -> Table | None:
    """The table that these lines of a file make, the first that is not empty being its header.

    None where all are empty. Raises NotReadable as soon as there is too much of anything.
    """
    found: list[tuple[int, list[str]]] = []
    characters = 0
    for number, line in enumerate(lines, start=1):
        cells = _trimmed(line)
        if cells:
            characters += _measured(cells)
            found.append((number, cells))
        if len(found) > MOST_ROWS + 1 or number > MOST_LINES:
            raise NotReadable("file_too_many_rows")
        if characters > MOST_CHARACTERS:
            raise NotReadable("file_too_large")
    if not found:
        return None
    width = max(len(cells) for _, cells in found)
    (_, columns), *rows = ((number, _widened(cells, width)) for number, cells in found)
    return Table(columns, tuple(rows))


def _trimmed(line: Sequence[str]) -> list[str]:
    """Without the empty cells at its end."""
    cells = [cell.strip() for cell in line]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _measured(cells: list[str]) -> int:
    """How many characters. Raises NotReadable where it is too wide."""
    lengths = [len(cell) for cell in cells]
    if len(cells) > MOST_COLUMNS or max(lengths) > LONGEST_CELL:
        raise NotReadable("file_too_wide")
    return sum(lengths)


def _widened(cells: list[str], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * (width - len(cells)))
