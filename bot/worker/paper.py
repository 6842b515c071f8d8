"""A PDF page with the fonts that every reader has: nothing is embedded, so files stay small.

These fonts know the letters of Western Europe. A letter that they lack is written without its
mark (ş as s), and as a question mark where it has no such form.
"""

from __future__ import annotations

import unicodedata

from fpdf import FPDF

FONT = "Helvetica"
_ENCODING = "cp1252"
_NEAREST = str.maketrans(
    {"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ʼ": "’", "\u00a0": " "}
)


class Paper(FPDF):
    """A4, in millimetres. `page_name` stands before a page's number, where there is one."""

    def __init__(self, orientation: str, title: str, page_name: str = "") -> None:
        super().__init__(orientation=orientation, unit="mm", format="A4")
        self.core_fonts_encoding = _ENCODING
        self._page_name = page_name
        self.set_title(known(title))
        self.set_creator("Rekan Pustaka")
        self.set_auto_page_break(True, margin=15)

    def footer(self) -> None:
        if self._page_name:
            self.set_y(-12)
            self.set_font(FONT, size=8)
            number = f"{self._page_name} {self.page_no()}/{{nb}}"
            self.cell(0, 5, known(number), align="R")

    def line_of(self, words: str, size: int, style: str = "", align: str = "L") -> None:
        """A paragraph over the whole width."""
        self.set_font(FONT, style=style, size=size)
        self.multi_cell(0, size * 0.5, known(words), align=align, new_x="LMARGIN", new_y="NEXT")


def known(words: str) -> str:
    """The words in letters that the fonts have."""
    return "".join(_known(letter) for letter in words.translate(_NEAREST))


def _known(letter: str) -> str:
    if _has(letter):
        return letter
    plain = "".join(
        each for each in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(each)
    )
    return plain if plain and all(map(_has, plain)) else "?" if letter.isprintable() else " "


def _has(letter: str) -> bool:
    try:
        letter.encode(_ENCODING)
    except UnicodeEncodeError:
        return False
    return letter.isprintable()
