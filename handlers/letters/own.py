"""*Surat tugas*, for who takes part: sent now or later, looked at, and sent anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel

from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.events.browse import ShowEvent
from handlers.files.keeping import kept
from handlers.forms.answer import Choice
from handlers.forms.question import Answers, Form, Question
from handlers.letters import sending
from handlers.letters.presses import GetLetter, OwnLetter, SendLetter
from handlers.letters.way import is_asked
from handlers.menu import navigation
from handlers.planning.running import ask
from storage.events.events import Event
from storage.seats import enrolments, letters
from storage.seats.enrolments import Enrolment

_KNOWN = {"menyusul": "later", "later": "later"}


class Sent(BaseModel):
    event: int
    letter: Literal["given", "later"]


async def show(context: Context, press: OwnLetter) -> Posts:
    """Straight to the question, as long as there is none."""
    found = await _mine(context, press.event)
    if not isinstance(found, tuple):
        return (found,)
    event, mine = found
    if mine.letter != "given":
        return await ask(context, LETTER_FORM, {"event": str(event.id)})
    send = context.button("btn_send_another_letter", SendLetter(event=event.id))
    look = context.button("btn_open_file", GetLetter(enrolment=mine.id))
    details = context.button("btn_details", ShowEvent(event=event.id))
    back = (details, *navigation.home(context))
    if mine.letter_file is None:
        on_paper = context.say("own_letter_on_paper", title=event.title)
        return (Reply(on_paper, ((send,), back)),)
    return (Reply(context.say("own_letter", title=event.title), ((look, send), back)),)


async def send(context: Context, press: SendLetter) -> Posts:
    found = await _mine(context, press.event)
    if not isinstance(found, tuple):
        return (found,)
    return await ask(context, LETTER_FORM, {"event": str(press.event)})


async def _mine(context: Context, number: int) -> tuple[Event, Enrolment] | Reply:
    """The event that asks for a letter, and my place in it; else what to say."""
    event = await browse.seen(context, number)
    if event is None:
        (gone,) = await browse.gone(context)
        assert isinstance(gone, Reply)
        return gone
    mine = None
    if context.person is not None:
        mine = await enrolments.of_person(context.db, event.id, context.person.id)
    if mine is None or not is_asked(context, event, mine):
        return await browse.card(context, event, context.say("letter_needs_a_seat"))
    return event, mine


async def _sent(context: Context, sent: Sent) -> Posts:
    found = await _mine(context, sent.event)
    if not isinstance(found, tuple):
        return (found,)
    event, mine = found
    if sent.letter == "given":
        await sending.keep(context, mine.id, "given")
        return (await browse.card(context, event, context.say("letter_received")),)
    if mine.letter is None:
        await sending.keep(context, mine.id, "later")
    return (await browse.card(context, event, context.say("letter_may_follow")),)


async def get(context: Context, press: GetLetter) -> Posts:
    """Also of a seat that they gave back, as long as the file is there."""
    person = context.person
    mine = await letters.of_person(context.db, person.id) if person else []
    letter = next((each for each in mine if each.enrolment == press.enrolment), None)
    if letter is None:
        return await browse.gone(context)
    file = kept(letter.name, letter.file)
    text = context.say("own_letter_file", title=letter.title)
    return (Toast(context.say("file_coming")), Reply(text, file=file))


async def _later(context: Context, answers: Answers) -> Sequence[Choice]:
    return (Choice("menyusul", context.say("btn_letter_later").plain),)


LETTER_FORM = Form(
    way_back=lambda answers: ShowEvent(event=int(answers["event"])),
    code="let",
    version=1,
    title="title_letter",
    confirm="btn_save",
    model=Sent,
    done=_sent,
    card=False,
    questions=(
        Question(
            "letter",
            ask="ask_letter_file",
            label="label_letter",
            parse=sending.read(_KNOWN.get),
            choices=_later,
            receive=sending.named,
        ),
    ),
)
