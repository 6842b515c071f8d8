"""What a question makes of the words a person typed.

A parser returns one of three: `Understood`, `Unclear` (something is missing or has two readings,
so the person is asked), `Misunderstood` (with the sentence that says why). It never raises.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Understood(Generic[T]):
    """`canonical` is the answer written out in full, so that it reads the same on any later day."""

    value: T
    canonical: str


@dataclass(frozen=True)
class Choice:
    """One button of a question: pressing it is typing `words`."""

    words: str
    label: str


@dataclass(frozen=True)
class Unclear:
    """The person is asked `key`; `options` are offered as buttons.

    The next typed words are read as they are, and where that fails as `f"{known} {words}"`.
    `numbered`: a typed number stands for an option, also where the question takes a number.
    """

    key: str
    options: tuple[Choice, ...]
    known: str = ""
    numbered: bool = True
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Misunderstood:
    """`key` is the text that says what is wrong and shows an example.

    `incomplete`: something is only missing, so together with what is known it may read otherwise.
    """

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    incomplete: bool = False


Answer = Understood[T] | Unclear | Misunderstood
