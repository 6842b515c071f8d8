"""What an event asks of somebody before it gives them a seat: only what is missing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Literal, get_args

from handlers.chat import Posts
from handlers.context import Context
from handlers.events.browse import ShowEvent
from handlers.forms.answer import Choice
from handlers.forms.question import Answers, Form, Question
from handlers.letters import sending
from handlers.people import describing
from handlers.people.describing import Described
from handlers.people.parts import BY_FIELD
from handlers.seats.whose import whose_seat
from storage.connection import Connection
from storage.events import quotas
from storage.events.events import Event
from storage.events.quotas import What
from storage.people.people import Person
from storage.seats.enrolments import Enrolment

_LETTERS = {
    **dict.fromkeys(("ada", "sudah ada", "sudah", "given"), "given"),
    **dict.fromkeys(("menyusul", "later"), "later"),
    **dict.fromkeys(("tanpa", "tanpa surat", "none"), "none"),
}


class Needed(Described):
    """`code` is of the seat that somebody else hands over to them. `asked_before`: how many
    questions other forms asked."""

    event: int
    code: str
    asks_letter: str
    asked_before: int = 0
    letter: Literal["given", "later", "none"] | None = None


async def missing(connection: Connection, event: Event, person: Person) -> tuple[str, ...]:
    """The parts of a profile that quotas of this event go by, and that say nothing yet."""
    counted = {quota.what for quota in await quotas.of_event(connection, event.id)}
    whose = whose_seat(person)
    return tuple(part for part in get_args(What) if part in counted and not getattr(whose, part))


async def following(connection: Connection, event: Event) -> int:
    """How many questions come after name and institution."""
    counted = {quota.what for quota in await quotas.of_event(connection, event.id)}
    return len(counted - {"institution"}) + (event.letter != "none")


def given(
    event: Event,
    person: Person,
    parts: tuple[str, ...],
    code: str = "",
    letter: str | None = None,
) -> dict[str, str]:
    """What the form is given that asks these parts, and for the letter as the event does, or so."""
    return {
        **describing.given(person, parts),
        "event": str(event.id),
        "code": code,
        "asks_letter": letter or event.letter,
    }


async def keep(context: Context, needed: Needed) -> None:
    """What they told goes into their profile."""
    assert context.person is not None
    changes = describing.differing(needed, context.person)
    await describing.change(context, context.person, changes)


async def keep_letter(context: Context, enrolment: Enrolment, needed: Needed | None) -> None:
    if needed is not None and needed.letter in ("given", "later"):
        await sending.keep(context, enrolment.id, needed.letter)


async def _letters(context: Context, answers: Answers) -> Sequence[Choice]:
    there = Choice("ada", context.say("btn_letter_there").plain)
    later = Choice("menyusul", context.say("btn_letter_later").plain)
    none = Choice("tanpa", context.say("btn_no_letter").plain)
    return (there, later) if answers["asks_letter"] == "required" else (there, later, none)


def needed_form(code: str, done: Callable[[Context, Needed], Awaitable[Posts]]) -> Form[Needed]:
    return Form(
        code=code,
        version=1,
        way_back=lambda answers: ShowEvent(event=int(answers["event"])),
        title="title_enrolment",
        confirm="btn_save",
        model=Needed,
        done=done,
        card=False,
        questions=(
            *(BY_FIELD[part] for part in get_args(What)),
            Question(
                "letter",
                ask="ask_own_letter",
                label="label_letter",
                parse=sending.read(_LETTERS.get),
                choices=_letters,
                receive=sending.named,
                when=lambda answers: answers["asks_letter"] != "none",
            ),
        ),
    )
