"""An announcement before its coordinator's eyes: one message that renews itself to the end; and a
message of its own at the end, where that comes so late that nobody watches the first one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.announcing import running, summary
from handlers.announcing.access import theirs
from handlers.chat import Reply
from handlers.context import Context
from handlers.drafting import checking
from handlers.notice import Notice
from handlers.people import rights
from handlers.quiet import Disturb
from storage.announcements import announcements
from storage.announcements.announcements import Announcement, State
from storage.connection import Connection
from storage.offices import roles
from storage.post import notices, outbox
from storage.post.outbox import KEYED_EDIT_EVERY, Lane

_TOLD_WITHIN = timedelta(minutes=10)
_OWNERS_HEAR_WITHIN = timedelta(days=3)
_WATCHED_FOR = timedelta(hours=1)
_AS_CONFIRMED: tuple[State, ...] = ("fixing", "scheduled", "running", "done")
_SUM_TOLD_WITHIN = timedelta(days=14)  # longer than any holiday


class AnnouncementGoes(Notice, code="ann", lane=Lane.REPLIES, disturb=None):
    """How far it is, in the chat in which it was confirmed; at the end what came of it."""

    number: int


class AnnouncementOver(Notice, code="ann-over", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """What came of one that ended long after it was confirmed, such as each that repeats."""

    number: int


class AnnouncementStands(Notice, code="ann-role", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """It paused, because who confirmed it no longer acts for its office."""

    number: int


async def tell(connection: Connection, number: int, now: datetime) -> None:
    """Show it as it is now; while it goes, no more often than a message may be edited."""
    it = await announcements.announcement(connection, number)
    to = (it.confirmed_by or it.author) if it is not None else None
    if it is None or to is None or (it.state == "cancelled" and it.confirmed is None):
        return
    notice = AnnouncementGoes(number=number)
    if await notices.waits(connection, to, notice.code, notice.subject, now):
        return
    due = now + KEYED_EDIT_EVERY if it.state == "running" and it.ended is None else now
    until = due + _TOLD_WITHIN
    await notices.plan(connection, to, notice.code, notice.subject, due, until)


async def tell_end(connection: Connection, number: int, now: datetime) -> None:
    """Once: sent again, whoever asked for that watches it."""
    await tell(connection, number, now)
    it = await announcements.announcement(connection, number)
    assert it is not None
    if it.state == "done" and it.confirmed_by is not None and not _watched(it, now):
        notice = AnnouncementOver(number=number)
        until = now + _SUM_TOLD_WITHIN
        await notices.plan_once(
            connection, it.confirmed_by, notice.code, notice.subject, now, until
        )


def _watched(it: Announcement, now: datetime) -> bool:
    """Did somebody just send it on its way, by confirming it or later by hand?"""
    by_hand = it.paced_from if it.starts is None else None
    since = by_hand or it.confirmed
    return since is None or now - since <= _WATCHED_FOR


async def seen(context: Context, number: int) -> None:
    """After a press: its answer shows how it is, here; and where it was confirmed, if that is in
    another chat, it is shown there."""
    it = await announcements.announcement(context.db, number)
    if it is None or it.confirmed_by is None:
        return
    if it.chat == context.chat.id:
        notice = AnnouncementGoes(number=number)
        await notices.withdraw(context.db, it.confirmed_by, notice.code, notice.subject)
    else:
        await tell(context.db, number, context.now)


async def tell_owners(connection: Connection, it: Announcement, now: datetime) -> None:
    notice = AnnouncementStands(number=it.id)
    for owner in await roles.owners(connection):
        until = now + _OWNERS_HEAR_WITHIN
        await notices.plan(connection, owner, notice.code, notice.subject, now, until)


async def goes(context: Context, notice: AnnouncementGoes) -> Reply | None:
    it = await theirs(context, notice.number)
    if it is None or it.chat != context.chat.id:
        return None
    hears_at_its_end = not _watched(it, context.now) and it.state in _AS_CONFIRMED
    if hears_at_its_end and not await outbox.is_shown(
        context.db, context.chat.id, checking.key(it)
    ):
        return None
    return await shown(context, it)


async def over(context: Context, notice: AnnouncementOver) -> Reply | None:
    it = await theirs(context, notice.number)
    if it is None or it.ended is None or it.state != "done":
        return None
    return replace(await summary.screen(context, it), key=None)


async def stands(context: Context, notice: AnnouncementStands) -> Reply | None:
    it = await theirs(context, notice.number)
    if it is None or it.state != "paused" or not await rights.is_owner(context):
        return None
    return await running.paused_for_role(context, it)


async def shown(context: Context, it: Announcement) -> Reply | None:
    """What there is to say of it now."""
    match it.state:
        case "draft":
            return None
        case "counting" | "ready":
            return await checking.screen(context, it)
        case "fixing" | "scheduled" | "running" | "paused":
            return await running.screen(context, it)
        case "done" | "cancelled":
            return await summary.screen(context, it)
