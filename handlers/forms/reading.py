"""How a question reads typed words: choices by number or label, then its own parser."""

from __future__ import annotations

from typing import Any, Literal

from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.open import OpenForm

_YES = (
    *("ya", "y", "iya", "yes", "ok", "oke", "okay", "siap", "baik", "boleh", "sip"),
    *("setuju", "saya setuju", "ya setuju", "ok setuju", "oke setuju"),
)
_NO = (
    *("tidak", "tdk", "t", "g", "ga", "gak", "nggak", "ngga", "enggak", "engga", "no"),
    *("tidak setuju", "tdk setuju", "saya tidak setuju", "jangan", "tidak jadi", "batal"),
    "tidak bisa",
)
YES_OR_NO: dict[str, Literal["yes", "no"]] = {
    **dict.fromkeys(_YES, "yes"),
    **dict.fromkeys(_NO, "no"),
}


async def chosen(talk: OpenForm, words: str) -> str:
    """The words of the choice that is meant by its number or label, else the words themselves."""
    numbered = talk.unclear is not None and talk.unclear.numbered
    if talk.question and talk.question.takes_number and words.isdigit() and not numbered:
        return words
    choices = await talk.choices()
    place = counted(words, [choice.label for choice in choices])
    return words if place is None else choices[place].words


def read(talk: OpenForm, words: str) -> tuple[str, Answer[Any]]:
    """The words as they are, and where that fails together with what is known already.

    Gives back the words that were read, to be read again should they be unclear.
    """
    assert talk.question is not None
    alone = talk.question.parse(talk.context, talk.answers, words)
    if isinstance(alone, Understood) or not (talk.unclear and talk.unclear.known):
        return words, alone
    together = f"{talk.unclear.known} {words}"
    both = talk.question.parse(talk.context, talk.answers, together)
    if isinstance(both, Misunderstood):
        incomplete = isinstance(alone, Misunderstood) and alone.incomplete
        return words, both if incomplete else alone
    return together, both


def counted(words: str, names: list[str]) -> int | None:
    """Which of the names is meant, from 0: by its number from 1, or by itself."""
    if words.isascii() and words.isdigit():
        return int(words) - 1 if len(words) < 6 and 1 <= int(words) <= len(names) else None
    folded = [name.casefold() for name in names]
    return folded.index(words.casefold()) if words.casefold() in folded else None
