"""Expected people as they meet us: the personal link, consent, and what their office wrote down.

Nothing of the list is shown before they agree; who knew the code then sees name and institution.
"""

from __future__ import annotations

import re

from handlers.chat import Posts, Reply
from handlers.codes import ALPHABET
from handlers.context import Context
from handlers.expected import matching
from handlers.expected.row import CODE_LENGTH
from handlers.forms.conversation import lifted, offer, proceed
from handlers.forms.question import Form
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.consent import lets_office_help
from handlers.people.introduction import INTRODUCTION_FORM
from handlers.people.invited import refused
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
)
from handlers.press import Press
from handlers.privacy.changed import renew
from storage.expected import expected
from storage.expected.expected import Expected
from storage.offices import offices

LINK = re.compile(rf"x([{ALPHABET}]{{{CODE_LENGTH}}})", re.ASCII)


class AgreeAndArrive(Press, code="agx"):
    personal: str


class Arrival(Profile):
    code: str


async def arrive(context: Context, code: str) -> Posts:
    """`/start xCODE`."""
    row = await _usable(context, code)
    if row is None:
        return refused(context)
    if context.person is None or not lets_office_help(context.person):
        return consent_screen(context, AgreeAndArrive(personal=code))
    return await _matched(context, row)


async def agree(context: Context, press: AgreeAndArrive) -> Posts:
    row = await _usable(context, press.personal)
    if row is None:
        return refused(context)
    await renew(context)
    if await come_back(context, context.now):
        return await _matched(context, row)
    return await _introduce(context, row)


async def _usable(context: Context, code: str) -> Expected | None:
    """Nobody has arrived with this code, or who did comes again."""
    row = await expected.with_code(context.db, code)
    return row if row and row.person in (None, context.chat.person) else None


async def _introduce(context: Context, row: Expected) -> Posts:
    """The form of who is new, answered already by the list, as a card to be confirmed."""
    context.forms[:] = [each for each in context.forms if each.form != ARRIVAL_FORM.code]
    answers = {"name": row.name, "institution": row.institution or ""}
    offer(context, ARRIVAL_FORM, agreed(context, code=row.code), answers)
    office = await offices.office(context.db, row.office)
    assert office is not None
    note = context.say("is_this_you", office=office.name)
    return await proceed(lifted(context, ARRIVAL_FORM.code), note)


async def _arrived(context: Context, arrival: Arrival) -> Posts:
    row = await _usable(context, arrival.code)
    if row is None:
        return refused(context)
    office = await offices.office(context.db, row.office)
    await make_known(context, arrival, office.zone if office else context.zone, row.seated)
    return await _matched(context, row)


async def _matched(context: Context, row: Expected) -> Posts:
    note = await matching.arrived(context, row)
    if note is None:  # by themselves, earlier
        return await navigation.menu(context)
    profile = context.button("btn_my_profile", Go(command="profil"))
    events = context.button("btn_events", Go(command="kegiatan"))
    return (Reply(note, ((profile,), (events, *navigation.home(context)))),)


ARRIVAL_FORM = Form(
    code="xa",
    version=1,
    title="title_profile",
    confirm="btn_so_it_is",
    questions=INTRODUCTION_FORM.questions,
    model=Arrival,
    done=_arrived,
)
