"""*Peserta dadakan*: somebody stands in the door, gets a free seat, and is there.

First come those whom the office knows; anybody else is written down by the office's word, and is
the same person when they write to us later.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from pydantic import BaseModel

from content.text import Text
from handlers.attendance import window, wording
from handlers.attendance.presses import AskWalkIn, ShowSession, WalkInWithSeat
from handlers.attendance.screen import session_screen
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import board
from handlers.events import wording as event_wording
from handlers.events.browse import gone
from handlers.expected.row import new_code
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Question
from handlers.members.searching import search
from handlers.menu import navigation
from handlers.people.address import plain_name
from handlers.people.parts import parse_name
from handlers.people.record import record
from handlers.planning.presses import ManageEvent
from handlers.planning.running import ask as ask_form
from handlers.planning.running import running_session
from handlers.reminding.planned import planned
from handlers.seats.whose import whose_seat
from storage.attendance import attendance
from storage.events import events, quotas
from storage.events.events import Event
from storage.events.quotas import Quota
from storage.events.sessions import Session
from storage.expected import expected
from storage.people import members as members_storage
from storage.people import vouched
from storage.people.people import Person
from storage.seats import enrolments, waiting

_FOUND = 5
_NEW = "baru"


class Name(BaseModel):
    session: int
    name: str


class Guest(BaseModel):
    """`who` is somebody known, `o7`, or new."""

    session: int
    name: str
    who: str = _NEW
    institution: str | None = None


async def ask(context: Context, press: AskWalkIn) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    if event.state != "published" or window.phase(session, context.now) == "early":
        return (await session_screen(context, event, session),)
    return await ask_form(context, NAME_FORM, {"session": str(session.id)})


async def _named(context: Context, named: Name) -> Posts:
    """Those of this name who take part or whom the office knows; else only the institution is
    asked."""
    run = await running_session(context, named.session)
    if run is None:
        return await gone(context)
    found = await _known(context, run[1], named.name)
    given = {"session": str(named.session), "name": named.name}
    if found:
        given["found"] = json.dumps(found, ensure_ascii=False)
    return await ask_form(context, GUEST_FORM, given)


async def _known(context: Context, session: Session, name: str) -> list[tuple[str, str]]:
    assert context.person is not None
    words = plain_name(name).casefold()
    taking_part = await attendance.listed(context.db, session.id, words, 0, _FOUND)
    _, known = await search(context.db, context.person.id, name, 0, _FOUND)
    labels = {each.person: (each.name, each.institution) for each in taking_part}
    labels |= {each.id: (each.name, each.institution) for each in known}
    return [
        (f"o{number}", wording.short(" – ".join(part for part in told if part)))
        for number, told in list(labels.items())[:_FOUND]
    ]


def _found(answers: Answers) -> list[list[str]]:
    listed: list[list[str]] = json.loads(answers.get("found") or "[]")
    return listed


async def _choices(context: Context, answers: Answers) -> Sequence[Choice]:
    known = [Choice(value, said) for value, said in _found(answers)]
    return [*known, Choice(_NEW, context.say("btn_somebody_else").plain)]


def _parse_who(context: Context, answers: Answers, words: str) -> Answer[str]:
    value = words.strip().casefold()
    if value != _NEW and value not in [each for each, _ in _found(answers)]:
        return Misunderstood("choice_not_understood", {})
    return Understood(value, value)


async def _came(context: Context, guest: Guest) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    run = await running_session(context, guest.session)
    if run is None or context.person is None:
        return await gone(context)
    event, session = run
    if guest.who == _NEW:
        person = await _written_down(context, event, session, guest)
    else:
        person = await _person(context, event, session, int(guest.who.removeprefix("o")))
    if person is None:
        return (await session_screen(context, event, session),)
    return await _seat(context, event, session, person)


async def _written_down(
    context: Context, event: Event, session: Session, guest: Guest
) -> Person | None:
    """On the office's list of expected people, where they may stand already."""
    assert context.person is not None
    listed = await expected.write_down(
        context.db,
        event.office,
        guest.name,
        guest.institution,
        new_code(),
        context.person.id,
        context.now,
    )
    if listed.person is not None:
        return await _person(context, event, session, listed.person)
    number = await vouched.stand_for(context.db, listed, event.zone, context.now)
    return await vouched.one(context.db, number)


async def _person(context: Context, event: Event, session: Session, number: int) -> Person | None:
    """Somebody whom this coordinator knows, or who stands there by the office's word."""
    assert context.person is not None
    known = await members_storage.known(context.db, context.person.id, number)
    if known is not None:
        return known
    told = await vouched.one(context.db, number)
    there = await attendance.takes_part(context.db, session.id, number)
    return told if told and (there or told.office == event.office) else None


async def _seat(context: Context, event: Event, session: Session, person: Person) -> Posts:
    """Never over-booked: without a free seat they have to wait for one more."""
    assert context.person is not None
    new = not await attendance.takes_part(context.db, session.id, person.id)
    if new and not await _took_seat(context, event, person):
        quota = await quotas.full(context.db, event.id, whose_seat(person))
        return (_full(context, event, session, person, quota),)
    phase = window.phase(session, context.now)
    marked = await attendance.mark(
        context.db,
        session.id,
        person.id,
        context.now,
        "walk-in" if new else "list",
        late=phase == "late",
        marked_by=context.person.id,
    )
    if new or phase == "over":
        action = "walk-in added" if new else "attendance corrected"
        await record(context, action, event.office, person.id, session=session.id)
    note = await _note(context, event, session, person, marked)
    screen = await session_screen(context, event, session, note)
    if not new:
        return (screen,)
    return (
        screen,
        *await planned(context.db, event, person, context.now),
        *await board.changed(context.db, event.id, context.now),
    )


async def _took_seat(context: Context, event: Event, person: Person) -> bool:
    """Who waits, for approval or a seat, waits no longer."""
    assert context.person is not None
    if await waiting.accept(context.db, event.id, person.id, context.now):
        return True
    whose = whose_seat(person)
    if event.left == 0 or await quotas.full(context.db, event.id, whose) is not None:
        return False
    await enrolments.end(context.db, event.id, person.id, "left", context.now)
    me = context.person.id
    taken = await enrolments.enrol(context.db, event.id, person.id, context.now, whose, me)
    return taken is not None and taken.state == "confirmed"


async def _note(
    context: Context, event: Event, session: Session, person: Person, marked: bool
) -> Text:
    what = await wording.what(context, event, session)
    if not marked:
        return context.say("walk_in_stands", name=person.name, what=what)
    return context.say("walk_in_marked", name=person.name, what=what)


def _full(
    context: Context, event: Event, session: Session, person: Person, quota: Quota | None
) -> Reply:
    text = context.say(
        "walk_in_full", name=person.name, why=event_wording.full(context, quota), seats=event.seats
    )
    more = context.button("btn_one_seat_more", WalkInWithSeat(session=session.id, person=person.id))
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    back = context.button("btn_to_session", ShowSession(session=session.id))
    rows = ((more,), (back, *navigation.home(context))) if quota is None else ((manage,), (back,))
    return Reply(text, rows)


async def with_seat(context: Context, press: WalkInWithSeat) -> Posts:
    """One seat more, and it is theirs. A second tap finds them seated."""
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    person = await _person(context, event, session, press.person)
    early = window.phase(session, context.now) == "early"
    if person is None or early or event.state != "published":
        return (await session_screen(context, event, session),)
    seated = await attendance.takes_part(context.db, session.id, person.id)
    full = await quotas.full(context.db, event.id, whose_seat(person))
    if not seated and event.left == 0 and full is None:
        await events.change(context.db, event.id, event.version, seats=event.seats + 1)
        event = await events.event(context.db, event.id) or event
        number, version = event.id, event.version
        await record(
            context, "event changed", event.office, event=number, part="seats", version=version
        )
    return await _seat(context, event, session, person)


NAME_FORM = Form(
    code="awn",
    version=1,
    title="title_walk_in",
    confirm="btn_save",
    questions=(Question("name", ask="ask_walk_in", label="label_name", parse=parse_name),),
    model=Name,
    done=_named,
    card=False,
)
GUEST_FORM = Form(
    code="awg",
    version=1,
    title="title_walk_in",
    confirm="btn_save",
    questions=(
        Question(
            "who",
            ask="ask_walk_in_who",
            label="label_name",
            parse=_parse_who,
            choices=_choices,
            when=lambda answers: "found" in answers,
        ),
        Question(
            "institution",
            ask="ask_walk_in_institution",
            label="label_institution",
            parse=line(2, 120),
            when=lambda answers: answers.get("who", _NEW) == _NEW,
            optional=True,
        ),
    ),
    model=Guest,
    done=_came,
    card=False,
)
