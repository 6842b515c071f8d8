"""Typed presses: what a button carries over the wire and back.

The wire form is `code:value:value…`, at most 64 bytes, the least that any channel allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

MOST_BYTES = 64
MOST_NUMBER = 10**15  # beyond any row, and below what a column holds

_known: dict[str, type[Press]] = {}


class Press(BaseModel):
    """A kind of button. `code` is on people's phones, so it never changes; class names may."""

    model_config = ConfigDict(frozen=True)

    code: ClassVar[str]

    def __init_subclass__(cls, *, code: str, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if code in _known:
            raise TypeError(f"press code {code!r} is taken by {_known[code].__name__}")
        if ":" in code or not code:
            raise TypeError(f"press code {code!r} must be short and without ':'")
        cls.code = code
        _known[code] = cls

    def model_post_init(self, _: Any, /) -> None:
        size = len(self.wire.encode())
        if size > MOST_BYTES:
            raise ValueError(f"{type(self).__name__} needs {size} bytes, {MOST_BYTES} fit")
        if any(":" in str(value) for value in self._values[:-1]):
            raise ValueError("only the last value may hold the separator")
        numbers = [value for value in self._values if isinstance(value, int)]
        if any(not 0 <= number <= MOST_NUMBER for number in numbers):
            raise ValueError(f"numbers lie between 0 and {MOST_NUMBER}")

    @property
    def wire(self) -> str:
        return ":".join((self.code, *map(str, self._values)))

    @property
    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in type(self).model_fields)


@dataclass(frozen=True)
class Stale:
    """Data of no button we know: from an older version, damaged, or made up."""


def read_press(wire: str) -> Press | Stale:
    """The press behind the wire form. Only the exact form that we write ourselves is one."""
    code, *values = wire.split(":")
    kind = _known.get(code)
    if kind is None or len(wire) > MOST_BYTES:
        return Stale()
    names = list(kind.model_fields)
    if len(values) > len(names) > 0:  # the last value may hold the separator
        values = [*values[: len(names) - 1], ":".join(values[len(names) - 1 :])]
    if len(values) != len(names):
        return Stale()
    try:
        press = kind.model_validate(dict(zip(names, values, strict=True)))
    except ValueError:
        return Stale()
    return press if press.wire == wire else Stale()
