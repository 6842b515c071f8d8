"""A single day, or a single moment, as a coordinator types it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from content import dates
from handlers.context import Context
from handlers.forms.answer import Answer, Choice, Misunderstood, Unclear, Understood
from handlers.forms.day import NoSuchDay, days_said
from handlers.forms.phrase import read_phrase
from handlers.forms.question import Answers, Parse
from handlers.forms.when import parse_when

_DATE = "%d/%m/%Y"
_FARTHEST = timedelta(days=731)
_UNTIL = re.compile(r"[–-] ?(?:\d{2}/\d{2}/\d{4} )?\d{1,2}[.:]\d{2}$")


def moment(of_day: str) -> Parse:
    """A day and an hour in the answers' zone; a day alone means `of_day`, such as 23.59."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[datetime]:
        zone = str(answers["zone"])
        read = parse_when(words, context.now, zone, context.language, 1)
        if isinstance(read, Unclear) and read.key == "when_ask_time":
            whole = f"{read.known} {of_day}"
            read = parse_when(whole, context.now, zone, context.language, 1)
        if isinstance(read, Understood):
            starts = read.value.starts
            return Understood(starts, f"{starts:{_DATE} %H.%M}")
        if isinstance(read, Unclear):  # without the minute that ends it
            options = [Choice(_begin(each.words), _begin(each.label)) for each in read.options]
            return replace(read, options=tuple(options))
        return _of_a_moment(read)

    return parse


def _of_a_moment(said: Misunderstood) -> Misunderstood:
    """Its example is a moment too."""
    values = {
        name: _begin(value) if name == "example" else value for name, value in said.values.items()
    }
    return replace(said, values=values)


def _begin(span: str) -> str:
    return _UNTIL.sub("", span)


def day(context: Context, answers: Answers, words: str) -> Answer[date]:
    """A day from tomorrow on, in the answers' zone."""
    today = context.now.astimezone(ZoneInfo(str(answers["zone"]))).date()
    phrase = read_phrase(words)
    if phrase is None or not phrase.day or phrase.start is not None:
        return Misunderstood("day_not_read", {"example": f"{today + timedelta(days=7):{_DATE}}"})
    try:
        said = days_said(phrase.day, today, context.language)
    except NoSuchDay as error:
        return Misunderstood("no_such_day", {"day": error.said})
    ahead = [each for each in said.readings if today < each <= today + _FARTHEST]
    if not ahead:
        return Misunderstood("day_not_ahead", {})
    if len(ahead) == 1 and not said.question:
        return Understood(ahead[0], f"{ahead[0]:{_DATE}}")
    choices = tuple(Choice(f"{d:{_DATE}}", dates.short_day(d, context.language)) for d in ahead)
    return replace(said.question or Unclear("when_ask_which", ()), options=choices)
