"""*Peserta dadakan*: somebody stands in the door, gets a free seat, and is there.

First come those whom the office knows; anybody else is written down by the office's word, and is
the same person when they write to us later.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from pydantic import BaseModel

from handlers.attendance import recognising, seating, window
from handlers.attendance.presses import AskWalkIn, ShowSession, WalkInAnyway
from handlers.attendance.screen import session_screen
from handlers.chat import Posts, Tell
from handlers.codes import new_code
from handlers.context import Context
from handlers.events.browse import gone
from handlers.expected.row import CODE_LENGTH
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Question
from handlers.members import fixing
from handlers.people import institutions
from handlers.people.parts import parse_name
from handlers.planning.running import ask as ask_form
from handlers.planning.running import running_session
from storage.events import quotas
from storage.events.events import Event
from storage.expected import expected
from storage.people import people, vouched
from storage.people.people import Person

_NEW = "baru"


class Name(BaseModel):
    session: int
    name: str


class Guest(BaseModel):
    """`who` is somebody known (`recognising.Known`), or new."""

    session: int
    name: str
    who: str = _NEW
    institution: str | None = None


async def ask(context: Context, press: AskWalkIn) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    if not window.is_taken(event, session, context.now):
        return (await session_screen(context, event, session),)
    return await ask_form(context, NAME_FORM, {"session": str(session.id)})


async def _named(context: Context, named: Name) -> Posts:
    """Those it may be; else only the institution is asked."""
    run = await running_session(context, named.session)
    if run is None:
        return await gone(context)
    event, _ = run
    found = await recognising.recognised(context, event, named.name)
    given = {"session": str(named.session), "event": str(event.id), "name": named.name}
    if found:
        said = [(each.value, each.label) for each in found]
        given["found"] = json.dumps(said, ensure_ascii=False)
    counted = {quota.what for quota in await quotas.of_event(context.db, event.id)}
    if "institution" in counted:
        asked = [each.value for each in found if each.lacks_institution]
        given["asked"] = " ".join(asked)
    return await ask_form(context, GUEST_FORM, given)


def _found(answers: Answers) -> list[list[str]]:
    listed: list[list[str]] = json.loads(answers.get("found") or "[]")
    return listed


def _wants_institution(answers: Answers) -> bool:
    """Of who is new; of somebody known, where it is counted and not known."""
    who = answers.get("who", _NEW)
    return who == _NEW or who in answers.get("asked", "").split()


async def _choices(context: Context, answers: Answers) -> Sequence[Choice]:
    known = [Choice(value, said) for value, said in _found(answers)]
    return [*known, Choice(_NEW, context.say("btn_somebody_else").plain)]


def _parse_who(context: Context, answers: Answers, words: str) -> Answer[str]:
    value = words.strip().casefold()
    if value != _NEW and value not in [each for each, _ in _found(answers)]:
        return Misunderstood("choice_not_understood", {})
    return Understood(value, value)


async def _came(context: Context, guest: Guest) -> Posts:
    """Rights, state and hour are judged once more, here, where it is written down."""
    run = await running_session(context, guest.session)
    if run is None or context.person is None:
        return await gone(context)
    event, session = run
    if not window.is_taken(event, session, context.now):
        note = context.say("walk_in_not", name=guest.name)
        return (await session_screen(context, event, session, note),)
    tells: Sequence[Tell] = ()
    if guest.who == _NEW:
        person = await _written_down(context, event, guest)
    else:
        tells = await _told_institution(context, event, guest)
        person = await recognising.somebody(context, event, guest.who)
    if person is None:
        note = context.say("walk_in_withdrew", name=guest.name)
        return (await session_screen(context, event, session, note),)
    return (*await seating.seat(context, event, session, person), *tells)


async def _told_institution(context: Context, event: Event, guest: Guest) -> Sequence[Tell]:
    """As far as it is for this office to say; the person hears of it."""
    person = await recognising.somebody(context, event, guest.who)
    if guest.institution is None or person is None or person.institution:
        return ()
    if guest.who.startswith("x"):
        number = int(guest.who.removeprefix("x"))
        await expected.tell_institution(context.db, number, guest.institution)
        await vouched.renew(context.db, event.office)
        return ()
    return await fixing.correct(context, person.id, {"institution": guest.institution}) or ()


async def _written_down(context: Context, event: Event, guest: Guest) -> Person | None:
    """On the office's list of expected people, where they may stand already."""
    assert context.person is not None
    listed = await expected.write_down(
        context.db,
        event.office,
        guest.name,
        guest.institution,
        new_code(CODE_LENGTH),
        context.person.id,
        context.now,
    )
    if listed.person is not None:
        return await people.agreeing(context.db, listed.person)
    number = await vouched.stand_for(context.db, listed, event.zone, context.now)
    return await vouched.one(context.db, number)


async def anyway(context: Context, press: WalkInAnyway) -> Posts:
    """What stands against it is judged once more. A second tap finds them seated."""
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    person = await recognising.known_person(context, event, press.person)
    if person is None or not window.is_taken(event, session, context.now):
        return (await session_screen(context, event, session),)
    return await seating.seat(context, event, session, person, press)


NAME_FORM = Form(
    code="awn",
    version=1,
    way_back=lambda answers: ShowSession(session=int(answers["session"])),
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
    way_back=lambda answers: ShowSession(session=int(answers["session"])),
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
            choices=institutions.near_ones,
            check=institutions.is_meant,
            when=_wants_institution,
            optional=True,
            keep="btn_other_institution",
            meant=True,
        ),
    ),
    model=Guest,
    done=_came,
    card=False,
)
