"""In which groups an announcement is posted too: ticked on its draft."""

from __future__ import annotations

from handlers.announcing import access
from handlers.announcing.presses import ShowAnnouncement
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.drafting import drafts
from handlers.groups.presses import ChooseGroups, OfficeGroups, TickGroup
from handlers.menu import navigation
from handlers.people.record import record
from handlers.questions.words import short
from storage.announcements import announcements, group_posts, groups
from storage.announcements.announcements import OPEN, Announcement
from storage.announcements.group_posts import Chosen

PAGE = 3


async def choose(context: Context, press: ChooseGroups) -> Posts:
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    return (await _page(context, it, press),)


async def tick(context: Context, press: TickGroup) -> Posts:
    """What was checked must be checked once more."""
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    group = await groups.linked(context.db, press.group)
    if group is None or group.office != it.office:
        return await access.gone(context)
    await group_posts.choose(context.db, it.id, group.id)
    await announcements.become(context.db, it.id, "draft", *OPEN)
    await record(context, "announcement changed", it.office, announcement=it.id, part="groups")
    return (await _page(context, it, ChooseGroups(number=it.id, after=press.after)),)


async def _page(context: Context, it: Announcement, press: ChooseGroups) -> Reply:
    found = await group_posts.choices(context.db, it.id, it.office, press.after, PAGE + 1)
    if not found and press.after:
        return await _page(context, it, ChooseGroups(number=it.id, after=0))
    rows = [(_choice(context, it, each, press.after),) for each in found[:PAGE]]
    turning = navigation.page_buttons(
        context,
        press.model_copy(update={"after": max(0, press.after - PAGE)}) if press.after else None,
        press.model_copy(update={"after": press.after + PAGE}) if len(found) > PAGE else None,
    )
    link = OfficeGroups(office=it.office, event=it.event or 0, after=0)
    rows.append((context.button("btn_groups_of_office", link),))
    back = context.button("btn_back", ShowAnnouncement(number=it.id))
    text = context.say("choose_groups" if found else "no_groups_to_choose")
    return Reply(text, (*rows, *turning, (back, *navigation.home(context))))


def _choice(context: Context, it: Announcement, each: Chosen, after: int) -> Button:
    mark = "✓ " if each.chosen else ""
    press = TickGroup(number=it.id, group=each.id, after=after)
    return Button(label=f"{mark}{short(each.title, 36)}", press=press.wire)
