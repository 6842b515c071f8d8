"""An announcement before its coordinator's eyes: one message that renews itself to the end."""

from __future__ import annotations

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
from storage.announcements.announcements import Announcement
from storage.connection import Connection
from storage.offices import roles
from storage.post import notices
from storage.post.outbox import KEYED_EDIT_EVERY, Lane

_TOLD_WITHIN = timedelta(minutes=10)
_OWNERS_HEAR_WITHIN = timedelta(days=3)


class AnnouncementGoes(Notice, code="ann", lane=Lane.REPLIES, disturb=None):
    """How far it is, in the chat in which it was confirmed; at the end what came of it."""

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
    return await shown(context, it)


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
