"""Finding modules, and single cards of them, by words that somebody typed, misspelt or not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from math import log

from rapidfuzz import fuzz, process

from content.card import Card
from content.module import Module, load_modules

_WORD = re.compile(r"\w{2,}")
_ALIKE = 80  # of 100: one wrong letter of five
_WITHIN = 4  # letters from which a word may stand within another: "hilang" in "kehilangan"
_OF_TITLE, _OF_TEXT = 3.0, 1.0
_WORTH = 0.4  # of what the best could be: less is a chance likeness


@dataclass(frozen=True)
class Found:
    """`card` None where it is the module as a whole."""

    module: str
    card: str | None


@dataclass(frozen=True)
class _Index:
    """`places` says of each word where it stands and how much it weighs there."""

    places: dict[str, dict[Found, float]]
    size: int

    def rarity(self, word: str) -> float:
        """What stands everywhere, such as "dan", tells nothing apart."""
        return log(self.size / len(self.places[word]))


def find(words: str, most: int) -> list[Found]:
    """What fits the words best, the best first; nothing where nothing does."""
    index = _index()
    asked = list(dict.fromkeys(_words(words)))
    scores: dict[Found, float] = defaultdict(float)
    best = 0.0
    for word in asked:
        found = _alike(index, word)
        best += max((weight for weight in found.values()), default=_OF_TITLE * log(index.size))
        for place, weight in found.items():
            scores[place] += weight
    good = [place for place, score in scores.items() if score >= _WORTH * best]
    return sorted(good, key=lambda place: -scores[place])[:most]


def _alike(index: _Index, asked: str) -> dict[Found, float]:
    """Where words like this one stand, with how much that says."""
    alike = {
        word: score / 100
        for word, score, _ in process.extract(
            asked, index.places.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None
        )
    }
    if len(asked) >= _WITHIN:
        alike |= {word: 0.9 for word in index.places if asked in word and word != asked}
    found: dict[Found, float] = {}
    for word, likeness in alike.items():
        for place, weight in index.places[word].items():
            worth = likeness * likeness * weight * index.rarity(word)
            found[place] = max(found.get(place, 0.0), worth)
    return found


def _words(text: str) -> Iterator[str]:
    return iter(_WORD.findall(text.casefold()))


@cache
def _index() -> _Index:
    places: dict[str, dict[Found, float]] = defaultdict(dict)
    documents = [each for module in load_modules().values() for each in _documents(module)]
    for place, title, text in documents:
        counted = Counter(_words(text))
        for word in counted:
            places[word][place] = _OF_TEXT
        for word in _words(title):
            places[word][place] = _OF_TITLE
    return _Index(dict(places), len(documents))


def _documents(module: Module) -> Iterable[tuple[Found, str, str]]:
    """The module by its title and what it is for, each card by its own."""
    yield Found(module.id, None), module.front.title, module.front.objective
    for card in module.cards:
        yield Found(module.id, card.id), card.title, _said(card)


def _said(card: Card) -> str:
    return " ".join(each.plain for each in card.texts)
