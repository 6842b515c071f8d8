"""An office's groups: the coordinator links one by a code that is said in it, and unlinks it."""

from __future__ import annotations

from datetime import timedelta

from content.text import Text, join
from handlers.announcing.presses import OfficeAnnouncements
from handlers.chat import Button, Posts, Reply
from handlers.codes import new_code
from handlers.context import Context
from handlers.events.browse import ShowEvent
from handlers.forms.screen import noted
from handlers.groups.presses import (
    AskUnlinkGroup,
    LinkGroup,
    OfficeGroups,
    UnlinkGroup,
)
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.people.record import record
from handlers.questions.words import short
from storage.announcements import groups
from storage.announcements.groups import Linked
from storage.events import events
from storage.offices.offices import Office

PAGE = 3
CODE_LETTERS = 16
CODE_LIVES = timedelta(hours=24)


async def show(context: Context, press: OfficeGroups) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return (await _page(context, office, press),)


async def _page(
    context: Context, office: Office, press: OfficeGroups, note: Text | None = None
) -> Reply:
    found = await groups.of_office(context.db, office.id, press.after, PAGE + 1)
    if not found and press.after:
        return await _page(context, office, press.model_copy(update={"after": 0}), note)
    if found:
        text = context.say("groups_of_office", office=office.name)
    else:
        text = context.say("no_groups_yet", office=office.name)
    shown = list(enumerate(found[:PAGE], 1))
    lines = [_line(context, number, each) for number, each in shown]
    unlink = [
        (
            context.button(
                "btn_unlink_group", AskUnlinkGroup(group=each.id), title=short(each.title, 30)
            ),
        )
        for _, each in shown
    ]
    link = context.button("btn_link_group", LinkGroup(office=office.id, event=press.event))
    turning = navigation.page_buttons(
        context,
        press.model_copy(update={"after": max(0, press.after - PAGE)}) if press.after else None,
        press.model_copy(update={"after": press.after + PAGE}) if len(found) > PAGE else None,
    )
    rows = ((link,), *unlink, *turning, _ways_back(context, office.id, press.event))
    return Reply(noted(note, join("\n\n", [text, *lines])), rows)


def _line(context: Context, number: int, each: Linked) -> Text:
    if each.event_title is None:
        return context.say("group_line", number=number, title=each.title)
    return context.say("group_line_event", number=number, title=each.title, event=each.event_title)


def _ways_back(context: Context, office: int, event: int) -> tuple[Button, ...]:
    if event:
        return (context.button("btn_back", ShowEvent(event=event)), *navigation.home(context))
    back = OfficeAnnouncements(office=office, after=0)
    return (context.button("btn_announcements", back), *navigation.home(context))


async def link(context: Context, press: LinkGroup) -> Posts:
    """The code, and the two ways to say it in the group."""
    office = await choosing.allowed(context, press.office)
    if office is None or context.person is None:
        return await choosing.refuse(context)
    event = await events.event(context.db, press.event) if press.event else None
    if press.event and (event is None or event.office != office.id):
        return await choosing.refuse(context)
    back = _ways_back(context, office.id, press.event)
    code = new_code(CODE_LETTERS)
    links = (channel.group_link(code) for channel in context.world.channels.values())
    address = next((each for each in links if each), None)
    if address is None:
        return (Reply(context.say("groups_need_telegram"), (back,)),)
    now = context.now
    await groups.issue(
        context.db, code, office.id, event.id if event else None, context.person.id, now,
        now + CODE_LIVES,
    )  # fmt: skip
    await record(context, "group code issued", office.id)
    text = context.say(
        "group_code", office=office.name, link=address, words=f"/start {code}",
        hours=str(CODE_LIVES // timedelta(hours=1)),
    )  # fmt: skip
    return (Reply(text, (back,)),)


async def ask_unlink(context: Context, press: AskUnlinkGroup) -> Posts:
    group = await _theirs(context, press.group)
    if group is None:
        return await _gone(context)
    yes = context.button("btn_unlink_group_yes", UnlinkGroup(group=group.id))
    no = context.button("btn_back", OfficeGroups(office=group.office, event=0, after=0))
    text = context.say("ask_unlink_group", title=group.title)
    return (Reply(text, (context.choose(yes, no),)),)


async def unlink(context: Context, press: UnlinkGroup) -> Posts:
    group = await _theirs(context, press.group)
    if group is None:
        return await _gone(context)
    await groups.unlink(context.db, group.id, context.now)
    await record(context, "group unlinked", group.office, group=group.id)
    office = await choosing.allowed(context, group.office)
    assert office is not None
    here = OfficeGroups(office=office.id, event=0, after=0)
    note = context.say("group_unlinked", title=group.title)
    return (await _page(context, office, here, note),)


async def _theirs(context: Context, number: int) -> Linked | None:
    """The group, if this person may act for its office; to anybody else there is none."""
    group = await groups.linked(context.db, number)
    allowed = group is not None and await choosing.allowed(context, group.office) is not None
    return group if allowed else None


async def _gone(context: Context) -> Posts:
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    return (Reply(context.say("group_gone"), (navigation.home(context),)),)
