"""Typed answers to the question whether somebody comes, also when its buttons are long gone.

They are no *yes* and no *no*: who is asked whether to give up the seat keeps it with *hadir*."""

from __future__ import annotations

from handlers.chat import Buttons
from handlers.context import Context
from handlers.press import Press, read_press
from handlers.reminding.event_days import is_its_day
from handlers.reminding.presses import Coming
from handlers.seats.presses import AskLeave, DeclineOffer, TakeOffer
from storage.events import events
from storage.seats import coming, enrolments

_COMING = frozenset(
    (
        *("hadir", "saya hadir", "akan hadir", "saya akan hadir", "bisa hadir", "siap hadir"),
        *("insyaallah", "insya allah", "insyaallah hadir", "insya allah hadir"),
    )
)
_NOT_COMING = frozenset(
    ("berhalangan", "izin", "ijin", "absen", "tidak hadir", "tidak bisa hadir", "tidak dapat hadir")
)


async def answered(context: Context, words: str, shown: Buttons) -> Press | None:
    """The button these words stand for; None where nothing was asked, or they answer nothing.

    `shown` are the buttons of the last message."""
    said = words.casefold()
    if context.person is None or said not in _COMING | _NOT_COMING:
        return None
    comes = said in _COMING
    meant = _offered(shown, (Coming, TakeOffer) if comes else (AskLeave, DeclineOffer))
    if meant is None and comes:
        meant = await _today(context, context.person.id)
    if meant is not None:
        return meant
    asked = await coming.last_asked(context.db, context.person.id, context.now)
    if asked is None:
        return None
    return Coming(event=asked) if comes else AskLeave(event=asked)


def _offered(shown: Buttons, kinds: tuple[type[Press], ...]) -> Press | None:
    presses = [read_press(button.press) for row in shown for button in row]
    return next((press for press in presses if isinstance(press, kinds)), None)


async def _today(context: Context, person: int) -> Coming | None:
    """Of the event that they go to now."""
    for event in await events.of_person(context.db, person, context.now):
        if is_its_day(event, context.now) and await enrolments.is_enrolled(
            context.db, event.id, person
        ):
            return Coming(event=event.id)
    return None
