"""A PNG picture drawn from the top down, in pixels, as wide as a phone shows sharply."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PIL import Image, ImageColor

from bot.worker.lettering import Letters

WIDTH, MARGIN = 1080, 48
INK, FAINT_INK, WHITE, PALE = "#1a1a1a", "#4d4d4d", "#ffffff", "#e3e9ed"
# Okabe and Ito's: colour-blind people tell these apart.
VERMILION, ORANGE, SKY_BLUE, BLUE = "#d55e00", "#e69f00", "#56b4e9", "#0072b2"

# With the greys of the letters' edges that is all there is: a third of the bytes.
_COLOURS = (INK, FAINT_INK, WHITE, PALE, VERMILION, ORANGE, SKY_BLUE, BLUE)
_GREYS = ("#7f7f7f", "#a6a6a6", "#cccccc")
_POINTS = 72  # an inch: a point is a pixel
_CAPITAL = 0.73  # how high a capital is


class Picture:
    """It grows: `y` is where it goes on, `figure` is complete after `end`."""

    def __init__(self) -> None:
        self.figure = Figure(figsize=(WIDTH / _POINTS,) * 2, dpi=_POINTS, facecolor=WHITE)
        self._canvas = FigureCanvasAgg(self.figure)
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self.y = MARGIN

    def paragraph(self, words: str, letters: Letters, most: int) -> None:
        """Words over the whole width, in so many lines at most."""
        for line in letters.lines(words, WIDTH - 2 * MARGIN, most):
            self.write(line, MARGIN, self.y + letters.line / 2, letters)
            self.y += letters.line

    def write(
        self,
        line: str,
        x: float,
        middle: float,
        letters: Letters,
        align: Literal["left", "center"] = "left",
    ) -> None:
        """One of `letters.lines`; the middle of its capitals is at the height `middle`."""
        self._axes.text(
            round(x),  # on whole pixels all letters are sharp, and equal ones are packed well
            round(middle + letters.size * _CAPITAL / 2),
            line,
            font=letters.font,
            color=letters.colour,
            ha=align,
            va="baseline",
            parse_math=False,
        )

    def box(self, x: float, width: float, height: float, colour: str) -> None:
        """From `y` down."""
        self._axes.add_patch(Rectangle((x, self.y), width, height, color=colour, linewidth=0))

    def end(self) -> None:
        height = self.y + MARGIN
        self._axes.set_xlim(0, WIDTH)
        self._axes.set_ylim(height, 0)
        self.figure.set_size_inches(WIDTH / _POINTS, height / _POINTS)

    def save(self, path: Path) -> None:
        """The same picture gives the same bytes. Raises OSError where the disk refuses."""
        self._canvas.draw()
        size = self._canvas.get_width_height()
        drawn = Image.frombuffer("RGBA", size, self._canvas.buffer_rgba()).convert("RGB")
        packed = drawn.quantize(palette=_palette(), dither=Image.Dither.NONE)
        packed.save(path, "PNG", compress_level=8)  # 9 takes three times as long for nothing


def _palette() -> Image.Image:
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for each in (*_COLOURS, *_GREYS) for part in ImageColor.getrgb(each)])
    return palette
