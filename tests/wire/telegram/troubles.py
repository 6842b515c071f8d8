"""What goes wrong on the way when a test switches it on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

Kind = Literal["drop", "html", "cut", "garble", "scripted", "delay"]


@dataclass
class Trouble:
    """Meets `share` of the calls of these methods, `left` times; an empty list is all of them."""

    kind: Kind
    methods: frozenset[str]
    share: float = 1.0
    left: int | None = None
    status: int = 0
    description: str = ""
    parameters: Mapping[str, Any] | None = None
    seconds: float = 0.0
    after: bool = True  # the effect happens all the same
    met: int = 0

    def meets(self, method: str, chance: Random) -> bool:
        if self.left == 0 or (self.methods and method not in self.methods):
            return False
        if self.share < 1.0 and chance.random() >= self.share:
            return False
        if self.left is not None:
            self.left -= 1
        self.met += 1
        return True


class Troubles:
    def __init__(self, seed: int = 0) -> None:
        self.silent = False
        self._on: list[Trouble] = []
        self._chance = Random(seed)

    def add(self, kind: Kind, methods: Collection[str], **how: Any) -> None:
        self._on.append(Trouble(kind, frozenset(methods), **how))

    def clear(self) -> None:
        self._on.clear()

    def met(self, kind: Kind) -> int:
        """How many calls met one of this kind, since all was calm."""
        return sum(each.met for each in self._on if each.kind == kind)

    def delay(self, method: str, *, after: bool) -> float:
        return sum(
            each.seconds
            for each in self._on
            if each.kind == "delay" and each.after == after and each.meets(method, self._chance)
        )

    def later(self, trouble: Trouble | None) -> None:
        """It met a call that was refused anyway: the next one has it."""
        if trouble is not None:
            trouble.met -= 1
            trouble.left = None if trouble.left is None else trouble.left + 1

    def next(self, method: str) -> Trouble | None:
        """The first that meets this call."""
        for each in self._on:
            if each.kind != "delay" and each.meets(method, self._chance):
                return each
        return None
