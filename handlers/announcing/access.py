"""Whose an announcement is: of those who act for its office now."""

from __future__ import annotations

from handlers.context import Context
from handlers.people import rights
from storage.announcements import announcements
from storage.announcements.announcements import Announcement


async def theirs(context: Context, number: int) -> Announcement | None:
    """The announcement, if this person may act for its office; to anybody else there is none."""
    it = await announcements.announcement(context.db, number)
    if it is None or not await rights.may_act_for(context, it.office):
        return None
    return it
