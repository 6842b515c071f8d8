"""Strict readers of typed answers. Each gives an `Answer`; none raises."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.days import parse_days
from handlers.forms.question import Answers, Parse
from handlers.forms.when import When, parse_when

_GAP = re.compile(r"\n{3,}")
_UNIT = re.compile(r"\s+(orang|kursi|peserta|people|seats?)$", re.IGNORECASE)
_WHOLE = re.compile(r"\d{1,18}|\d{1,3}(\.\d{3}){1,5}", re.ASCII)


def line(least: int, most: int) -> Parse:
    """One line of text between `least` and `most` characters."""
    return _text(lambda words: " ".join(words.split()), least, most)


def paragraphs(least: int, most: int) -> Parse:
    """Text of several lines, between `least` and `most` characters."""
    return _text(lines, least, most)


def lines(words: str) -> str:
    """Lines stay lines, an empty one parts paragraphs."""
    tidy = (" ".join(line.split()) for line in words.splitlines())
    return _GAP.sub("\n\n", "\n".join(tidy)).strip()


def _text(tidied: Callable[[str], str], least: int, most: int) -> Parse:
    def parse(context: Context, answers: Answers, words: str) -> Answer[str]:
        tidy = tidied(words)
        if len(tidy) < least or not any(letter.isalnum() for letter in tidy):
            return Misunderstood("line_too_short", {"least": least})
        if len(tidy) > most:
            return Misunderstood("line_too_long", {"most": most, "length": len(tidy)})
        return Understood(tidy, tidy)

    return parse


def whole_number(least: int, most: int) -> Parse:
    """A whole number as people write it: `30`, `1.500`; neither `1_000` nor `25.0`."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[int]:
        tidy = _UNIT.sub("", words.strip()).lstrip("+")
        negative = tidy.startswith(("-", "−"))
        if not _WHOLE.fullmatch(tidy.lstrip("-−")):
            return Misunderstood("number_not_understood", {})
        number = int(tidy.lstrip("-−").replace(".", ""))
        if negative or not least <= number <= most:
            return Misunderstood("number_out_of_range", {"least": least, "most": most})
        return Understood(number, str(number))

    return parse


def one_of(known: Callable[[str], Any | None]) -> Parse:
    """One of the choices: `known` gives the value of a choice's words, None for any others."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[Any]:
        value = known(words.strip().casefold())
        if value is None:
            return Misunderstood("choice_not_understood", {})
        return Understood(value, words.strip().casefold())

    return parse


def time_span(minutes: Callable[[Answers], int]) -> Parse:
    """Begin and end, in the zone that the answers name; without an end, `minutes` long."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[When]:
        zone = answers["zone"]
        return parse_when(words, context.now, zone, context.language, minutes(answers))

    return parse


def time_spans(minutes: Callable[[Answers], int]) -> Parse:
    """The same; or the same hours on each of several days."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[tuple[When, ...]]:
        zone = answers["zone"]
        return parse_days(words, context.now, zone, context.language, minutes(answers))

    return parse
