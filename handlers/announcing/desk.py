"""`/umumkan`: what an office announced, what it still writes, and the way to write more."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.announcing.presses import OfficeAnnouncements, ShowAnnouncement, WriteAnnouncement
from handlers.announcing.wording import headline
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.groups.presses import OfficeGroups
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice
from handlers.polls.presses import OfficePolls
from storage.announcements import announcements, ending
from storage.announcements.announcements import GOING, Announcement
from storage.offices.offices import Office

PAGE = 3
_MOST_BUTTONS = 8


async def command(context: Context, rest: str = "") -> Posts:
    mine = await choosing.theirs(context)
    if len(mine) == 1:
        return (await page(context, mine[0]),)
    return await choosing.choose(context, ChooseOffice(what="announcements", after=0))


async def show(context: Context, press: OfficeAnnouncements) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return (await page(context, office, press.after),)


async def page(context: Context, office: Office, after: int = 0, note: Text | None = None) -> Reply:
    """The newest first."""
    found = await announcements.of_office(context.db, office.id, after, PAGE + 1)
    if not found and after:
        return await page(context, office, 0, note)
    shown = list(enumerate(found[:PAGE], 1))
    sent = await ending.sent(context.db, [each.id for _, each in shown if each.began])
    lines = [_line(context, office, number, each, sent.get(each.id, 0)) for number, each in shown]
    if found:
        text = context.say("office_announcements", office=office.name)
    else:
        text = context.say("no_announcements_yet", office=office.name)
    write = context.button("btn_write_announcement", WriteAnnouncement(office=office.id, event=0))
    turning = navigation.page_buttons(
        context,
        OfficeAnnouncements(office=office.id, after=max(0, after - PAGE)) if after else None,
        OfficeAnnouncements(office=office.id, after=after + PAGE) if len(found) > PAGE else None,
    )
    desk = context.button("btn_desk", Go(command="panitia"))
    rows = (
        (write,),
        *((_button(context, number, each),) for number, each in shown),
        *turning,
        (desk,),
    )
    groups = context.button("btn_groups", OfficeGroups(office=office.id, event=0, after=0))
    polls = context.button("btn_polls", OfficePolls(office=office.id, after=0))
    room = _MOST_BUTTONS - sum(map(len, rows))
    rows = (*rows[:-1], (*(polls, groups)[:room], desk))
    return Reply(noted(note, join("\n\n", [text, *lines])), rows)


def _line(context: Context, office: Office, number: int, each: Announcement, sent: int) -> Text:
    about = [
        context.say("announcement_state", state=Select(each.state)),
        Text(_when(context, office, each)),
    ]
    if each.told and each.began is not None:
        about.append(context.say("announcement_line_sent", sent=sent, people=each.told))
    elif each.told and each.state in GOING:
        about.append(context.say("announcement_line_people", people=each.told))
    return context.say(
        "announcement_line",
        number=number,
        words=headline(context, each),
        about=join(" · ", about),
    )


def _when(context: Context, office: Office, each: Announcement) -> str:
    """When it ended, began, or is to begin; of a draft when it was written."""
    planned = each.starts if each.state in GOING else None
    at = each.ended or each.began or planned or each.written
    day, today = (moment.astimezone(ZoneInfo(office.zone)) for moment in (at, context.now))
    if day.year != today.year:
        return dates.date_only(day, context.language)
    return dates.short_day(day, context.language)


def _button(context: Context, number: int, each: Announcement) -> Button:
    press = ShowAnnouncement(number=each.id)
    return Button(label=label(f"{number}. {headline(context, each)}"), press=press.wire)
