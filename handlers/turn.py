"""One turn: one update, one transaction. All of it happens, or none of it.

What is handled, what is kept and what will be said are committed together, and the update's bytes
are erased with the same commit. Nothing but the database is awaited here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from content.text import Text
from handlers import posting
from handlers.chat import (
    Called,
    Handled,
    Incoming,
    Nothing,
    Post,
    Posts,
    Presence,
    Raw,
    Renumbered,
    Reply,
    Toast,
    Unreadable,
)
from handlers.context import Context, World
from handlers.files.arrival import read_arrival
from handlers.forms import many
from handlers.forms.screen import noted
from handlers.forms.state import FormState, read_forms, write_forms
from handlers.groups import linking as group_linking
from handlers.upkeep.faults import OWNERS_HEAR_WITHIN, LetterDied, tell_owners_of_unread
from handlers.words import not_read, understand
from storage.announcements import groups
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.offices import roles
from storage.people import chats, people
from storage.post import dead_letters, inbox, notices
from storage.post.inbox import Received

MOST_TRIES = 3


@dataclass(frozen=True)
class Turned:
    """A turn that ended. `handled` is acknowledged at once; `error` and `reference` say how it
    failed.

    `file` came with the update and is to be deleted now: who needs it has kept a copy.
    """

    channel: str
    handled: Handled
    error: Exception | None = None
    reference: int | None = None
    file: Path | None = None


async def take_turn(database: Database, now: datetime, world: World) -> Turned | None:
    """Handle the oldest update that waits; None where none does.

    Raises `Unavailable` where the database cannot answer now; the update then keeps its tries.
    """
    update = None
    try:
        async with database.transaction() as connection:
            update = await inbox.oldest(connection, now, world.channels)
            if update is None:
                return None
            return await _handle(connection, update, now, world)
    except Unavailable:
        raise
    except Exception as error:  # whatever a handler does, the next one is served
        if update is None:
            raise
        return await _failed(database, update, error, now, world)


async def _handle(connection: Connection, update: Received, now: datetime, world: World) -> Turned:
    """What the update does."""
    handled = Handled(update.number, update.order_key)
    match world.channels[update.channel].read(Raw(update.number, update.order_key, update.body)):
        case Unreadable() as unreadable:
            return await _set_aside(connection, update, unreadable, now, world)
        case Incoming() as incoming:
            return await _answer(connection, update, incoming, now, world)
        case Called(address) as call:
            context = await open_context(connection, update.channel, address, now, world)
            await _write(context, None, await group_linking.said(context, call))
        case Renumbered(address, to):
            await chats.renumber(connection, update.channel, address, to, now)
        case Presence(address, here):
            await chats.mark(connection, update.channel, address, here, now)
            if not here:
                await groups.removed(connection, update.channel, address, now)
        case Nothing():
            pass
    await inbox.settle(connection, update.id, now)
    return Turned(update.channel, handled)


async def _set_aside(
    connection: Connection, update: Received, unreadable: Unreadable, now: datetime, world: World
) -> Turned:
    """Kept for whoever looks after the service; who sent it gets a hint."""
    reference = await dead_letters.bury(connection, update, unreadable.reason, now)
    await tell_owners_of_unread(connection, update.channel, now)
    if unreadable.address is not None:
        context = await open_context(connection, update.channel, unreadable.address, now, world)
        await _write(context, None, await not_read(context))
    handled = Handled(update.number, update.order_key, unreadable.receipt)
    return Turned(update.channel, handled, reference=reference)


async def _answer(
    connection: Connection, update: Received, incoming: Incoming, now: datetime, world: World
) -> Turned:
    context = await open_context(connection, update.channel, incoming.address, now, world)
    context.file = read_arrival(update.fetched)
    posts = await understand(context, incoming)
    toast = await _write(context, incoming, posts)
    await _remember(context)
    await inbox.settle(connection, update.id, now)
    handled = Handled(update.number, update.order_key, incoming.receipt, toast)
    return Turned(update.channel, handled, file=context.file.path if context.file else None)


async def _remember(context: Context) -> None:
    """A form that waits while other things are done is not touched by them."""
    context.forms[:] = [each for each in context.forms if each.offered in (None, context.now)]
    chat, forms = context.chat, write_forms(context.forms)
    touched = chat.touched if context.forms else None
    if context.forms and (forms != chat.forms or not context.forms[-1].paused):
        touched = context.now
    await chats.remember(context.db, chat.id, forms, touched, context.now)


async def open_context(
    connection: Connection, channel: str, address: str, now: datetime, world: World
) -> Context:
    chat = await chats.meet(connection, channel, address, now)
    # Who withdrew their consent is nobody to a conversation, until they agree again.
    person = None if chat.person is None else await people.agreeing(connection, chat.person)
    return Context(connection, now, chat, person, world, _known_forms(chat.forms, world))


def _known_forms(stored: str, world: World) -> list[FormState]:
    """The open forms, without those, and entries of those lists, that this version lacks."""
    forms, known = world.routes.forms, list[FormState]()
    for state in read_forms(stored):
        if state.form in forms and (state.into is None or many.belongs(state, known, forms)):
            known.append(state)
    return known


async def _write(context: Context, incoming: Incoming | None, posts: Posts) -> Text | None:
    """Keep what will be said; the toast, where a press is answered by one."""
    press = incoming if incoming is not None and incoming.press is not None else None
    toast = next((post.text for post in posts if isinstance(post, Toast)), None)
    replies = [post for post in posts if isinstance(post, Reply)]
    if toast is not None and press is None:
        replies = _said_aloud(toast, replies)
        toast = None
    can = context.world.channels[context.chat.channel].can
    pressed = press.message if press is not None and can.edit else None
    for reply in replies:
        await posting.answer(context.db, context.chat, reply, pressed, can, context.now)
        pressed = None
    await plan(context.db, posts)
    return toast


def _said_aloud(toast: Text, replies: list[Reply]) -> list[Reply]:
    """Typed words get no toast: what it says stands before the reply."""
    if not replies:
        return [Reply(toast)]
    first = replies[0]
    return [replace(first, text=noted(toast, first.text)), *replies[1:]]


async def plan(connection: Connection, posts: tuple[Post, ...]) -> None:
    """Keep the notices until they are due."""
    for post in posts:
        if not isinstance(post, Reply | Toast):
            notice = post.notice
            await notices.plan(
                connection, post.person, notice.code, notice.subject, post.due, post.expires
            )


async def _failed(
    database: Database, update: Received, error: Exception, now: datetime, world: World
) -> Turned:
    """Everything was rolled back. Try again soon, after the last try park it and apologise."""
    reference = None
    if update.tries + 1 < MOST_TRIES:
        async with database.transaction() as connection:
            retry_at = now + timedelta(seconds=2**update.tries)
            await inbox.postpone(connection, update.id, retry_at)
    else:
        reference = await _park(database, update, error, now, world)
    handled = Handled(update.number, update.order_key, _receipt(update, world))
    return Turned(update.channel, handled, error=error, reference=reference)


def _receipt(update: Received, world: World) -> str | None:
    """What acknowledges it although nothing came of it: a button must not spin for ever."""
    read = world.channels[update.channel].read(Raw(update.number, update.order_key, update.body))
    return read.receipt if isinstance(read, Incoming) else None


async def _park(
    database: Database, update: Received, error: Exception, now: datetime, world: World
) -> int:
    try:
        async with database.transaction() as connection:
            return await _give_up(connection, update, error, now, world)
    except Unavailable:
        raise
    except Exception:  # even the apology fails: the update must go all the same, or it stays first
        async with database.transaction() as connection:
            return await dead_letters.bury(connection, update, type(error).__name__, now)


async def _give_up(
    connection: Connection, update: Received, error: Exception, now: datetime, world: World
) -> int:
    reference = await _bury(connection, update, type(error).__name__, now)
    context = await open_context(connection, update.channel, update.order_key, now, world)
    apology = context.say("apology", reference=f"G-{reference}")
    can = world.channels[update.channel].can
    await posting.answer(connection, context.chat, Reply(apology), None, can, now)
    return reference


async def _bury(connection: Connection, update: Received, reason: str, now: datetime) -> int:
    """Park the update and let the owners know."""
    reference = await dead_letters.bury(connection, update, reason, now)
    for owner in await roles.owners(connection):
        notice = LetterDied(reference=reference)
        await notices.plan(
            connection, owner, notice.code, notice.subject, now, now + OWNERS_HEAR_WITHIN
        )
    return reference
