"""A figure beside its control, and the table of all of them."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import quantiles

_HEADINGS = ("figure", "ours", "control", "ratio", "aim", "the control is")
_WORDS = (0, 4, 5)  # columns of words; the others hold numbers


@dataclass(frozen=True)
class Figure:
    """`aim` is for the reader, who knows what the machine was doing; nothing here fails."""

    name: str
    unit: str
    ours: float
    control: float | None = None
    control_is: str = ""
    ratio: float | None = None
    aim: str = ""

    def cells(self) -> tuple[str, ...]:
        ratio = self.ratio
        if ratio is None and self.control:
            ratio = self.ours / self.control
        return (
            f"{self.name}, {self.unit}",
            _written(self.ours),
            "" if self.control is None else _written(self.control),
            "" if ratio is None else f"{ratio:.2f}",
            self.aim,
            self.control_is,
        )


def percentile(values: Sequence[float], percent: int) -> float:
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def machine() -> str:
    return (
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
        f"{platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def table(figures: Iterable[Figure]) -> str:
    rows = [_HEADINGS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.ljust(width) if column in _WORDS else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _written(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"
