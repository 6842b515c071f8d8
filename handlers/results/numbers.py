"""Shares and means as people read them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from content import dates
from content.text import Text
from handlers.context import Context
from handlers.results.counted import Counted


def percent(some: int, whole: int) -> int:
    """Halves go up; nobody is a share of nothing."""
    return (200 * some + whole) // (2 * whole) if whole else 0


def share(some: int, whole: int) -> float:
    """In percent, with one decimal."""
    return float(_rounded(Fraction(100 * some, max(whole, 1)), "0.1"))


def points(mean: Fraction) -> Decimal:
    """From 1 to 4, with two decimals."""
    return _rounded(mean, "0.01")


def score(mean: Fraction) -> Decimal:
    """The same from 25 to 100, with one decimal."""
    return _rounded(25 * mean, "0.1")


def mean_line(context: Context, it: Counted) -> Text | None:
    """None of what is no scale, or was not answered."""
    mean = it.mean
    if mean is None:
        return None
    said, scored = (dates.number(each, context.language) for each in (points(mean), score(mean)))
    return context.say("result_mean", mean=said, score=scored)


def _rounded(value: Fraction, to: str) -> Decimal:
    exact = Decimal(value.numerator) / value.denominator
    return exact.quantize(Decimal(to), ROUND_HALF_UP)
