"""The draft of an announcement: what it says so far, and the way to change each part of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from content.language import Select
from content.text import Text, join
from handlers.announcing import access, desk, progress, wording
from handlers.announcing.presses import (
    AskDropAnnouncement,
    AskUrgent,
    AttachEvent,
    ChangeAnnouncement,
    Check,
    DropAnnouncement,
    MoreOfAnnouncement,
    OfficeAnnouncements,
    Revise,
    SetTime,
    SetUrgent,
    ShowAnnouncement,
    ShowAudience,
)
from handlers.audience import whom
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.groups.presses import ChooseGroups
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.people.record import record
from storage.announcements import announcements, group_posts
from storage.announcements.announcements import OPEN, Announcement
from storage.announcements.audiences import read_clauses
from storage.events import events


async def show(context: Context, press: ShowAnnouncement) -> Posts:
    it = await access.theirs(context, press.number)
    return (await screen(context, it),) if it else await access.gone(context)


async def screen(context: Context, it: Announcement, note: Text | None = None) -> Reply:
    """As it is now, whatever it has become."""
    if it.state == "draft":
        return await card(context, it, note)
    if it.state == "cancelled" and it.confirmed is None:
        return Reply(context.say("announcement_dropped"), (_ways_back(context, it),))
    found = await progress.shown(context, it)
    if found is None:
        return Reply(noted(note, context.say("announcement_gone")), (_ways_back(context, it),))
    return replace(found, text=noted(note, found.text))


async def theirs(context: Context, number: int) -> Announcement | Posts:
    """The draft, to be changed; else what is said instead: it is nobody's, or on its way."""
    it = await access.theirs(context, number)
    if it is None:
        return await access.gone(context)
    if it.state not in OPEN:
        return (Toast(context.say("announcement_no_draft")), await screen(context, it))
    return it


async def change(
    context: Context, it: Announcement, part: str, **changed: str | int | datetime | None
) -> Announcement:
    """One part of a draft; what was counted of it no longer holds."""
    await announcements.become(context.db, it.id, "draft", *OPEN)
    await record(context, "announcement changed", it.office, announcement=it.id, part=part)
    return await announcements.change(context.db, it.id, **changed)


async def card(context: Context, it: Announcement, note: Text | None = None) -> Reply:
    event = await events.event(context.db, it.event) if it.event else None
    none = context.say("announcement_has_none")
    text = context.say(
        "announcement_draft",
        words=wording.glance(context, it),
        english=context.say("yes_or_no", answer=Select("yes" if it.english else "no")),
        file=it.file_name or none,
        event=event.title if event else none,
        audience=await _audience(context, it),
        when=await wording.when(context, it),
        urgent=context.say("yes_or_no", answer=Select("yes" if it.urgent else "no")),
    )
    if groups := await group_posts.chosen(context.db, it.id):
        names = wording.named_groups(context, groups)
        also = context.say("announcement_also_in_groups", groups=names)
        text = join("\n", [text, also])
    return Reply(noted(note, text), _parts(context, it))


async def _audience(context: Context, it: Announcement) -> Text:
    if it.corrects is not None:
        return context.say("audience_of_correction")
    return await whom.sentence(context, it.office, read_clauses(it.clauses))


def _parts(context: Context, it: Announcement) -> Buttons:
    check = context.button("btn_check_announcement", Check(number=it.id))
    parts = [
        context.button("btn_words", ChangeAnnouncement(number=it.id, part="words")),
        context.button("btn_attachment", ChangeAnnouncement(number=it.id, part="file")),
        context.button("btn_attached_event", AttachEvent(number=it.id, after=0)),
    ]
    if it.corrects is None:  # else it follows at once, to those who got what it corrects
        parts.insert(1, context.button("btn_audience", ShowAudience(number=it.id)))
        parts.append(context.button("btn_when", SetTime(number=it.id)))
    parts.append(context.button("btn_more_of_announcement", MoreOfAnnouncement(number=it.id)))
    return ((check,), *pairs(parts), _ways_back(context, it))


def _ways_back(context: Context, it: Announcement) -> tuple[Button, ...]:
    return (context.button("btn_announcements", OfficeAnnouncements(office=it.office, after=0)),)


def back(context: Context, it: Announcement) -> tuple[Button, ...]:
    """From each room of the draft to its card."""
    return (context.button("btn_back", ShowAnnouncement(number=it.id)), *navigation.home(context))


async def more(context: Context, press: MoreOfAnnouncement) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    ways = [
        context.button(
            "btn_announcement_english", ChangeAnnouncement(number=it.id, part="english")
        ),
        context.button("btn_urgent", AskUrgent(number=it.id)),
        context.button("btn_drop_announcement", AskDropAnnouncement(number=it.id)),
    ]
    if it.corrects is None:  # else it goes where that was posted
        ways.insert(2, context.button("btn_groups", ChooseGroups(number=it.id, after=0)))
    text = context.say("more_of_announcement", words=wording.headline(context, it))
    return (Reply(text, (*pairs(ways), back(context, it))),)


async def revise(context: Context, press: Revise) -> Posts:
    """From the check back to the draft."""
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    await announcements.become(context.db, it.id, "draft", *OPEN)
    return (await card(context, it),)


async def ask_urgent(context: Context, press: AskUrgent) -> Posts:
    """What it means is said before it is so."""
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    yes = context.button("btn_make_urgent", SetUrgent(number=it.id, urgent="yes"))
    no = context.button("btn_not_urgent", SetUrgent(number=it.id, urgent="no"))
    text = context.say("ask_urgent", urgent=Select("yes" if it.urgent else "no"))
    return (Reply(text, (context.choose(yes, no), back(context, it))),)


async def set_urgent(context: Context, press: SetUrgent) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    if it.urgent != (press.urgent == "yes"):
        it = await change(context, it, "urgent", urgent=int(press.urgent == "yes"))
    return (await card(context, it),)


async def ask_drop(context: Context, press: AskDropAnnouncement) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    yes = context.button("btn_drop_announcement_yes", DropAnnouncement(number=it.id))
    no = context.button("btn_keep_announcement", Revise(number=it.id))
    text = context.say("ask_drop_announcement", words=wording.headline(context, it))
    return (Reply(text, (context.choose(yes, no),)),)


async def drop(context: Context, press: DropAnnouncement) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state == "cancelled" and it.confirmed is None:
        return (Toast(context.say("announcement_dropped")),)
    if not await announcements.become(context.db, it.id, "cancelled", *OPEN):
        return (Toast(context.say("announcement_no_draft")), await screen(context, it))
    await record(context, "announcement dropped", it.office, announcement=it.id)
    office = await choosing.allowed(context, it.office)
    assert office is not None
    return (await desk.page(context, office, note=context.say("announcement_dropped")),)
