"""Institutions as buttons: as others wrote theirs, and those near to what this person wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.question import Answers, Objection
from handlers.people.alike import near
from handlers.seats.whose import folded
from storage.events import quotas
from storage.people import institutions

_MOST = 5
_MOST_NEAR = 3
_LONGEST = 40  # bytes


async def suggested(context: Context, answers: Answers) -> Sequence[Choice]:
    """Of an event: as others wrote theirs, as far as a button can carry it."""
    if "event" not in answers:
        return []
    if close := await near_ones(context, answers):
        return close
    found = await institutions.common(context.db, int(answers["event"]), _MOST)
    return [Choice(name, name) for name in found if _fits(name)]


async def near_ones(context: Context, answers: Answers) -> Sequence[Choice]:
    """Those that may be meant by the answer."""
    found = await _near(context, answers, answers.get("institution"))
    return [Choice(name, name) for name in found]


async def is_meant(context: Context, answers: Answers, value: Any) -> Objection | None:
    """Where institutions are counted, one must not be two by its spelling."""
    found = await _near(context, answers, value)
    if not found:
        return None
    return Objection("ask_institution_meant", {"name": found[0], "many": len(found)}, warning=True)


async def _near(context: Context, answers: Answers, written: str | None) -> list[str]:
    """None where that is one of them already."""
    if written is None or "event" not in answers:
        return []
    event = int(answers["event"])
    if all(quota.what != "institution" for quota in await quotas.of_event(context.db, event)):
        return []
    known = dict[str, str]()
    for name in await institutions.there(context.db, event):
        known.setdefault(folded(name), name)
    if folded(written) in known:
        return []
    return [name for name in known.values() if _fits(name) and near(name, written)][:_MOST_NEAR]


def _fits(name: str) -> bool:
    return len(name.encode()) <= _LONGEST and ":" not in name
