"""Telephone numbers: Indonesian ones as people write them, others with their country code."""

from __future__ import annotations

import re

import phonenumbers

from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers

_HOME = "ID"
_WRITTEN = re.compile(r"\+?[\d\s().\-–/]{3,40}", re.ASCII)


def parse_phone(context: Context, answers: Answers, words: str) -> Answer[str]:
    """In E.164: 0812… is +62812…"""
    if not _WRITTEN.fullmatch(words.replace("–", "-").strip()):
        return Misunderstood("phone_not_understood", {})
    number = e164(words)
    if number is None:
        return Misunderstood("phone_invalid", {})
    return Understood(number, number)


def e164(words: str) -> str | None:
    """The number as it is kept; None where there can be no such number."""
    digits = re.sub(r"[^\d+]", "", words, flags=re.ASCII)
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    elif digits.startswith("62"):
        digits = f"+{digits}"
    try:
        number = phonenumbers.parse(digits, _HOME)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def callable_phone(number: str) -> str:
    """As it is read out at home, with what a tap on a phone calls: apps know a number by its +."""
    parsed = phonenumbers.parse(number, None)
    if phonenumbers.region_code_for_number(parsed) != _HOME:
        return number
    read = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    return f"{read} ({number})"


def shown_phone(number: str) -> str:
    """With spaces, so that it can be read out."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
