"""Due notices: worded now, in the language, zone and chat the person has now, if still true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers import posting
from handlers.chat import Reply
from handlers.context import Context, World
from handlers.notice import Notice, read_notice
from handlers.offices.hours import working_time
from handlers.quiet import next_moment
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.people import chats, people, stops
from storage.people.people import Person
from storage.post import notices
from storage.post.notices import Due

FORM_REST = timedelta(minutes=10)  # while somebody answers a form, notices wait
MOST_AT_ONCE = 500


@dataclass(frozen=True)
class Untold:
    """A notice whose wording failed: our mistake, to be logged."""

    kind: str
    error: Exception


async def tell_due(database: Database, now: datetime, world: World) -> list[Untold]:
    """Put due notices into the outbox, one a transaction, so that turns go between them."""
    untold = []
    # What renews a message asks for nothing, so it does not wait for a form to be answered.
    renewals = [kind.code for kind in world.routes.notices if kind.disturb is None]
    for _ in range(MOST_AT_ONCE):
        due = None
        try:
            async with database.transaction() as connection:
                due = await notices.due(connection, now, now - FORM_REST, renewals)
                if due is None:
                    break
                await _tell(connection, due, now, world)
        except Unavailable:
            raise
        except Exception as error:  # one notice that cannot be worded must not stop the others
            if due is None:
                raise
            untold.append(Untold(due.kind, error))
            async with database.transaction() as connection:
                await notices.claim(connection, due.id, "failed", now)
    return untold


async def _tell(connection: Connection, due: Due, now: datetime, world: World) -> None:
    notice = read_notice(due.kind, due.subject)
    theirs = await chats.reachable(connection, due.person, world.channels)
    if due.expires <= now:
        await notices.claim(connection, due.id, "expired", now)
    elif notice is None or type(notice) not in world.routes.notices:
        await notices.claim(connection, due.id, "untrue", now)
    elif not theirs:
        await notices.claim(connection, due.id, "no_chat", now)
    elif (person := await _to_tell(connection, due.person, notice)) is None:
        await notices.claim(connection, due.id, "untrue", now)
    else:
        contexts = [Context(connection, now, chat, person, world) for chat in theirs]
        # What renews a message goes wherever it is shown, all else to the preferred chat.
        await _word(contexts[:1] if notice.disturb else contexts, due, notice)


async def _to_tell(connection: Connection, number: int, notice: Notice) -> Person | None:
    """This person, if they agree to be known and did not ask to stop notices of this kind."""
    if notice.stopped_by is not None and notice.stopped_by in await stops.stopped(
        connection, number
    ):
        return None
    return await people.agreeing(connection, number)


async def _word(contexts: list[Context], due: Due, notice: Notice) -> None:
    context = contexts[0]
    if notice.disturb is not None:
        office = await working_time(context.db, context.person.office if context.person else None)
        allowed = next_moment(notice.disturb, context.now, context.zone, office)
        if allowed > context.now:
            await notices.postpone(context.db, due.id, allowed)
            return
    word = context.world.routes.notices[type(notice)]
    replies = [(each, await word(each, notice)) for each in contexts]
    told = any(reply for _, reply in replies)
    if await notices.claim(context.db, due.id, "posted" if told else "untrue", context.now):
        for each, reply in replies:
            if reply is not None:
                await _post(each, reply, due, notice)


async def _post(context: Context, reply: Reply, due: Due, notice: Notice) -> None:
    await posting.tell(
        context.db,
        context.chat,
        reply,
        notice.lane,
        context.now,
        due.expires,
        notice.resend,
        context.world.channels[context.chat.channel].can,
    )
