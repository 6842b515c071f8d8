"""Draws a `Register` as PDF. Imported in the worker process only: fpdf2 is heavy."""

from __future__ import annotations

from pathlib import Path

from fpdf.enums import MethodReturnValue
from fpdf.fonts import FontFace

from bot.worker.paper import FONT, Paper, known
from handlers.files.attachments import Register

_LINE = 5  # millimetres
_SIGNER_WIDTH = 90
_BEFORE_SIGNER = 6
_ROOM_TO_SIGN = 15


def write(register: Register, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    paper = Paper("landscape", register.title, register.page)
    paper.set_margins(15, 12)
    for day in register.days:
        paper.add_page()
        _head(paper, register, day.head)
        _table(paper, register)
        _sign(paper, (day.signed, *register.signer), register.by_hand)
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


def _sign(paper: Paper, above: tuple[str, ...], by_hand: tuple[str, ...]) -> None:
    """On the right, never torn from each other; a long name goes on below."""
    paper.set_font(FONT, size=10)
    lines = [line for each in (*above, *by_hand) for line in _wrapped(paper, each)]
    if paper.will_page_break(_BEFORE_SIGNER + _ROOM_TO_SIGN + _LINE * len(lines)):
        paper.add_page()
        paper.set_font(FONT, size=10)
    paper.ln(_BEFORE_SIGNER)
    for each in above:
        _signer(paper, each)
    paper.ln(_ROOM_TO_SIGN)
    for each in by_hand:
        _signer(paper, each)


def _signer(paper: Paper, words: str) -> None:
    paper.set_x(paper.w - paper.r_margin - _SIGNER_WIDTH)
    paper.multi_cell(_SIGNER_WIDTH, _LINE, known(words), align="C", new_x="LMARGIN", new_y="NEXT")


def _wrapped(paper: Paper, words: str) -> list[str]:
    lines = paper.multi_cell(
        _SIGNER_WIDTH, _LINE, known(words), dry_run=True, output=MethodReturnValue.LINES
    )
    assert isinstance(lines, list)
    return lines
