"""Draws a `Register` as PDF. Imported in the worker process only: fpdf2 is heavy."""

from __future__ import annotations

from pathlib import Path

from fpdf.fonts import FontFace

from bot.worker.paper import FONT, Paper, known
from handlers.files.attachments import Register

_LINE = 5  # millimetres
_SIGNER_NEEDS = 45
_SIGNER_WIDTH = 90


def write(register: Register, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    paper = Paper("landscape", register.title, register.page)
    paper.set_margins(15, 12)
    for day in register.days:
        paper.add_page()
        _head(paper, register, day)
        _table(paper, register)
        _sign(paper, register)
    paper.output(str(path))


def _head(paper: Paper, register: Register, day: tuple[str, ...]) -> None:
    paper.line_of(register.heading, 14, "B", "C")
    paper.line_of(register.title, 12, "B", "C")
    for each in day:
        paper.line_of(each, 10, align="C")
    paper.ln(4)


def _table(paper: Paper, register: Register) -> None:
    """The head is repeated on each page."""
    paper.set_font(FONT, size=9)
    with paper.table(
        col_widths=register.widths,
        headings_style=FontFace(emphasis="BOLD", fill_color=(230, 230, 230)),
        line_height=_LINE,
        text_align="LEFT",
        padding=(1.5, 1),
    ) as table:
        for cells in (register.columns, *register.guests):
            row = table.row()
            for cell in cells:
                row.cell(known(cell))


def _sign(paper: Paper, register: Register) -> None:
    """On the right, never torn from each other."""
    if paper.will_page_break(_SIGNER_NEEDS):
        paper.add_page()
    paper.ln(6)
    *above, below = register.signer
    for each in (*above, *[""] * 3, below):
        paper.set_x(paper.w - paper.r_margin - _SIGNER_WIDTH)
        paper.set_font(FONT, size=10)
        paper.cell(_SIGNER_WIDTH, _LINE, known(each), align="C", new_x="LMARGIN", new_y="NEXT")
