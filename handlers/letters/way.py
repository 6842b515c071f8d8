"""Whether somebody can send a letter now, and the button for it on the event's card."""

from __future__ import annotations

from datetime import timedelta

from content.text import Text
from handlers.chat import Buttons
from handlers.context import Context
from handlers.letters.presses import OwnLetter
from storage.events.events import Event
from storage.seats.enrolments import Enrolment

LETTERS_LIVE = timedelta(days=90)  # after the event's end


def is_asked(context: Context, event: Event, mine: Enrolment | None) -> bool:
    """Also afterwards, as long as letters are kept: an office needs it for its accounts."""
    return (
        mine is not None
        and event.letter != "none"
        and event.state == "published"
        and context.now < event.ends + LETTERS_LIVE
    )


def missing(context: Context, event: Event, mine: Enrolment) -> Text | None:
    """What to say beforehand of a letter that has to be there, or was promised, and is not."""
    expected = event.letter == "required" or mine.letter == "later"
    if not expected or mine.letter == "given" or not is_asked(context, event, mine):
        return None
    if mine.state != "confirmed" or event.starts <= context.now:
        return None
    return context.say("letter_not_here_yet")


def ways(context: Context, event: Event, mine: Enrolment | None) -> Buttons:
    if mine is None or not is_asked(context, event, mine):
        return ()
    press = OwnLetter(event=event.id)
    there = mine.letter == "given"
    label = context.button("btn_own_letter" if there else "btn_send_letter", press)
    return ((label,),)
