"""A code is said in a group: from now on the group hears what that office announces."""

from __future__ import annotations

import re
from datetime import timedelta

from handlers.chat import Called, Posts, Reply, Tell
from handlers.codes import ALPHABET
from handlers.context import Context
from handlers.groups.groups import CODE_LETTERS
from handlers.groups.presses import OfficeGroups
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people import rights
from handlers.words import called
from storage.announcements import groups
from storage.announcements.groups import Code
from storage.offices import audit, offices, roles
from storage.post.outbox import Lane

_CODE = re.compile(f"[{ALPHABET}]{{{CODE_LETTERS}}}")
_LONGEST_TITLE = 128  # as Telegram's
_TOLD_WITHIN = timedelta(hours=24)


class GroupLinked(Notice, code="grp", lane=Lane.REPLIES, disturb=None):
    """To who asked for the code."""

    group: int


async def said(context: Context, call: Called) -> Posts:
    """`/start` in a group. Whatever is no code is answered with the way to us."""
    if not _CODE.fullmatch(call.payload):
        return await called(context)
    code = await groups.redeem(context.db, call.payload, context.now)
    if code is None or not await roles.may_act_for(context.db, code.issued_by, code.office):
        return (Reply(context.say("group_code_void")),)
    return await _linked(context, call, code)


async def _linked(context: Context, call: Called, code: Code) -> Posts:
    title = " ".join(call.title.split())[:_LONGEST_TITLE] or call.address
    group = await groups.link(
        context.db, context.chat.id, code.office, code.event, title, code.issued_by, context.now
    )
    if group is None:
        return (Reply(context.say("group_linked_elsewhere")),)
    await audit.record(
        context.db,
        "group linked",
        context.now,
        actor=code.issued_by,
        office=code.office,
        group=group,
    )
    office = await offices.office(context.db, code.office)
    assert office is not None
    until = context.now + _TOLD_WITHIN
    return (
        Reply(context.say("group_hears_office", office=office.name)),
        Tell(code.issued_by, GroupLinked(group=group), context.now, until),
    )


async def tell(context: Context, notice: GroupLinked) -> Reply | None:
    group = await groups.linked(context.db, notice.group)
    if group is None or not await rights.may_act_for(context, group.office):
        return None
    here = OfficeGroups(office=group.office, event=0, after=0)
    buttons = (context.button("btn_groups", here), *navigation.home(context))
    return Reply(context.say("group_was_linked", title=group.title), (buttons,))
