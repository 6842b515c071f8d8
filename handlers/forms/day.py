"""Days as people type them: 30/11/2026, 30 nov, besok, senin depan; English ones too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from content import dates
from handlers.forms.answer import Unclear
from handlers.forms.hours import PART, UNTIL

_WEEK = timedelta(days=7)
_MONTHS = (
    "januari january jan",
    "februari february pebruari feb peb",
    "maret march mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agt agu aug ags",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
_WEEKDAYS = (
    "senin sen monday mon",
    "selasa sel tuesday tues tue",
    "rabu rab wednesday wed",
    "kamis kam thursday thurs thur thu",
    "jumat jum'at jum friday fri",
    "sabtu sab saturday sat",
    "minggu ahad min sunday sun",
)
_RELATIVE = {
    "kemarin lusa": -2,
    "kemarin": -1,
    "yesterday": -1,
    "hari ini": 0,
    "today": 0,
    "besok": 1,
    "tomorrow": 1,
    "lusa": 2,
    "day after tomorrow": 2,
}


def _numbered(names: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, line in enumerate(names, first) for name in line.split()}


_MONTH_NUMBER = _numbered(_MONTHS, 1)
_WEEKDAY_NUMBER = _numbered(_WEEKDAYS, 0)  # as date.weekday(): Monday is 0

_MONTH_NAME = f"(?:{'|'.join(_MONTH_NUMBER)})(?![a-z])"
_MONTH = f"(?P<name>{'|'.join(_MONTH_NUMBER)})(?![a-z])"
# No other thousand: with the year 9999 the day after would be out of range.
_YEAR = r"(?P<year>[12][0-9]{3})"
# In "30 nov 10-12" and "30 nov 10 pagi" the 10 is an hour, in "30 nov-10 des" a day.
_SHORT_YEAR = (
    r"(?P<short_year>[0-9]{2})"
    rf"(?![0-9.:]| ?(?:{UNTIL}|(?:{PART})(?![a-z])|{_MONTH_NAME}))"
)

DATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<relative>{'|'.join(_RELATIVE)})(?![a-z])",
        rf"{_YEAR}-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}})(?![0-9])",
        r"(?P<day>[0-9]{1,2})(?P<sign>[/.-])(?P<month>[0-9]{1,2})(?P=sign)"
        rf"(?:{_YEAR}|(?P<short_year>[0-9]{{2}}))(?![0-9])",
        r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?![/0-9])",
        rf"(?P<day>[0-9]{{1,2}})[ -]?{_MONTH}(?:[ -]?(?:{_YEAR}|{_SHORT_YEAR})(?![0-9]))?",
        rf"{_MONTH} (?P<day>[0-9]{{1,2}})(?![0-9.:])(?: {_YEAR}(?![0-9]))?",
    )
)
# "minggu depan" alone is next week as often as next Sunday; "ahad depan" is clear.
WEEKDAY = re.compile(
    rf"(?!minggu depan)(?P<next>next )?(?P<weekday>{'|'.join(_WEEKDAY_NUMBER)})(?![a-z])"
    r"(?: (?:(?P<coming>depan)|(?P<next_week>minggu depan|next week))(?![a-z]))?"
)


class NoSuchDay(ValueError):
    """31 February. `said` is the day as typed."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


@dataclass(frozen=True)
class Days:
    """The days that can be meant; `question` where even a single one has to be asked.

    Its options are left to the one who asks, who knows the hours too.
    """

    readings: tuple[date, ...]
    question: Unclear | None = None


def days_said(pieces: tuple[re.Match[str], ...], today: date, language: str) -> Days:
    """What a date, a weekday, or both can mean. Raises `NoSuchDay`."""
    weekday, dated = _sorted_out(pieces)
    if dated is None:
        return Days(_days_of_weekday(weekday, today) if weekday else ())
    day = _first_date(dated, today, not_before=today)
    if weekday and day.weekday() != weekday_number(weekday):
        return _contradicted(day, weekday_number(weekday), language)
    # No year was typed, and the day is over in this one. A weekday that fits is proof enough.
    if not weekday and is_yearless(dated) and day.year != today.year:
        values = {"day": dates.day(day, language)}
        return Days((day,), Unclear("when_ask_next_year", (), values=values))
    return Days((day,))


def days_until(first: date, pieces: tuple[re.Match[str], ...], today: date) -> int:
    """From `first` to the date in `pieces`, 0 where there is none. Raises `NoSuchDay`."""
    weekday, dated = _sorted_out(pieces)
    if dated is None:
        return 0
    last = _first_date(dated, today, not_before=first)
    if weekday and last.weekday() != weekday_number(weekday):
        raise NoSuchDay(" ".join(piece.group() for piece in pieces))
    return (last - first).days


def date_said(piece: re.Match[str], today: date) -> date:
    """The date of a match of `DATES`, from today on where no year was typed. Raises `NoSuchDay`."""
    return _first_date(piece, today, not_before=today)


def is_yearless(piece: re.Match[str]) -> bool:
    said = piece.groupdict()
    return not said.get("relative") and not _years(said)


def date_before(piece: re.Match[str], later: date, today: date) -> date:
    """Of the first of two days, of which the second is known: what it does not say (its month,
    its year) is that of the second, or the year before. Raises `NoSuchDay`."""
    said = piece.groupdict()
    if "hour" in said:  # a bare number
        made = _made(later.year, later.month, int(said["hour"]))
    elif is_yearless(piece):
        month = int(said.get("month") or _MONTH_NUMBER[said["name"]])
        made = _made(later.year - (month > later.month), month, int(said["day"]))
    else:
        made = date_said(piece, today)
    if made is None:
        raise NoSuchDay(piece.group().strip())
    return made


def _sorted_out(
    pieces: tuple[re.Match[str], ...],
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    weekday = next((piece for piece in pieces if piece.re is WEEKDAY), None)
    return weekday, next((piece for piece in pieces if piece.re is not WEEKDAY), None)


def _contradicted(day: date, weekday: int, language: str) -> Days:
    """The date may be right, or the weekday: then it is the one before it or after it."""
    before = day - timedelta(days=(day.weekday() - weekday) % 7)
    values = {"day": dates.day(day, language), "weekday": dates.weekday(before, language)}
    return Days((before, day, before + _WEEK), Unclear("when_ask_weekday", (), values=values))


def weekday_number(weekday: re.Match[str]) -> int:
    """As of `date.weekday`."""
    return _WEEKDAY_NUMBER[weekday["weekday"]]


def _days_of_weekday(piece: re.Match[str], today: date) -> tuple[date, ...]:
    """Today's own name means today or in a week.

    `senin depan` is the Monday to come, and the one of next week where they are not the same.
    """
    weekday = weekday_number(piece)
    if piece["next_week"]:
        return _in_next_week(weekday, today)
    ahead = timedelta(days=(weekday - today.weekday()) % 7)
    if piece["next"] or piece["coming"]:
        return tuple(sorted({today + (ahead or _WEEK), *_in_next_week(weekday, today)}))
    return (today + ahead,) if ahead else (today, today + _WEEK)


def _in_next_week(weekday: int, today: date) -> tuple[date, ...]:
    """Two days where it matters whether a week begins on Monday or on Sunday."""
    from_monday = today + timedelta(days=7 - today.weekday() + weekday)
    from_sunday = today + timedelta(days=7 - (today.weekday() + 1) % 7 + (weekday + 1) % 7)
    return tuple(sorted({from_monday, from_sunday}))


def _first_date(piece: re.Match[str], today: date, not_before: date) -> date:
    """The date of a match of `DATES`; without a year, the first one from `not_before` on."""
    said = piece.groupdict()
    if said.get("relative"):
        return today + timedelta(days=_RELATIVE[said["relative"]])
    month = int(said.get("month") or _MONTH_NUMBER[said["name"]])
    years = _years(said) or (not_before.year, not_before.year + 1)
    days = [made for year in years if (made := _made(year, month, int(said["day"])))]
    if not days:
        raise NoSuchDay(piece.group())
    return next((day for day in days if day >= not_before), days[-1])


def _years(said: dict[str, str | None]) -> tuple[int, ...]:
    if year := said.get("year"):
        return (int(year),)
    short = said.get("short_year")
    return (2000 + int(short),) if short else ()


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
