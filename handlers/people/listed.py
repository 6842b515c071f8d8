"""A question whose answer stands in a list: pages of buttons, search by typing, own words."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from handlers.context import Context
from handlers.forms.answer import Answer, Choice, Misunderstood, Unclear, Understood
from handlers.forms.question import Answers, Parse

PAGE = 6
_ONE_SCREEN = 8  # choices that still fit together
_OWN = "= "  # before what is kept in the person's own words
_OTHER = "lainnya"
_PAGE = re.compile(r"hal (\d{1,2})", re.ASCII)
_LONGEST_LABEL = 28
_LEAST, _MOST = 2, 80  # letters of own words


@dataclass(frozen=True)
class Option:
    """`words`, in small letters, mean exactly this."""

    value: str
    label: str
    words: tuple[str, ...]


Options = Callable[[Context, Answers], Sequence[Option]]
Choices = Callable[[Context, Answers], Awaitable[Sequence[Choice]]]


def choose_from(options: Options, free: bool = False) -> Parse:
    """One of the options, found by a piece of its name too; with `free`, else any words."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[str]:
        tidy = " ".join(words.split())
        listed = options(context, answers)
        if page := _PAGE.fullmatch(tidy):
            return Unclear("list_page", tuple(page_of(context, listed, int(page[1]), free)))
        if free and (own := _own(tidy)) is not None:
            return own
        folded = tidy.casefold()
        if exact := next((each for each in listed if folded in each.words), None):
            return Understood(exact.value, exact.value)
        found = _similar(listed, folded)
        if len(found) == 1 and not free:
            return Understood(found[0].value, found[0].value)
        if found:
            return _ask_which(context, found, tidy, free)
        return _written(tidy) if free else Misunderstood("choice_not_understood")

    return parse


def pages(options: Options, free: bool = False) -> Choices:
    """The first page of buttons; the others follow it."""

    async def choices(context: Context, answers: Answers) -> Sequence[Choice]:
        return page_of(context, options(context, answers), 1, free)

    return choices


def page_of(context: Context, listed: Sequence[Option], page: int, free: bool) -> list[Choice]:
    """After the last page comes the first one again; who asks for more than there is gets it."""
    size = len(listed) if len(listed) <= _ONE_SCREEN else PAGE
    last = -(-len(listed) // size) if listed else 1
    page = page if 1 <= page <= last else 1
    shown = [Choice(each.value, each.label) for each in listed[(page - 1) * size : page * size]]
    if last > 1:
        shown.append(Choice(f"hal {page % last + 1}", context.say("btn_later").plain))
    if free:
        shown.append(Choice(_OTHER, context.say("btn_other").plain))
    return shown


def _own(tidy: str) -> Answer[str] | None:
    """Words after *Lainnya*, before *Tetap*, or as they were kept."""
    if tidy.casefold() in (_OTHER, f"{_OTHER} {_OTHER}"):
        return Unclear("ask_own_words", (), known=_OTHER)
    if tidy.startswith(_OWN):
        return _written(tidy.removeprefix(_OWN))
    if tidy.startswith(f"{_OTHER} "):
        return _written(tidy.removeprefix(f"{_OTHER} "))
    if tidy.endswith(f" {_OTHER}"):
        return _written(tidy.removesuffix(f" {_OTHER}"))
    return None


def _written(own: str) -> Answer[str]:
    tidy = own.strip()
    if not _LEAST <= len(tidy) <= _MOST or not any(letter.isalnum() for letter in tidy):
        return Misunderstood("own_words_length", {"least": _LEAST, "most": _MOST})
    return Understood(tidy, _OWN + tidy)


def _similar(listed: Sequence[Option], folded: str) -> list[Option]:
    """Those that hold the words, else those that are spelt nearly so."""
    if len(folded) < 3:
        return []
    holding = [each for each in listed if any(folded in words for words in each.words)]
    if holding:
        return holding[:PAGE]
    spelt = {words: each for each in reversed(listed) for words in each.words}
    close = [spelt[words] for words in get_close_matches(folded, spelt, n=PAGE, cutoff=0.8)]
    return list(dict.fromkeys(close))


def _ask_which(context: Context, found: list[Option], tidy: str, free: bool) -> Unclear:
    options = [Choice(each.value, each.label) for each in found]
    if free:
        short = tidy if len(tidy) <= _LONGEST_LABEL else f"{tidy[: _LONGEST_LABEL - 1]}…"
        options.append(Choice(_OTHER, context.say("btn_as_typed", words=short).plain))
    return Unclear("ask_which_of_list", tuple(options), known=tidy)
