"""The civil-servant number: read, judged softly, and never shown whole.

Eighteen digits: date of birth (8), year and month of appointment (6), sex (1), a number (3). PPPK
have a code of two digits in the place of the month. It tells birth date and sex: so it is masked.
"""

from __future__ import annotations

import re
from datetime import date

from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers, Objection

DIGITS = 18
_SHOWN = 3
_BETWEEN = re.compile(r"[\s.\-–/]+")
_LEAST, _MOST = 9, 24  # fewer or more digits are something else


def masked_nip(nip: str) -> str:
    """Only the last three digits."""
    return "•" * (len(nip) - _SHOWN) + nip[-_SHOWN:] if len(nip) > _SHOWN else "•" * len(nip)


def parse_nip(context: Context, answers: Answers, words: str) -> Answer[str]:
    digits = _BETWEEN.sub("", words)
    if not (digits.isascii() and digits.isdigit() and _LEAST <= len(digits) <= _MOST):
        return Misunderstood("nip_not_understood", {})
    return Understood(digits, digits)


async def check_nip(context: Context, answers: Answers, nip: str) -> Objection | None:
    """A warning only: cards have typing mistakes too, and people know theirs."""
    if len(nip) != DIGITS:
        return Objection("warn_nip_length", {"length": len(nip)}, warning=True)
    status = answers.get("status") or answers.get("held_status")
    fits = _is_day(nip[:8], context.now.year) and nip[14] in "12"
    if fits and status == "pns":
        fits = nip[12:14] in {f"{month:02}" for month in range(1, 13)}
    if not fits or not int(nip[:4]) < int(nip[8:12]) <= context.now.year + 1:
        return Objection("warn_nip_parts", {}, warning=True)
    return None


def _is_day(digits: str, this_year: int) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return 1920 <= born.year < this_year
