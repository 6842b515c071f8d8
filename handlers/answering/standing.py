"""Who may answer a poll now, and what everybody else is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handlers.answering import thanks
from handlers.answering.sheet import Sheet, begun
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.consent import NAMES_POLLS, names
from handlers.people.introduction import introduce
from storage.offices import offices
from storage.polls import asked, polls, responses
from storage.polls.polls import Poll


@dataclass(frozen=True)
class Refused:
    why: Literal["unknown", "outdated", "not_asked", "closed", "answered"]
    poll: Poll


async def sheet_of(context: Context, number: int) -> Sheet | Refused | None:
    """What this person fills in, or why they do not. None where there is no such poll, as long as
    nobody is asked yet."""
    poll = await polls.poll(context.db, number)
    if poll is None or poll.state in ("draft", "scheduled"):
        return None
    if context.person is None:
        return Refused("unknown", poll)
    if not names(context.person, NAMES_POLLS):
        return Refused("outdated", poll)
    person = context.person.id
    response = await responses.response(context.db, poll.id, person)
    if response is None and not await asked.is_for(context.db, poll, person):
        return Refused("not_asked", poll)
    if poll.state == "closed":
        return Refused("closed", poll)
    if response is None or await _changes(context, poll, person):
        return await begun(context.db, poll, person)
    return Refused("answered", poll)


async def _changes(context: Context, poll: Poll, person: int) -> bool:
    """They answered, and said that they want to answer anew."""
    if poll.anonymous or not poll.changeable:
        return False
    return await responses.unsent(context.db, poll.id, person) is not None


async def refused(context: Context, found: Refused | None) -> Posts:
    if found is None:
        return gone(context)
    match found.why:
        case "unknown":
            return introduce(context)
        case "outdated":
            again = context.button("btn_privacy_changed", Go(command="persetujuan"))
            text = context.say("poll_answer_agree_first")
            return (Reply(text, ((again,), navigation.home(context))),)
        case "not_asked":
            return await _not_asked(context, found.poll)
        case "closed":
            return (await thanks.screen(context, found.poll),)
        case "answered":
            already = Toast(context.say("poll_answer_already"))
            if await navigation.moved_on(context):
                return (already,)  # a second tap: the thanks stand there
            return (already, await thanks.screen(context, found.poll))


def gone(context: Context) -> Posts:
    return (Reply(context.say("poll_answer_gone"), (navigation.home(context),)),)


async def _not_asked(context: Context, poll: Poll) -> Posts:
    office = await offices.office(context.db, poll.office)
    assert office is not None
    text = context.say("poll_answer_not_asked", office=office.name, contact=office.contact)
    return (Reply(text, (navigation.home(context),)),)
