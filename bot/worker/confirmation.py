"""Draws a `Confirmation` as PDF. Imported in the worker process only: fpdf2 is heavy."""

from __future__ import annotations

from pathlib import Path

from bot.worker.paper import FONT, Paper, known
from handlers.files.attachments import Confirmation

_LABEL = 45  # millimetres


def write(confirmation: Confirmation, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    paper = Paper("portrait", confirmation.title)
    paper.set_margins(25, 25)
    paper.add_page()
    paper.line_of(confirmation.heading, 12, align="C")
    paper.ln(6)
    paper.line_of(confirmation.title, 16, "B", "C")
    paper.ln(8)
    paper.line_of(confirmation.opening, 11)
    paper.ln(3)
    for label, value in confirmation.values:
        paper.set_font(FONT, size=11)
        paper.cell(_LABEL, 6.5, known(label))
        paper.multi_cell(0, 6.5, known(value), align="L", new_x="LMARGIN", new_y="NEXT")
    paper.ln(4)
    for each in confirmation.closing:
        paper.line_of(each, 11)
        paper.ln(2)
    paper.ln(10)
    paper.line_of(confirmation.remark, 9, "I")
    paper.output(str(path))
