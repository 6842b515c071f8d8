"""A participant's letter as coordinators see it: is it there, and what can be done about it?"""

from __future__ import annotations

from handlers.chat import Buttons
from handlers.context import Context
from handlers.letters.presses import MarkLetter, OpenLetter
from storage.events.events import Event
from storage.seats.enrolments import Enrolment
from storage.seats.participants import Participant


def state(context: Context, taken: Enrolment) -> str:
    match taken.letter:
        case "given" if taken.letter_file is not None:
            return context.say("letter_there_as_file").plain
        case "given":
            return context.say("letter_there").plain
        case "later":
            return context.say("btn_letter_later").plain
    return context.say("letter_missing").plain


def ways(context: Context, event: Event, taken: Enrolment, who: Participant) -> Buttons:
    """A file is opened only as long as its person agrees to be known."""
    if event.letter == "none":
        return ()
    row = []
    if taken.letter_file is not None and who.name:
        row.append(context.button("btn_open_letter", OpenLetter(enrolment=taken.id)))
    if taken.letter == "given":
        later = MarkLetter(enrolment=taken.id, letter="later")
        row.append(context.button("btn_mark_letter_later", later))
    else:
        there = MarkLetter(enrolment=taken.id, letter="given")
        row.append(context.button("btn_mark_letter_there", there))
    return (tuple(row),)
