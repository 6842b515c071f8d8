"""*Tolak* and *Keluarkan*: with a reason, which the person is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel

from content.text import Text
from handlers.chat import Posts
from handlers.context import Context
from handlers.events.board import changed
from handlers.forms.answer import Answer, Choice, Understood
from handlers.forms.conversation import begin
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Question
from handlers.people.record import record
from handlers.reminding import planned as reminders
from handlers.seats import lists, room, told
from handlers.seats.presses import ListSeats, Refuse, ShowSeat, TakeOut
from handlers.seats.standing import settled
from handlers.waiting.waiting_list import moved
from storage.seats import enrolments, participants


class Ended(BaseModel):
    enrolment: int
    act: Literal["refuse", "take out"]
    reason: str | None = None


async def refuse(context: Context, press: Refuse) -> Posts:
    return await _ask(context, press.enrolment, "refuse")


async def take_out(context: Context, press: TakeOut) -> Posts:
    return await _ask(context, press.enrolment, "take out")


async def _ask(context: Context, number: int, act: Literal["refuse", "take out"]) -> Posts:
    found = await lists.of_office(context, number)
    who = await participants.one(context.db, number) if found else None
    if found is None or who is None:
        return await lists.missing(context, number)
    taken, event = found
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    if (act == "refuse") != (taken.state == "approval"):
        return await lists.show(context, ShowSeat(enrolment=number))
    context.forms[:] = [each for each in context.forms if each.form != REASON_FORM.code]
    name = lists.known_as(context, who)
    note = context.say("refusing", name=name)
    if act == "take out":
        note = context.say("taking_out", name=name)
    return await begin(context, REASON_FORM, {"enrolment": str(number), "act": act}, note)


def _ready(context: Context, answers: Answers) -> dict[str, Text]:
    """Reasons that are often given."""
    if answers["act"] == "refuse":
        return {
            "syarat": context.say("reason_not_meant_for"),
            "instansi": context.say("reason_one_of_institution"),
            "surat": context.say("reason_no_letter"),
        }
    return {
        "minta": context.say("reason_asked_for"),
        "ganda": context.say("reason_twice"),
        "syarat": context.say("reason_not_meant_for"),
    }


def _read(context: Context, answers: Answers, words: str) -> Answer[str]:
    ready = _ready(context, answers).get(words.strip().casefold())
    if ready is not None:
        return Understood(ready.plain, ready.plain)
    return line(2, 200)(context, answers, words)


async def _choices(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(words, said.plain) for words, said in _ready(context, answers).items()]


async def _done(context: Context, said: Ended) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    found = await lists.of_office(context, said.enrolment)
    who = await participants.one(context.db, said.enrolment) if found else None
    if found is None or who is None:
        return await lists.missing(context, said.enrolment)
    taken, event = found
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    refused = said.act == "refuse"
    if refused != (taken.state == "approval"):  # decided by somebody else meanwhile
        return await lists.show(context, ShowSeat(enrolment=taken.id))
    how: Literal["refused", "removed"] = "refused" if refused else "removed"
    name, where = lists.known_as(context, who), lists.which(taken)
    await enrolments.end(context.db, event.id, taken.person, how, context.now, said.reason)
    await reminders.withdraw(context, event.id, taken.person)
    note = context.say("removed_one", name=name)
    if refused:
        note = context.say("refused_one", name=name)
        await record(context, "enrolment refused", event.office, taken.person, event=event.id)
    else:
        await record(context, "participant removed", event.office, taken.person, event=event.id)
    posts = (
        await told.decided(context.db, event, taken, how, context.now),
        *await moved(context.db, event.id, context.now),
        *await changed(context.db, event.id, context.now),
    )
    return (
        *await lists.page(context, ListSeats(event=event.id, which=where, after=0), note),
        *posts,
    )


REASON_FORM = Form(
    code="sr",
    version=1,
    way_back=lambda answers: ShowSeat(enrolment=int(answers["enrolment"])),
    title="title_reason",
    confirm="btn_save",
    model=Ended,
    done=_done,
    card=False,
    questions=(
        Question(
            "reason",
            ask="ask_reason",
            label="title_reason",
            parse=_read,
            choices=_choices,
            optional=True,
        ),
    ),
)
