"""Words on a picture: which letters there are, how wide they run, and where they are wrapped.

The font is DejaVu Sans, which comes with matplotlib. What it lacks is written as □, once for a row
of such letters: most emoji are made of several.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

import matplotlib
from matplotlib.font_manager import FontProperties, get_font

_LINE_HEIGHT = 1.3
_EM = 1000  # what a letter's width is measured at, in pixels
_LACKING = re.compile("\ufffd+")
_BOX, _CUT = "□", "…"


@dataclass(frozen=True)
class Letters:
    """`size` in pixels, `colour` as "#rrggbb"."""

    size: int
    bold: bool
    colour: str

    @property
    def font(self) -> FontProperties:
        return FontProperties(fname=_font_file(self.bold), size=self.size)

    @property
    def line(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * _LINE_HEIGHT)

    def width(self, words: str) -> float:
        """In pixels, of words such as `lines` gives.

        Letter by letter, which is quick. How they stand side by side changes two hundredths of it.
        """
        return sum(self._widths(words))

    def lines(self, words: str, width: float, most: int) -> list[str]:
        """How they are wrapped; the last line says where something was left out."""
        lines = list(islice(self._wrapped(_known(words, self.bold), width), most + 1))
        if len(lines) <= most:
            return lines
        fitting = self._fit(lines[most - 1], width - self.width(_CUT))
        return [*lines[: most - 1], lines[most - 1][:fitting].rstrip() + _CUT]

    def _wrapped(self, words: str, width: float) -> Iterator[str]:
        """Lines of whole words; a word that is longer than a line is broken."""
        line = ""
        for word in words.split():
            longer = f"{line} {word}".lstrip()
            if self.width(longer) <= width:
                line = longer
                continue
            if line:
                yield line
            line = word
            while (end := self._fit(line, width)) < len(line):
                yield line[:end]
                line = line[end:]
        if line:
            yield line

    def _fit(self, words: str, width: float) -> int:
        """How many of the letters fit."""
        return bisect_right(list(accumulate(self._widths(words))), width)

    def _widths(self, words: str) -> Iterator[float]:
        return (_advance(letter, self.bold) * self.size for letter in words)


def _known(words: str, bold: bool) -> str:
    """The words in letters that the font has, on one line."""
    has = _has(bold)
    plain = unicodedata.normalize("NFC", " ".join(words.split()))
    said = (each if ord(each) in has else "\ufffd" for each in plain if not _is_unseen(each))
    return _LACKING.sub(_BOX, "".join(said))


def _is_unseen(letter: str) -> bool:
    """What joins emoji, turns the direction of writing, or is heaped upon another letter."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Me", "Mn")


@cache
def _has(bold: bool) -> frozenset[int]:
    return frozenset(get_font(_font_file(bold)).get_charmap())


@cache
def _advance(letter: str, bold: bool) -> float:
    """How far the next letter stands, as a share of the size."""
    font = get_font(_font_file(bold))
    font.set_size(_EM, 72)
    return font.load_char(ord(letter)).linearHoriAdvance / 2**16 / _EM


def _font_file(bold: bool) -> str:
    """By its file: a font of this name on the machine may be another version."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name)
