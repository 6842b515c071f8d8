"""Whose an announcement is: of those who act for its office now."""

from __future__ import annotations

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.people import rights
from storage.announcements import announcements
from storage.announcements.announcements import Announcement


async def theirs(context: Context, number: int) -> Announcement | None:
    """The announcement, if this person may act for its office; to anybody else there is none."""
    it = await announcements.announcement(context.db, number)
    if it is None or not await rights.may_act_for(context, it.office):
        return None
    return it


async def gone(context: Context) -> Posts:
    """The same words whether it is another office's or not there."""
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    desk = context.button("btn_desk", Go(command="panitia"))
    return (Reply(context.say("announcement_gone"), ((desk, *navigation.home(context)),)),)
