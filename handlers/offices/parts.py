"""The parts of an office that can be changed, and how each is asked and read."""

from __future__ import annotations

import re
from datetime import time
from typing import Literal, get_args

from content.text import Text
from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.parsers import line, one_of
from handlers.forms.parts import is_part, label_of
from handlers.forms.question import Answers, Question
from handlers.offices.opening import ZONES, zones
from handlers.press import Press
from handlers.quiet import WorkingTime

Part = Literal["name", "city", "zone", "hours", "contact", "signature"]
PARTS: tuple[Part, ...] = get_args(Part)
_SPAN = re.compile(
    r"(?:pukul |jam )?(\d{1,2})(?:[.:](\d{2}))? ?(?:-|s/d|s\.d\.?|sampai|to) ?"
    r"(\d{1,2})(?:[.:](\d{2}))?",
    re.ASCII,
)


class ChangeOffice(Press, code="kc!"):
    office: int
    part: Part


def label(context: Context, part: str) -> Text:
    found = label_of(context, QUESTIONS, part)
    assert found is not None
    return found


def _hours(context: Context, answers: Answers, words: str) -> Answer[tuple[int, int]]:
    """Minutes of the day, from a span such as 08.00–16.00."""
    read = _SPAN.fullmatch(words.strip().casefold().translate({0x2013: "-", 0x2014: "-"}))
    if read is None:
        return Misunderstood("hours_not_understood", {})
    first, minute, last, last_minute = (int(each or 0) for each in read.groups())
    try:
        span = WorkingTime(time(first, minute), time(last, last_minute))
    except ValueError:
        return Misunderstood("hours_out_of_range", {})
    minutes = tuple(each.hour * 60 + each.minute for each in (span.opens, span.closes))
    return Understood((minutes[0], minutes[1]), f"{span.opens:%H.%M}–{span.closes:%H.%M}")


QUESTIONS = (
    Question(
        "name",
        ask="ask_office_name",
        label="label_office",
        parse=line(3, 120),
        when=is_part("name"),
    ),
    Question(
        "city",
        ask="ask_city",
        label="label_city",
        parse=line(2, 60),
        when=is_part("city"),
    ),
    Question(
        "zone",
        ask="ask_zone",
        label="label_zone",
        parse=one_of(ZONES.get),
        choices=zones,
        when=is_part("zone"),
    ),
    Question(
        "hours",
        ask="ask_hours",
        label="label_hours",
        parse=_hours,
        when=is_part("hours"),
        takes_number=True,
    ),
    Question(
        "contact",
        ask="ask_contact",
        label="label_contact",
        parse=line(3, 200),
        when=is_part("contact"),
    ),
    Question(
        "signature",
        ask="ask_signature",
        label="label_signature",
        parse=line(2, 200),
        when=is_part("signature"),
        optional=True,
    ),
)
