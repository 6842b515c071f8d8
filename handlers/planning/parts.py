"""The parts of an event that can be changed, and how each is asked and read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import get_args

from content import dates
from content.language import Select
from content.text import Text
from handlers.context import Context
from handlers.events import wording
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.parsers import line, one_of, paragraphs, whole_number
from handlers.forms.parts import is_part, label_of
from handlers.forms.question import Answers, Objection, Question
from handlers.offices.opening import ZONES, zones
from handlers.planning.defaults import KINDS, MOST_SEATS
from handlers.planning.moments import moment
from handlers.planning.presses import Part
from storage.events import events
from storage.events.events import Event

PARTS: tuple[Part, ...] = get_args(Part)
_LINK = re.compile(r"https?://[^\s/?#]+\.[^\s]+", re.IGNORECASE)
_LONGEST_LINK = 500
_YES_NO = {"ya": True, "yes": True, "y": True, "tidak": False, "no": False, "tdk": False}
_LETTERS = {each: each for each in ("none", "optional", "required")}


def label(context: Context, part: str) -> Text:
    """Of a part of an event; what is none is a session, or a quota."""
    found = label_of(context, QUESTIONS, part)
    if found is not None:
        return found
    return context.say("label_quota" if part == "quota" else "label_sessions")


def value(context: Context, event: Event, part: str) -> str | Text:
    """As it is now, in words."""
    now = getattr(event, part, None)
    match part:
        case "kind":
            return wording.kind_name(context, event.kind)
        case "approval":
            return context.say("yes_or_no", answer=Select("yes" if event.approval else "no"))
        case "letter":
            return _letter(context, event.letter)
        case "zone":
            return dates.zone_label(event.zone, event.starts)
        case "opens" if now is None:
            return context.say("opens_at_once")
        case "closes" if now is None:
            return context.say("closes_at_start")
        case "cost" if now is None:
            return context.say("cost_is_free")
    if isinstance(now, datetime):
        return wording.moment(context, event, now)
    return context.say("none_given") if now is None else str(now)


def _letter(context: Context, letter: str) -> Text:
    return context.say("letter_kind", letter=Select(letter))


def parse_link(context: Context, answers: Answers, words: str) -> Answer[str]:
    """An address that a phone can open."""
    tidy = words.strip()
    if len(tidy) > _LONGEST_LINK or not _LINK.fullmatch(tidy):
        return Misunderstood("link_not_understood", {})
    return Understood(tidy, tidy)


async def _kinds(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(kind, wording.kind_name(context, kind).plain) for kind in KINDS]


async def _yes_or_no(context: Context, answers: Answers) -> Sequence[Choice]:
    return [
        Choice("ya", context.say("yes_or_no", answer=Select("yes")).plain),
        Choice("tidak", context.say("yes_or_no", answer=Select("no")).plain),
    ]


async def _letters(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(each, _letter(context, each).plain) for each in _LETTERS]


async def _seats(context: Context, answers: Answers, seats: int) -> Objection | None:
    event = await events.event(context.db, int(answers["event"]))
    if event is None or seats >= event.taken:
        return None
    return Objection("seats_below_held", {"held": event.taken})


async def _opens(context: Context, answers: Answers, opens: datetime | None) -> Objection | None:
    event = await events.event(context.db, int(answers["event"]))
    if event is None or opens is None or opens < event.enrols_until:
        return None
    until = wording.moment(context, event, event.enrols_until)
    return Objection("opens_too_late", {"until": until})


async def _closes(context: Context, answers: Answers, closes: datetime | None) -> Objection | None:
    event = await events.event(context.db, int(answers["event"]))
    if event is None or closes is None:
        return None
    if closes > event.starts:
        starts = wording.moment(context, event, event.starts)
        return Objection("closes_after_start", {"starts": starts})
    if event.opens is not None and closes <= event.opens:
        opens = wording.moment(context, event, event.opens)
        return Objection("closes_before_opens", {"opens": opens})
    return None


QUESTIONS = (
    Question(
        "title", ask="ask_title", label="label_title", parse=line(3, 120), when=is_part("title")
    ),
    Question(
        "kind",
        ask="ask_kind",
        label="label_kind",
        parse=one_of(lambda words: words if words in KINDS else None),
        choices=_kinds,
        when=is_part("kind"),
    ),
    Question(
        "place", ask="ask_place", label="label_place", parse=line(2, 200), when=is_part("place")
    ),
    Question(
        "map",
        ask="ask_map",
        label="label_map",
        parse=parse_link,
        when=is_part("map"),
        optional=True,
    ),
    Question(
        "seats",
        ask="ask_seats",
        label="label_seats",
        parse=whole_number(1, MOST_SEATS),
        check=_seats,
        when=is_part("seats"),
        takes_number=True,
    ),
    Question(
        "approval",
        ask="ask_approval",
        label="label_approval",
        parse=one_of(_YES_NO.get),
        choices=_yes_or_no,
        when=is_part("approval"),
    ),
    Question(
        "letter",
        ask="ask_letter",
        label="label_letter",
        parse=one_of(_LETTERS.get),
        choices=_letters,
        when=is_part("letter"),
    ),
    Question(
        "opens",
        ask="ask_opens",
        label="label_opens",
        parse=moment("00.00"),
        check=_opens,
        when=is_part("opens"),
        optional=True,
        takes_number=True,
    ),
    Question(
        "closes",
        ask="ask_closes",
        label="label_closes",
        parse=moment("23.59"),
        check=_closes,
        when=is_part("closes"),
        optional=True,
        takes_number=True,
    ),
    Question(
        "description",
        ask="ask_description",
        label="label_description",
        parse=paragraphs(3, 1000),
        when=is_part("description"),
        optional=True,
    ),
    Question(
        "audience",
        ask="ask_audience",
        label="label_audience",
        parse=line(2, 200),
        when=is_part("audience"),
        optional=True,
    ),
    Question(
        "cost",
        ask="ask_cost",
        label="label_cost",
        parse=line(2, 100),
        when=is_part("cost"),
        optional=True,
    ),
    Question(
        "bring",
        ask="ask_bring",
        label="label_bring",
        parse=line(2, 200),
        when=is_part("bring"),
        optional=True,
    ),
    Question(
        "own_contact",
        ask="ask_own_contact",
        label="label_own_contact",
        parse=line(3, 200),
        when=is_part("own_contact"),
        optional=True,
    ),
    Question(
        "zone",
        ask="ask_zone",
        label="label_zone",
        parse=one_of(ZONES.get),
        choices=zones,
        when=is_part("zone"),
    ),
)
