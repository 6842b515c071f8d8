"""The buttons of a coordinator's work with people. `words` are those searched for, at most
`MOST_BYTES` of them, so that each screen finds the way back to its list."""

from __future__ import annotations

from handlers.press import Press

MOST_BYTES = 40


class FoundPeople(Press, code="fm"):
    """The people that these words find, after the first `after`."""

    after: int
    words: str


class ShowMember(Press, code="mb"):
    person: int
    words: str


class FixMember(Press, code="mf?"):
    """Which part of them is wrong? The parts after the first `after`."""

    person: int
    after: int


class FixPart(Press, code="mf"):
    person: int
    part: str


class AskTwin(Press, code="mt?"):
    """*Gabungkan data ganda*: with whom?"""

    person: int


class SearchTwin(Press, code="mts"):
    person: int


class Compare(Press, code="mc"):
    person: int
    other: int


class AskMerge(Press, code="mm?"):
    """`seen` is a digest of both as they were shown."""

    kept: int
    gone: int
    seen: str


class Merge(Press, code="mm"):
    kept: int
    gone: int
    seen: str


class AskReplace(Press, code="rc?"):
    """*Ganti chat*, before a code is made."""

    person: int


class Replace(Press, code="rc"):
    person: int


class WithdrawCode(Press, code="rc-"):
    """The coordinator takes the code back."""

    person: int
