"""Notices: small frozen messages to a person, kept as a code and values until they are due."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from handlers.quiet import Disturb
from storage.people.stops import What
from storage.post.outbox import Lane

_known: dict[str, type[Notice]] = {}


class Notice(BaseModel):
    """A kind of notice. `code` is stored, so it never changes; class names may.

    `disturb`: when it may go; None for one that goes at once, to each chat of the person: it renews
    a message which is shown already, or answers what they did in another chat.
    `resend`: sent again where the outcome is unknown.
    `stopped_by`: what people ask to stop when they want no such notices; None for what they have
    to know, or asked for themselves.
    """

    model_config = ConfigDict(frozen=True)

    code: ClassVar[str]
    lane: ClassVar[Lane]
    disturb: ClassVar[Disturb | None]
    resend: ClassVar[bool] = True
    stopped_by: ClassVar[What | None] = None

    def __init_subclass__(
        cls,
        *,
        code: str,
        lane: Lane,
        disturb: Disturb | None,
        resend: bool = True,
        stopped_by: What | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init_subclass__(**kwargs)
        if code in _known:
            raise TypeError(f"notice code {code!r} is taken by {_known[code].__name__}")
        cls.code, cls.lane, cls.disturb, cls.resend = code, lane, disturb, resend
        cls.stopped_by = stopped_by
        _known[code] = cls

    @property
    def subject(self) -> str:
        """The values as stored; one person has one notice of a kind and subject."""
        return self.model_dump_json()


def read_notice(code: str, subject: str) -> Notice | None:
    """The notice that was stored; None where this version no longer knows it."""
    kind = _known.get(code)
    if kind is None:
        return None
    try:
        return kind.model_validate_json(subject)
    except ValueError:
        return None
