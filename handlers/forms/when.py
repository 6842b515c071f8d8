"""When something happens, as a coordinator types it: a day and its hours, in one answer.

The grammar stands in `phrase.py`, what a day or an hour can mean in `day.py` and `hours.py`. Here
the readings are put together: one is understood, several are asked, none is told why.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content import dates
from handlers.forms.answer import Answer, Choice, Misunderstood, Unclear, Understood
from handlers.forms.day import Days, NoSuchDay, days_said, days_until
from handlers.forms.hours import DAY, HOUR, NoSuchTime, minutes_said
from handlers.forms.phrase import Phrase, read_phrase

_TWO_YEARS = timedelta(days=731)
_USUAL_HOURS = ((8, 12), (9, 12), (13, 16), (8, 16))
_DATE = "%d/%m/%Y"
_ZONE_OF = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}


@dataclass(frozen=True)
class When:
    """Both are aware, in the zone that was asked for; at most 24 hours lie between them."""

    starts: datetime
    ends: datetime


def parse_when(
    words: str, now: datetime, zone: str, language: str, default_minutes: int
) -> Answer[When]:
    """What `words` say about a span of time in `zone` (an IANA name), without an end
    `default_minutes` long (1 to 1440).

    Total in `words`. ValueError for a naive `now` and other minutes: those are our mistakes.
    """
    if now.utcoffset() is None or not 0 < default_minutes <= DAY:
        raise ValueError("now needs a zone, and a span 1 to 1440 minutes")
    here = _Here(now.astimezone(ZoneInfo(zone)), zone, language, default_minutes)
    phrase = read_phrase(words)
    if phrase is None or len(phrase.zones) > 1:
        return Misunderstood("when_not_understood", {"example": here.example})
    other = next((zone for zone in phrase.zones if not here.agrees_with(zone)), None)
    return _ask_zone(phrase, other, here) if other else _read(phrase, here)


def canonical(when: When) -> str:
    """30/11/2026 09.00–12.00, and over midnight 30/11/2026 22.00–01/12/2026 02.00."""
    same_day = when.starts.date() == when.ends.date()
    return f"{when.starts:{_DATE} %H.%M}–{when.ends:{'' if same_day else _DATE + ' '}%H.%M}"


@dataclass(frozen=True)
class _Here:
    """The side of the one who asks: the moment (in the zone), language, and usual length."""

    now: datetime
    zone: str
    language: str
    minutes: int

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def zone_label(self) -> str:
        return dates.zone_label(self.zone, self.now)

    @property
    def next_monday(self) -> date:
        return self.today + timedelta(days=7 - self.today.weekday())

    @property
    def example(self) -> str:
        """An example that could be sent as it is."""
        return canonical(self.span(self.next_monday, 9 * HOUR, 12 * HOUR))

    @property
    def overnight(self) -> str:
        """The same for hours over midnight."""
        return canonical(self.span(self.next_monday, 22 * HOUR, 26 * HOUR))

    def elsewhere(self, zone: str) -> _Here:
        return replace(self, now=self.now.astimezone(ZoneInfo(zone)), zone=zone)

    def agrees_with(self, typed: str) -> bool:
        """Whether the clocks of a typed WIB, WITA or WIT show the same."""
        return self.elsewhere(_ZONE_OF[typed]).now.utcoffset() == self.now.utcoffset()

    def span(self, day: date, start: int, end: int) -> When:
        """`start` and `end` are minutes by the wall clock after that day's midnight."""
        midnight = datetime.combine(day, time(), self.now.tzinfo)
        return When(midnight + timedelta(minutes=start), midnight + timedelta(minutes=end))

    def day_choice(self, day: date) -> Choice:
        return Choice(f"{day:{_DATE}}", dates.short_day(day, self.language))

    def label(self, when: When) -> str:
        """Sen 30 Nov, 09.00–12.00."""
        return f"{dates.short_day(when.starts, self.language)}, {self.hours(when)}"

    def hours(self, when: When) -> str:
        starts, ends = when.starts.time(), when.ends.time()
        return f"{dates.clock(starts, self.language)}–{dates.clock(ends, self.language)}"


def _read(phrase: Phrase, here: _Here) -> Answer[When]:
    if not phrase.day:
        return Misunderstood("when_no_day", {"example": here.example}, incomplete=True)
    try:
        days = days_said(phrase.day, here.today, here.language)
        if phrase.start is None:
            return _ask_time(days, phrase.text, here)
        spans = _in_order(_spans(phrase, phrase.start, days.readings, here), here)
    except NoSuchDay as wrong:
        return Misunderstood("when_no_such_day", {"day": wrong.said, "example": here.example})
    except NoSuchTime as wrong:
        return Misunderstood("when_no_such_time", {"time": wrong.said, "example": here.example})
    return spans if isinstance(spans, Misunderstood) else _choose(spans, days, here)


def _spans(phrase: Phrase, start: re.Match[str], days: tuple[date, ...], here: _Here) -> list[When]:
    """Every reading, also those that end before they start. Raises `NoSuchDay`, `NoSuchTime`."""
    starts = minutes_said(start)
    if phrase.end is None:
        return [here.span(day, each, each + here.minutes) for day in days for each in starts]
    ends = minutes_said(phrase.end)
    return [
        here.span(day, each, end + days_until(day, phrase.last_day, here.today) * DAY)
        for day in days
        for each in starts
        for end in ends
    ]


def _in_order(spans: list[When], here: _Here) -> list[When] | Misunderstood:
    in_order = [span for span in spans if span.starts < span.ends]
    if not in_order:
        values = {"example": here.example, "overnight": here.overnight}
        return Misunderstood("when_end_before_start", values)
    of_a_day = [span for span in in_order if span.ends - span.starts <= timedelta(minutes=DAY)]
    return of_a_day or Misunderstood("when_too_long", {"example": here.example})


def _choose(spans: list[When], days: Days, here: _Here) -> Answer[When]:
    reachable = _reachable(spans, here)
    if isinstance(reachable, Misunderstood):
        return reachable
    if len(spans) == 1 and not days.question:
        return Understood(spans[0], canonical(spans[0]))
    options = tuple(Choice(canonical(each), here.label(each)) for each in reachable)
    known = "" if days.question or len(days.readings) > 1 else f"{days.readings[0]:{_DATE}}"
    question = days.question or Unclear("when_ask_which", ())
    return replace(question, options=options, known=known)


def _ask_time(days: Days, text: str, here: _Here) -> Unclear | Misunderstood:
    # A day is over with its last minute.
    reachable = _reachable([here.span(day, DAY - 1, DAY) for day in days.readings], here)
    if isinstance(reachable, Misunderstood):
        return reachable
    if days.question or len(days.readings) > 1:
        question = days.question or Unclear("when_ask_which", ())
        choices = tuple(here.day_choice(each.starts.date()) for each in reachable)
        return replace(question, options=choices, known=text)
    day = days.readings[0]
    usual = [here.span(day, start * HOUR, end * HOUR) for start, end in _USUAL_HOURS]
    return Unclear(
        "when_ask_time",
        tuple(Choice(canonical(e), here.hours(e)) for e in usual if e.starts >= here.now),
        known=f"{day:{_DATE}}",
        numbered=False,  # a number typed here is an hour
        values={"day": dates.day(day, here.language)},
    )


def _reachable(spans: list[When], here: _Here) -> list[When] | Misunderstood:
    """Those that have not begun and are not too far."""
    ahead = [span for span in spans if span.starts >= here.now]
    if not ahead:
        now = dates.moment(here.now, here.zone, here.language)
        return Misunderstood("when_past", {"now": now, "example": here.example})
    latest = here.today + _TWO_YEARS
    near = [span for span in ahead if span.starts.date() <= latest]
    values = {"latest": dates.day(latest, here.language), "example": here.example}
    return near or Misunderstood("when_too_far", values)


def _ask_zone(phrase: Phrase, typed: str, here: _Here) -> Unclear | Misunderstood:
    """Either the words are meant in the zone typed, or the zone was typed by mistake."""
    answers = [_read(phrase, here.elsewhere(_ZONE_OF[typed])), _read(phrase, here)]
    tz = here.now.tzinfo
    spans = [
        When(each.value.starts.astimezone(tz), each.value.ends.astimezone(tz))
        for each in answers
        if isinstance(each, Understood)
    ]
    values = {"typed": typed, "zone": here.zone_label}
    if spans:
        options = tuple(Choice(canonical(each), here.label(each)) for each in spans)
        return Unclear("when_other_zone", options, values=values)
    wrong = next((each for each in answers if isinstance(each, Misunderstood)), None)
    return wrong or Misunderstood("when_write_in_zone", {**values, "example": here.example})
