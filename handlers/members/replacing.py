"""*Ganti chat*: a code for whoever lost their chat; the chats they have hear of it at once."""

from __future__ import annotations

from datetime import timedelta

from content import dates
from content.text import join
from handlers.chat import Posts, Reply, Toast
from handlers.codes import new_code
from handlers.context import Context
from handlers.members import card
from handlers.members.knowing import Member, gone, may_move, member
from handlers.members.presses import AskReplace, Replace, ShowMember, WithdrawCode
from handlers.menu import navigation
from handlers.people.record import record
from handlers.privacy.moving import LENGTH, PREFIX, CancelCode, warn
from storage.offices import offices
from storage.offices.offices import Office
from storage.people import replacements
from storage.people.replacements import Replacement

LIVES = timedelta(hours=24)
_SAME_TAP = timedelta(seconds=10)  # a second one within this time means the same code


async def ask(context: Context, press: AskReplace) -> Posts:
    of = await _movable(context, press.person)
    if not isinstance(of, Member):
        return of
    yes = context.button("btn_make_code", Replace(person=press.person))
    no = context.button("btn_leave_no", ShowMember(person=press.person, words=""))
    text = context.say("ask_replace", name=of.person.name)
    return (Reply(text, (context.choose(yes, no),)),)


async def replace(context: Context, press: Replace) -> Posts:
    of = await _movable(context, press.person)
    if not isinstance(of, Member):
        return of
    assert context.person is not None
    standing = await replacements.of_person(context.db, of.person.id, context.now)
    mine = standing is not None and standing.issued_by == context.person.id
    if standing is not None and mine and standing.issued > context.now - _SAME_TAP:
        return (_shown(context, of, standing),)
    return (await _issue(context, of),)


async def _issue(context: Context, of: Member) -> Reply:
    assert context.person is not None
    assert of.office is not None
    office = await offices.office(context.db, of.office)
    assert office is not None
    number = of.person.id
    code = new_code(LENGTH)
    ends = context.now + LIVES
    await replacements.issue(
        context.db, code, number, office.id, context.person.id, context.now, ends
    )
    await record(context, "chat code issued", office.id, number)
    await warn(context, number, lambda there: _warning(there, office))
    made = await replacements.standing(context.db, code, context.now)
    assert made is not None
    return _shown(context, of, made)


def _warning(there: Context, office: Office) -> Reply:
    text = there.say("code_made_for_you", office=office.name)
    return Reply(text, ((there.button("btn_cancel_code", CancelCode()),),))


def _shown(context: Context, of: Member, made: Replacement) -> Reply:
    link = context.world.link(f"{PREFIX}{made.code}")
    text = context.say("code_made", name=of.person.name, link=link, ends=_until(context, made))
    typed = context.say("code_typed", code=made.code)
    withdraw = context.button("btn_withdraw_code", WithdrawCode(person=made.person))
    back = context.button("btn_back", ShowMember(person=made.person, words=""))
    return Reply(join("\n\n", (text, typed)), ((withdraw,), (back, *navigation.home(context))))


def _until(context: Context, made: Replacement) -> str:
    return dates.moment(made.ends, context.zone, context.language)


async def withdraw(context: Context, press: WithdrawCode) -> Posts:
    of = await _movable(context, press.person)
    if not isinstance(of, Member):
        return of
    if not await replacements.cancel(context.db, press.person, context.now):
        return (Toast(context.say("code_not_open")),)
    await record(context, "chat code cancelled", of.office, press.person)
    return (await card.screen(context, of, note=context.say("code_withdrawn")),)


async def _movable(context: Context, number: int) -> Member | Posts:
    """The person, if who asks may give them a new chat now; else what to say."""
    of = await member(context, number)
    if of is None or context.person is None:
        return await gone(context)
    if not await may_move(context.db, context.person.id, of):
        return (await card.screen(context, of, note=context.say("replace_not_theirs")),)
    return of
