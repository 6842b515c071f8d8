"""The same hours on several days, in one answer: 8–9 Desember 2026 08.00–16.00; 8 dan 15 Desember.

What is said of the hours is read by `when.py`, together with the first of the days.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from content import dates
from handlers.forms.answer import Answer, Choice, Misunderstood, Unclear, Understood
from handlers.forms.day import (
    NoSuchDay,
    date_before,
    date_said,
    is_yearless,
    weekday_number,
)
from handlers.forms.phrase import cut, read_phrase, tidied
from handlers.forms.when import When, parse_when

MOST_DAYS = 14
_DATE = "%d/%m/%Y"
_DAY = timedelta(days=1)
# By the kinds of `phrase.py`: 8-9 Desember; 1, 2 dan 3 Desember; Selasa-Rabu 8-9 Desember.
_EACH = "w?[dn]"
_DAYS = f"(?:w[&-]w)?(?:(?P<range>{_EACH}-w?d)|{_EACH}(?:&?{_EACH})*&w?d)"
_HOURS = "(?:c|[cn]-[cn])"
_SHAPES = tuple(
    re.compile(shape) for shape in (f"(?P<days>{_DAYS}){_HOURS}?", f"{_HOURS}(?P<days>{_DAYS})")
)


class _Unfit(ValueError):
    """These days are none that an event can have; `why` says it."""

    def __init__(self, why: Misunderstood) -> None:
        super().__init__(why.key)
        self.why = why


@dataclass(frozen=True)
class _Phrase:
    """The pieces that say days; are they the first and the last of them? The words besides.

    `weekdays`: those that were typed too, as of `date.weekday`."""

    days: tuple[re.Match[str], ...]
    weekdays: frozenset[int]
    is_range: bool
    rest: str


def parse_days(
    words: str, now: datetime, zone: str, language: str, default_minutes: int
) -> Answer[tuple[When, ...]]:
    """What `words` say: a span of time, as `parse_when` reads it, or one on each of several days,
    at most `MOST_DAYS`. Total in `words`."""

    def hours(words: str) -> Answer[When]:
        return parse_when(words, now, zone, language, default_minutes)

    alone = hours(words)
    phrase = _phrase(words)
    if phrase is None and isinstance(alone, Misunderstood) and alone.key == "when_too_long":
        phrase = _phrase(_from_first_to_last(words))
    if phrase is None:
        return (
            Understood((alone.value,), alone.canonical) if isinstance(alone, Understood) else alone
        )
    today = now.astimezone(ZoneInfo(zone)).date()
    monday = today + timedelta(days=7 - today.weekday())
    example = f"{_written([monday, monday + _DAY])} 08.00–16.00"
    try:
        days = _days(phrase, today, example, language)
    except NoSuchDay as wrong:
        return Misunderstood("when_no_such_day", {"day": wrong.said, "example": example})
    except _Unfit as unfit:
        return unfit.why
    return _on_each(hours(f"{days[0]:{_DATE}} {phrase.rest}"), days, example, language)


def _phrase(words: str) -> _Phrase | None:
    text = tidied(words)
    said = [(kind, piece) for kind, piece in cut(text) or () if len(kind) == 1]
    kinds = "".join(kind for kind, _ in said)
    shape = next((found for each in _SHAPES if (found := each.fullmatch(kinds))), None)
    if shape is None:
        return None
    pieces = said[slice(*shape.span("days"))]
    return _Phrase(
        days=tuple(piece for kind, piece in pieces if kind in "dn"),
        weekdays=frozenset(weekday_number(piece) for kind, piece in pieces if kind == "w"),
        is_range=shape["range"] is not None,
        rest=f"{text[: pieces[0][1].start()]} {text[pieces[-1][1].end() :]}".strip(),
    )


def _from_first_to_last(words: str) -> str:
    """8 Des 08.00 – 9 Des 16.00 are two days, not one long night."""
    phrase = read_phrase(words)
    if phrase is None or phrase.start is None or phrase.end is None:
        return ""
    first, last = (" ".join(each.group() for each in day) for day in (phrase.day, phrase.last_day))
    zones = " ".join(phrase.zones)
    return f"{first} - {last} {phrase.start.group()} - {phrase.end.group()} {zones}"


def _days(phrase: _Phrase, today: date, example: str, language: str) -> list[date]:
    """In order. Raises `NoSuchDay`, `_Unfit`."""
    *before, last = phrase.days
    typed = [date_said(last, today)]
    for piece in reversed(before):
        typed.insert(0, date_before(piece, typed[0], today))
    if phrase.is_range and typed[0] > typed[-1]:
        raise _Unfit(Misunderstood("days_backwards", {"example": example}))
    days = sorted(set(typed))
    if phrase.is_range:
        length = (typed[-1] - typed[0]).days + 1
        days = [typed[0] + ahead * _DAY for ahead in range(min(length, MOST_DAYS + 1))]
    if len(days) > MOST_DAYS:
        raise _Unfit(Misunderstood("days_too_many", {"most": MOST_DAYS, "example": example}))
    named = _named(days, language)
    if all(is_yearless(each) for each in phrase.days) and days[0].year != today.year:
        raise _Unfit(Misunderstood("days_next_year", {"days": named}))
    if not phrase.weekdays <= {each.weekday() for each in days}:
        raise _Unfit(Misunderstood("days_other_weekday", {"days": named, "example": example}))
    return days


def _on_each(
    first: Answer[When], days: list[date], example: str, language: str
) -> Answer[tuple[When, ...]]:
    """What is answered for the first day, for all of them."""
    if isinstance(first, Misunderstood):
        return first
    if isinstance(first, Unclear):
        # A button holds two dates, not ten: there the days are what is known already.
        options = [
            Choice(words if _are_in_a_row(days) else each.words.partition(" ")[2], each.label)
            for each in first.options
            if (words := _moved(each.words, days)) is not None
        ]
        if first.options and not options:
            return Misunderstood("days_over_midnight", {"example": example})
        values = {**first.values, "day": _named(days, language)}
        return replace(first, options=tuple(options), known=_written(days), values=values)
    said = _moved(first.canonical, days)
    if said is None:
        return Misunderstood("days_over_midnight", {"example": example})
    ahead = [each - days[0] for each in days]
    spans = [When(first.value.starts + by, first.value.ends + by) for by in ahead]
    return Understood(tuple(spans), said)


def _moved(words: str, days: list[date]) -> str | None:
    """30/11/2026 09.00–12.00 on all the days; None for hours of another day."""
    day, _, hours = words.partition(" ")
    is_first = day == f"{days[0]:{_DATE}}" and "/" not in hours
    return f"{_written(days)} {hours}".strip() if is_first else None


def _are_in_a_row(days: list[date]) -> bool:
    return (days[-1] - days[0]).days == len(days) - 1


def _written(days: list[date]) -> str:
    """08/12/2026–09/12/2026, or 08/12/2026 & 15/12/2026."""
    written = [f"{each:{_DATE}}" for each in days]
    if len(days) > 1 and _are_in_a_row(days):
        return f"{written[0]}–{written[-1]}"
    return " & ".join(written)


def _named(days: list[date], language: str) -> str:
    if _are_in_a_row(days):
        return dates.days(days[0], days[-1], language)
    return ", ".join(dates.date_only(each, language) for each in days)
