"""Moments: aware UTC datetimes in Python, whole milliseconds since 1970 in the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from pydantic import AwareDatetime, BeforeValidator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_stored(moment: datetime) -> int:
    """Milliseconds since 1970. ValueError for a datetime without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return (moment - _EPOCH) // _MILLISECOND


def from_stored(stored: Any) -> Any:
    """The moment of a stored number; anything else is left to pydantic to judge."""
    return _EPOCH + stored * _MILLISECOND if isinstance(stored, int) else stored


Moment = Annotated[AwareDatetime, BeforeValidator(from_stored)]
