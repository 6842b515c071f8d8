"""What a person typed, cut into days, hours and the word between; knows no meaning yet."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from handlers.forms.day import DATES, WEEKDAY
from handlers.forms.hours import CLOCK, UNTIL, is_bare

# The longest sensible answer has 80; reading stays quick whatever is pasted.
_LONGEST = 200

_SIGNS = str.maketrans("–—‒−‐‑’‘ʼ`,;()", "------''''    ")
_UNTIL = re.compile(UNTIL)
_ZONE = re.compile(r"(?:wib|wita|wit)(?![a-z])")
_AND = re.compile(r"(?:&|(?:dan|and)(?![a-z]))")
# "s.d. selesai" (until it is over) says no more than no end at all.
_FILLER = re.compile(
    rf"(?:{UNTIL} ?selesai|hari|tanggal|tgl\.?|pada|mulai|dari|on|from|at)(?![a-z])"
)

# The first that fits wins. The one-letter kinds of a phrase make a word, which `_SHAPES` read:
# d date, w weekday, c clock, n a number that may be an hour, - until, & and.
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    *(("d", pattern) for pattern in DATES),
    ("w", WEEKDAY),
    ("c", CLOCK),
    ("filler", _FILLER),
    ("-", _UNTIL),
    ("&", _AND),
    ("zone", _ZONE),
)
_DAY = "wd|dw|w|d"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"(?P<day>{_DAY})",  # besok
        rf"(?P<day>{_DAY})(?P<start>c)",  # besok 09.00
        rf"(?P<start>c)(?P<day>{_DAY})?",  # jam 9 pagi besok
        rf"(?P<day>{_DAY})(?P<start>[cn])-(?P<end>[cn])",  # besok 9-12
        rf"(?P<start>[cn])-(?P<end>[cn])(?P<day>{_DAY})?",  # 9-12 besok
        rf"(?P<day>{_DAY})(?P<start>c)-(?P<last_day>wd|dw|d)(?P<end>c)",  # over midnight
    )
)

Pieces = tuple[re.Match[str], ...]


@dataclass(frozen=True)
class Phrase:
    """`text` is what was typed, tidied. `day` has a date, a weekday, or both, or nothing."""

    text: str
    day: Pieces
    start: re.Match[str] | None
    last_day: Pieces
    end: re.Match[str] | None
    zones: frozenset[str]


def read_phrase(words: str) -> Phrase | None:
    """None where it is no phrase of ours, however long or strange."""
    text = tidied(words)
    pieces = cut(text)
    said = [(kind, piece) for kind, piece in pieces or () if len(kind) == 1]
    shape = _shape("".join(kind for kind, _ in said))
    if pieces is None or shape is None:
        return None

    def part(name: str) -> Pieces:
        if name not in shape.re.groupindex:
            return ()
        return tuple(piece for _, piece in said[slice(*shape.span(name))])

    return Phrase(
        text=text,
        day=part("day"),
        start=next(iter(part("start")), None),
        last_day=part("last_day"),
        end=next(iter(part("end")), None),
        zones=frozenset(piece.group().upper() for kind, piece in pieces if kind == "zone"),
    )


def tidied(words: str) -> str:
    """Lower case, single spaces, one kind of dash, no invisible marks; empty where too long."""
    if len(words) > _LONGEST:
        return ""
    visible = "".join(each for each in words if unicodedata.category(each) != "Cf")
    return " ".join(visible.casefold().translate(_SIGNS).split()).strip(" .!?")


def cut(text: str) -> list[tuple[str, re.Match[str]]] | None:
    """Each piece of a tidied text with its kind; None where one has none."""
    pieces = []
    at = 0
    while at < len(text):
        piece = _piece(text, at)
        if piece is None:
            return None
        pieces.append(piece)
        at = piece[1].end()
        at += text.startswith(" ", at)
    return pieces


def _piece(text: str, at: int) -> tuple[str, re.Match[str]] | None:
    for kind, pattern in _KINDS:
        if found := pattern.match(text, at):
            return ("n" if kind == "c" and is_bare(found) else kind), found
    return None


def _shape(kinds: str) -> re.Match[str] | None:
    return next((found for shape in _SHAPES if (found := shape.fullmatch(kinds))), None)
