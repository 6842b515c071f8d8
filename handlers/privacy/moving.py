"""An account moves to a new chat by a code of its office; the chats it had are told, and let go."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from handlers import posting
from handlers.chat import Posts, Reply, Tell, Toast
from handlers.codes import ALPHABET
from handlers.context import Context
from handlers.members.knowing import known, may_move
from handlers.members.told import CodeCancelled, CodeUsed
from handlers.menu import navigation
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy.guessing import guessed_wrong, guesses_too_often
from storage.offices import offices, roles
from storage.people import chats, own_chats, people, replacements
from storage.people.replacements import Replacement
from storage.post.outbox import Lane

LENGTH = 12
PREFIX = "g"  # of the code in a link
_CODE = re.compile(rf"{PREFIX}?([{ALPHABET}]{{{LENGTH}}})")
_CHATS_HEAR_WITHIN = timedelta(days=1)
_ISSUER_HEARS_WITHIN = timedelta(days=7)


class CancelCode(Press, code="rcx"):
    """*Batalkan*: whose account it is did not ask for the code."""


def read_code(words: str) -> str | None:
    """The code that is meant, in whatever case and with whatever spaces it was typed."""
    match = _CODE.fullmatch("".join(words.split()).casefold())
    return match[1] if match else None


async def redeem(context: Context, code: str) -> Posts:
    """This chat becomes the account's only one; all bad codes are refused alike."""
    if await guesses_too_often(context):
        return (Reply(context.say("code_too_many"), (navigation.home(context),)),)
    usable = await _usable(context, code)
    if usable is None:
        await guessed_wrong(context)
        return (Reply(context.say("replacement_refused"), (navigation.home(context),)),)
    if context.chat.person is not None:
        own = context.chat.person == usable.person
        text = context.say("chat_is_yours" if own else "chat_of_another")
        return (Reply(text, (navigation.home(context),)),)
    return await _move(context, usable)


async def _usable(context: Context, code: str) -> Replacement | None:
    """A code that stands, of somebody who may still give this person a new chat."""
    standing = await replacements.standing(context.db, code, context.now)
    if standing is None:
        return None
    issuer = standing.issued_by
    if not await roles.may_act_for(context.db, issuer, standing.office):
        return None
    member = await known(context.db, issuer, standing.person)
    if member is None or not await may_move(context.db, issuer, member):
        return None
    return standing


async def _move(context: Context, usable: Replacement) -> Posts:
    office = await offices.office(context.db, usable.office)
    assert office is not None
    await replacements.use(context.db, usable.code, context.now)
    left = await chats.reachable(context.db, usable.person, context.world.channels)
    await own_chats.replace(context.db, usable.person, context.chat.id)
    for chat in left:
        there = Context(context.db, context.now, chat, None, context.world)
        text = there.say("account_moved", contact=office.contact)
        await _tell(there, Reply(text, (navigation.home(there),)))
    context.forms.clear()
    context.chat = context.chat.model_copy(update={"person": usable.person})
    context.person = await people.agreeing(context.db, usable.person)
    assert context.person is not None
    await record(context, "chat replaced", usable.office, usable.person)
    text = context.say("chat_replaced", name=context.person.name)
    notice, until = CodeUsed(person=usable.person), context.now + _ISSUER_HEARS_WITHIN
    return (
        Reply(text, await navigation.menu_buttons(context)),
        Tell(usable.issued_by, notice, context.now, until),
    )


async def warn(context: Context, person: int, word: Callable[[Context], Reply]) -> None:
    """Said in all chats of this person, in this transaction: not even an open form delays it."""
    known_as = await people.agreeing(context.db, person)
    for chat in await chats.reachable(context.db, person, context.world.channels):
        there = Context(context.db, context.now, chat, known_as, context.world)
        await _tell(there, word(there))


async def _tell(there: Context, reply: Reply) -> None:
    can = there.world.channels[there.chat.channel].can
    until = there.now + _CHATS_HEAR_WITHIN
    await posting.tell(there.db, there.chat, reply, Lane.REPLIES, there.now, until, True, can)


async def cancel(context: Context, press: CancelCode) -> Posts:
    person = context.person
    standing = None
    if person is not None:
        standing = await replacements.of_person(context.db, person.id, context.now)
    if person is None or standing is None:
        return (Toast(context.say("code_not_open")),)
    await replacements.cancel(context.db, person.id, context.now)
    await record(context, "chat code cancelled", standing.office, person.id)
    notice, until = CodeCancelled(person=person.id), context.now + _ISSUER_HEARS_WITHIN
    return (
        Reply(context.say("code_cancelled"), await navigation.menu_buttons(context)),
        Tell(standing.issued_by, notice, context.now, until),
    )
