"""Typed answers to the question whether somebody comes, when its buttons are long gone."""

from __future__ import annotations

from handlers.context import Context
from handlers.press import Press
from handlers.reminding.presses import Coming
from handlers.seats.presses import AskLeave
from storage.seats import coming

_COMING = frozenset(("hadir", "saya hadir", "bisa hadir", "siap hadir"))
_NOT_COMING = frozenset(("berhalangan", "izin", "ijin", "tidak hadir", "tidak bisa hadir"))


async def answered(context: Context, words: str) -> Press | None:
    """The button these words stand for; None where nothing was asked, or they answer nothing."""
    said = words.casefold()
    if context.person is None or said not in _COMING | _NOT_COMING:
        return None
    asked = await coming.last_asked(context.db, context.person.id, context.now)
    if asked is None:
        return None
    return Coming(event=asked) if said in _COMING else AskLeave(event=asked)
