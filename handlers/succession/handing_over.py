"""*Gantikan saya*: a link by which somebody of the same institution takes the seat, once."""

from __future__ import annotations

import re

from content.text import Text, join
from handlers.chat import Posts, Reply, Toast
from handlers.codes import ALPHABET, new_code
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.browse import ShowEvent
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.people.invited import refused
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.people.record import record
from handlers.planning.running import ask
from handlers.privacy.guessing import guessed_wrong, guesses_too_often
from handlers.privacy.moving import LENGTH
from handlers.reminding import promised
from handlers.seats import needed, told
from handlers.seats.needed import Needed
from handlers.seats.presses import AgreeAndSucceed, HandOver, KeepSeat
from handlers.seats.standing import settled
from handlers.succession import succession
from storage.events import events
from storage.events.events import Event
from storage.seats import enrolments, seat_codes
from storage.seats.enrolments import Enrolment

PREFIX = "p"  # of the code in a link
LINK = re.compile(rf"{PREFIX}([{ALPHABET}]{{{LENGTH}}})")


class Successor(Profile):
    code: str


async def hand_over(context: Context, press: HandOver) -> Posts:
    """Asked again, the same link: it may be on its way to somebody."""
    found = await _mine(context, press.event)
    if not isinstance(found, tuple):
        return (found,)
    event, mine = found
    standing = await seat_codes.of_seat(context.db, mine.id, context.now)
    code = standing.code if standing else new_code(LENGTH)
    if standing is None:
        await seat_codes.issue(context.db, code, mine.id, context.now, event.starts)
    lines = (
        context.say(
            "hand_over", title=event.title, until=wording.moment(context, event, event.starts)
        ),
        context.say("hand_over_link", link=context.world.link(f"{PREFIX}{code}")),
    )
    keep = context.button("btn_keep_seat", KeepSeat(event=event.id))
    back = context.button("btn_back", ShowEvent(event=event.id))
    return (Reply(join("\n\n", lines), ((keep,), (back, *navigation.home(context)))),)


async def keep(context: Context, press: KeepSeat) -> Posts:
    found = await _mine(context, press.event)
    if not isinstance(found, tuple):
        return (found,)
    event, mine = found
    if not await seat_codes.cancel(context.db, mine.id, context.now):
        return (Toast(context.say("code_not_open")),)
    return (await browse.card(context, event, context.say("seat_kept")),)


async def _mine(context: Context, number: int) -> tuple[Event, Enrolment] | Reply:
    """Their own seat, as long as it may change hands; else what to say."""
    event = await browse.seen(context, number)
    mine = None
    if event is not None and context.person is not None:
        mine = await enrolments.of_person(context.db, event.id, context.person.id)
    if event is None:
        [reply] = await browse.gone(context)
        assert isinstance(reply, Reply)
        return reply
    if settled(context, event) is not None:
        return await browse.card(context, event)
    if mine is None or mine.state != "confirmed":
        return await browse.card(context, event, context.say("not_enrolled"))
    return event, mine


async def arrive(context: Context, code: str) -> Posts:
    """`/start pCODE`."""
    if (refusal := await _refusal(context, code)) is not None:
        return refusal
    if context.person is None:
        return consent_screen(context, AgreeAndSucceed(personal=code))
    return await _take(context, code)


async def _refusal(context: Context, code: str) -> Posts | None:
    """Why this code does not work now: all bad ones are refused alike, and counted."""
    if await guesses_too_often(context):
        return (Reply(context.say("code_too_many"), (navigation.home(context),)),)
    if await _usable(context, code) is None:
        await guessed_wrong(context)
        return refused(context)
    return None


async def agree(context: Context, press: AgreeAndSucceed) -> Posts:
    if (refusal := await _refusal(context, press.personal)) is not None:
        return refusal
    if await come_back(context, context.now):
        return await _take(context, press.personal)
    return await begin(context, SUCCESSOR_FORM, agreed(context, code=press.personal))


async def _usable(context: Context, code: str) -> tuple[Event, Enrolment] | None:
    """What the code hands over now."""
    standing = await seat_codes.standing(context.db, code, context.now)
    old = await enrolments.one(context.db, standing.enrolment) if standing else None
    event = await events.event(context.db, old.event) if old else None
    if old is None or event is None or settled(context, event) is not None:
        return None
    return event, old


async def _introduced(context: Context, successor: Successor) -> Posts:
    found = await _usable(context, successor.code)
    await make_known(context, successor, found[0].zone if found else context.zone)
    return await _take(context, successor.code)


SUCCESSOR_FORM = profile_form("ps", Successor, _introduced)


async def _take(context: Context, code: str) -> Posts:
    """First what is missing is asked: the institution decides."""
    found, person = await _usable(context, code), context.person
    if found is None or person is None:
        return refused(context)
    event, old = found
    if old.person == person.id:
        return (await browse.card(context, event, context.say("own_seat_code")),)
    parts = await needed.missing(context.db, event, person)
    if old.institution and person.institution is None:
        parts = ("institution", *(each for each in parts if each != "institution"))
    if parts or event.letter != "none":
        return await ask(context, TAKING_FORM, needed.given(event, person, parts, code))
    return await _taken(context, code)


async def _answered(context: Context, answers: Needed) -> Posts:
    if context.person is None:
        return refused(context)
    await needed.keep(context, answers)
    return await _taken(context, answers.code, answers)


TAKING_FORM = needed.needed_form("sg", _answered)


async def _taken(context: Context, code: str, answers: Needed | None = None) -> Posts:
    found, person = await _usable(context, code), context.person
    if found is None or person is None:
        return refused(context)
    event, old = found
    obstacle = await succession.obstacle(context, event, old, person, own_word=True)
    if obstacle is not None:
        return (await browse.card(context, event, _cannot(context, obstacle)),)
    await seat_codes.use(context.db, code, context.now)
    new, posts = await succession.succeed(context, event, old, person)
    await needed.keep_letter(context, new, answers)
    await record(context, "seat handed over", event.office, old.person, event=event.id)
    _, note = await promised.begun(context, event)
    return (
        await browse.card(context, event, note),
        *posts,
        await told.decided(context.db, event, old, "replaced", context.now),
        *await told.handed_over(context.db, event, new, old, context.now),
    )


def _cannot(context: Context, why: Text) -> Text:
    return context.say("cannot_succeed", why=why)
