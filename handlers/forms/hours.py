"""Hours of a day as people type them: 09.00, jam 9 pagi, 2 siang; English ones too."""

from __future__ import annotations

import re

HOUR = 60  # minutes
DAY = 24 * HOUR

# The hours each part of the day has; 24 and more belong to the night that began on that day.
_PARTS = {
    "dini hari": range(5),
    "subuh": range(3, 6),
    "pagi": range(1, 12),
    "siang": range(10, 16),
    "sore": range(14, 19),
    "petang": range(14, 19),
    "malam": (*range(5), *range(18, 29)),
    "am": range(12),
    "pm": range(12, 24),
}
PART = "|".join(_PARTS)
UNTIL = r"(?:-|(?:s/d|s\.?d\.?|sampai dengan|sampai|hingga|to|until)(?![a-z]))"

# "besok pagi jam 9" and "besok jam 9 pagi" are the same.
CLOCK = re.compile(
    rf"(?:(?P<before>{PART}) )?(?P<prefix>(?:pukul|jam|pkl|pk|at)\.? ?)?"
    r"(?P<hour>[0-9]{1,2})(?:[.:](?P<minute>[0-9]{2}))?(?![0-9])"
    rf"(?: ?(?P<after>{PART})(?![a-z]))?"
)


class NoSuchTime(ValueError):
    """25.00, or "14.00 pagi". `said` is the time as typed."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


def is_bare(piece: re.Match[str]) -> bool:
    """A number that is an hour only beside another, as in 9-12."""
    return not any(piece[mark] for mark in ("before", "prefix", "minute", "after"))


def minutes_said(piece: re.Match[str]) -> tuple[int, ...]:
    """The minutes after midnight a match of `CLOCK` can mean. Raises `NoSuchTime`.

    With minutes the 24-hour clock is meant; "jam 2" is 02.00 or 14.00.
    """
    hour, minute = int(piece["hour"]), int(piece["minute"] or 0)
    part = piece["after"] or piece["before"]
    if part:
        hours = [each for each in _PARTS[part] if _is_hour(each, hour)]
    elif piece["minute"] or not 1 <= hour <= 12:
        hours = [hour]
    else:
        hours = [hour % 12, hour % 12 + 12]
    minutes = tuple(each * HOUR + minute for each in hours)
    if not minutes or minute >= HOUR or (not part and minutes[-1] > DAY):
        raise NoSuchTime(piece.group().strip())
    return minutes


def _is_hour(of_day: int, said: int) -> bool:
    return of_day == said or (said <= 12 and of_day % 12 == said % 12)
