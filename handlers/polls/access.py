"""Whose a poll is: of those who act for its office now."""

from __future__ import annotations

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.people import rights
from storage.polls import polls
from storage.polls.polls import Poll


async def theirs(context: Context, number: int) -> Poll | None:
    """The poll, if this person may act for its office; to anybody else there is none."""
    it = await polls.poll(context.db, number)
    if it is None or not await rights.may_act_for(context, it.office):
        return None
    return it


async def gone(context: Context) -> Posts:
    """The same words whether it is another office's, deleted, or never was."""
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    desk = context.button("btn_desk", Go(command="panitia"))
    mine = context.button("btn_polls", Go(command="jajak"))
    return (Reply(context.say("poll_gone"), ((mine, desk), navigation.home(context))),)
