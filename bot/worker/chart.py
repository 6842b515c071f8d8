"""Draws a `Chart` as a PNG picture. Imported in the worker process only: matplotlib is heavy.

Nothing is said by colour alone: every bar has its words, every part of one its place and number.
"""

from __future__ import annotations

from pathlib import Path

from bot.worker.lettering import Letters
from bot.worker.picture import (
    BLUE,
    FAINT_INK,
    INK,
    MARGIN,
    ORANGE,
    PALE,
    SKY_BLUE,
    VERMILION,
    WHITE,
    WIDTH,
    Picture,
)
from handlers.files.attachments import Bars, Chart, Scale, Scales

_TITLE = Letters(52, bold=True, colour=INK)
_SUBTITLE = Letters(36, bold=False, colour=FAINT_INK)
_LEGEND = Letters(36, bold=False, colour=INK)
_LABEL = Letters(38, bold=False, colour=INK)
_SAID = Letters(38, bold=True, colour=INK)
_FOOTNOTE = Letters(30, bold=False, colour=FAINT_INK)

_TITLE_LINES, _LABEL_LINES, _NOTE_LINES = 4, 3, 4
_ACROSS = WIDTH - 2 * MARGIN
_LONGEST_SAID = _ACROSS * 0.4
_BESIDE, _CLOSE = 16, 8  # between what stands on a line, and below each other
_BAR, _SCALE = 44, 56  # how high
_BETWEEN, _PARTS = 32, 48
_THINNEST = 3

_SCALE_COLOURS = (  # from bad to good, with the letters that can be read on it
    (VERMILION, Letters(28, bold=True, colour=INK)),
    (ORANGE, Letters(28, bold=True, colour=INK)),
    (SKY_BLUE, Letters(28, bold=True, colour=INK)),
    (BLUE, Letters(28, bold=True, colour=WHITE)),
)


def write(chart: Chart, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    draw(chart).save(path)


def draw(chart: Chart) -> Picture:
    picture = Picture()
    picture.paragraph(chart.title, _TITLE, _TITLE_LINES)
    picture.y += _CLOSE
    picture.paragraph(chart.subtitle, _SUBTITLE, _NOTE_LINES)
    picture.y += _PARTS
    match chart.shows:
        case Bars():
            _draw_bars(picture, chart.shows)
        case Scales():
            _draw_scales(picture, chart.shows)
    if chart.footnote:
        picture.y += _PARTS
        picture.paragraph(chart.footnote, _FOOTNOTE, _NOTE_LINES)
    picture.end()
    return picture


def _draw_bars(picture: Picture, shown: Bars) -> None:
    said = [_short(bar.said, _SAID, _LONGEST_SAID) for bar in shown.bars]
    room = _room(said)
    longest = max(shown.whole or 0, *(bar.value for bar in shown.bars)) or 1
    for number, (bar, words) in enumerate(zip(shown.bars, said, strict=True)):
        picture.y += _BETWEEN if number else 0
        picture.paragraph(bar.label, _LABEL, _LABEL_LINES)
        picture.y += _CLOSE
        length = room * bar.value / longest
        picture.box(MARGIN, room if shown.whole else _THINNEST, _BAR, PALE)
        if bar.value:
            picture.box(MARGIN, max(length, _THINNEST), _BAR, BLUE)
        end = room if shown.whole else length
        picture.write(words, MARGIN + end + _BESIDE, picture.y + _BAR / 2, _SAID)
        picture.y += _BAR


def _draw_scales(picture: Picture, shown: Scales) -> None:
    _draw_legend(picture, shown.answers)
    said = [_short(scale.said, _SAID, _LONGEST_SAID) for scale in shown.scales]
    room = _room(said)
    for number, (scale, words) in enumerate(zip(shown.scales, said, strict=True)):
        picture.y += _BETWEEN if number else 0
        picture.paragraph(scale.label, _LABEL, _LABEL_LINES)
        picture.y += _CLOSE
        _draw_scale(picture, scale, room)
        picture.write(words, MARGIN + room + _BESIDE, picture.y + _SCALE / 2, _SAID)
        picture.y += _SCALE


def _draw_scale(picture: Picture, scale: Scale, room: float) -> None:
    """One bar of four parts in their order, each with its number where there is room for it."""
    picture.box(MARGIN, room, _SCALE, PALE)
    x: float = MARGIN
    for count, (colour, letters) in zip(scale.counts, _SCALE_COLOURS, strict=True):
        width = room * count / (sum(scale.counts) or 1)
        picture.box(x, width, _SCALE, colour)
        if x > MARGIN:
            picture.box(x, min(_THINNEST, width / 2), _SCALE, WHITE)
        if letters.width(str(count)) + _THINNEST < width:
            picture.write(str(count), x + width / 2, picture.y + _SCALE / 2, letters, "center")
        x += width


def _draw_legend(picture: Picture, answers: tuple[str, ...]) -> None:
    """In one, two or four lines."""
    size = _LEGEND.size
    said = [_short(each, _LEGEND, _ACROSS - size - _BESIDE) for each in answers]
    widest = size + 3 * _BESIDE + max(_LEGEND.width(each) for each in said)
    across = next((each for each in (4, 2) if each * widest <= _ACROSS), 1)
    for number, (words, (colour, _)) in enumerate(zip(said, _SCALE_COLOURS, strict=True)):
        if number and number % across == 0:
            picture.y += size + _BESIDE
        x = MARGIN + number % across * widest
        picture.box(x, size, size, colour)
        picture.write(words, x + size + _BESIDE, picture.y + size / 2, _LEGEND)
    picture.y += size + _PARTS


def _room(said: list[str]) -> float:
    """How long a bar can be beside what is said at its end."""
    return _ACROSS - _BESIDE - max(_SAID.width(each) for each in said)


def _short(words: str, letters: Letters, width: float) -> str:
    return "".join(letters.lines(words, width, 1))
