"""Who has not been here for long: their data is erased, after they were told."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.chat import Posts, Reply
from handlers.context import Context, World
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.notice import Notice
from handlers.press import Press
from handlers.quiet import Disturb
from handlers.telling import Untold
from storage.connection import Database
from storage.offices import audit
from storage.people import traces, unused
from storage.post import notices
from storage.post.outbox import Lane

KEPT_UNUSED = timedelta(days=730)
WARNED_BEFORE = timedelta(days=30)
_AT_ONCE = 100


class ErasedSoon(Notice, code="unused", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """`on`: the day, so that another year's warning is another notice."""

    on: str


class KeepMe(Press, code="keep"):
    """To press anything is to use the service; this one says so."""


async def keep(context: Context, press: KeepMe) -> Posts:
    return (Reply(context.say("kept_on"), await navigation.menu_buttons(context)),)


async def erased_soon(context: Context, notice: ErasedSoon) -> Reply | None:
    """Untrue for who came back meanwhile. The days begin now, however long this waited."""
    assert context.person is not None
    before = context.now - KEPT_UNUSED + WARNED_BEFORE
    if not await unused.told(context.db, context.person.id, before, context.now):
        return None
    keep = context.button("btn_keep_me", KeepMe())
    own = context.button("btn_privacy", Go(command="privasi"))
    days = str(WARNED_BEFORE // timedelta(days=1))
    return Reply(context.say("erased_soon", days=days), ((keep, own), navigation.home(context)))


async def warn_unused(database: Database, now: datetime, world: World) -> list[Untold]:
    notice = ErasedSoon(on=f"{now:%Y-%m-%d}")
    before = now - KEPT_UNUSED + WARNED_BEFORE
    async with database.transaction() as connection:
        for person in await unused.warn(connection, before, now, _AT_ONCE):
            await notices.plan_once(
                connection, person, notice.code, notice.subject, now, now + KEPT_UNUSED
            )
    return []


async def erase_unused(database: Database, now: datetime, world: World) -> list[Untold]:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            person = await unused.warned(
                connection, now - WARNED_BEFORE, now - KEPT_UNUSED, ErasedSoon.code
            )
            if person is None:
                break
            await traces.erase(connection, person, now)
            await audit.record(connection, "erased", now, actor=None, subject=person)
    return []
