"""Whom a coordinator can give a seat: people they may know, and whom the office expects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.forms.question import Answers, Form, Question
from handlers.forms.screen import noted
from handlers.members.searching import label, parse_words, search
from handlers.people.address import plain_name
from handlers.people.phone import e164
from handlers.planning.running import ask, running
from handlers.press import Press
from handlers.seats import room
from handlers.seats.presses import (
    AddNew,
    AddOne,
    AddPeople,
    AskReplaceBy,
    FindToAdd,
    Known,
    Replace,
    ShowSeat,
)
from storage.events.events import Event
from storage.expected import expected
from storage.people import members, people, vouched
from storage.people.people import Person

MOST = 5  # of a search; who wants another one types more


@dataclass(frozen=True)
class Candidate:
    known: Known
    number: int
    name: str
    institution: str | None


class Wanted(BaseModel):
    """`seat`: the enrolment they are to have; 0 is a new one."""

    event: int
    seat: int
    words: str


async def find(context: Context, event: Event, words: str) -> list[Candidate]:
    """The first few, and one more where there are others."""
    assert context.person is not None
    _, known = await search(context.db, context.person.id, words, 0, MOST + 1)
    found = [Candidate("p", each.id, each.name, each.institution) for each in known]
    if (phone := e164(words)) is not None:
        listed = [
            x for x in await expected.with_phone(context.db, phone) if x.office == event.office
        ]
    else:
        asked = plain_name(words).casefold().split()
        listed = await expected.named(context.db, event.office, asked, MOST + 1)
    found += [Candidate("x", each.id, each.name, each.institution) for each in listed]
    return found[: MOST + 1]


async def candidate(context: Context, event: Event, known: Known, number: int) -> Candidate | None:
    """Somebody this coordinator may choose for this event; to anybody else there is none."""
    if known == "p":
        person = None
        if context.person is not None:
            person = await members.known(context.db, context.person.id, number)
        return Candidate("p", number, person.name, person.institution) if person else None
    listed = await expected.one(context.db, number)
    if listed is None or listed.office != event.office:
        return None
    return Candidate("x", number, listed.name, listed.institution)


async def person_of(context: Context, event: Event, chosen: Candidate) -> Person | None:
    """Their row: who has not come yet stands there by the office's word. None for who withdrew."""
    if chosen.known == "p":
        return await people.agreeing(context.db, chosen.number)
    listed = await expected.one(context.db, chosen.number)
    assert listed is not None
    if listed.person is not None:
        return await people.agreeing(context.db, listed.person)
    number = await vouched.stand_for(context.db, listed, event.zone, context.now)
    return await vouched.one(context.db, number)


async def ask_whom(
    context: Context, event: Event, seat: int = 0, note: Text | None = None
) -> Posts:
    given = {"event": str(event.id), "seat": str(seat)}
    posts = await ask(context, WANTED_FORM, given)
    first, *rest = posts
    if note is None or not isinstance(first, Reply):
        return posts
    return (Reply(noted(note, first.text), first.buttons), *rest)


async def _found(context: Context, wanted: Wanted) -> Posts:
    event = await running(context, wanted.event)
    if event is None:
        return await browse.gone(context)
    again: Press = Replace(enrolment=wanted.seat) if wanted.seat else FindToAdd(event=event.id)
    leads = ShowSeat(enrolment=wanted.seat) if wanted.seat else AddPeople(event=event.id)
    ways = (
        (context.button("btn_find_again", again),),
        (context.button("btn_back", leads), room.manage(context, event.id)),
    )
    candidates = await find(context, event, wanted.words)
    if not candidates:
        new = context.button("btn_add_new", AddNew(event=event.id))
        return (Reply(context.say("no_candidate"), (*(() if wanted.seat else ((new,),)), *ways)),)
    shown = candidates[:MOST]
    text = context.say("candidates", people=lines(context, shown))
    if len(candidates) > MOST:
        text += Text("\n\n") + context.say("more_candidates")

    def leading(each: Candidate) -> Press:
        if wanted.seat:
            return AskReplaceBy(enrolment=wanted.seat, known=each.known, number=each.number)
        return AddOne(event=event.id, known=each.known, number=each.number)

    return (Reply(text, (*buttons(shown, leading), *ways)),)


def lines(context: Context, shown: list[Candidate], after: int = 0) -> Text:
    """A numbered line each."""
    said = [" · ".join(filter(None, (each.name, each.institution))) for each in shown]
    return join(
        "\n",
        [
            context.say("found_line", number=number, person=each)
            for number, each in enumerate(said, after + 1)
        ],
    )


def buttons(
    shown: list[Candidate], leading: Callable[[Candidate], Press], after: int = 0
) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (Button(label=label(f"{number}. {each.name}"), press=leading(each).wire),)
        for number, each in enumerate(shown, after + 1)
    )


def _opened_from(answers: Answers) -> Press:
    seat = int(answers["seat"])
    return ShowSeat(enrolment=seat) if seat else AddPeople(event=int(answers["event"]))


WANTED_FORM = Form(
    code="sw",
    version=1,
    way_back=_opened_from,
    title="title_find",
    confirm="btn_find",
    questions=(
        Question(
            "words",
            ask="ask_find_candidate",
            label="title_find",
            parse=parse_words,
            takes_number=True,
        ),
    ),
    model=Wanted,
    done=_found,
    card=False,
)
