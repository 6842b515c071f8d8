"""An announcement on its way: how far it is, when it ends, and what can be done about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.announcing.presses import OfficeAnnouncements, SetTime, ShowAnnouncement
from handlers.announcing.running_presses import AskStop, Pause, Resume, Reword
from handlers.announcing.wording import disturbs, headline, office_of, when
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.quiet import next_moment, when_hours_passed
from storage.announcements import recipients
from storage.announcements.announcements import Announcement
from storage.announcements.recipients import State

_BLOCKS = 10
_SURE_FROM = 10  # copies sent without a break, before they tell a pace
_SURE_AFTER = timedelta(seconds=5)

Tally = dict[State, int]


def left(tally: Tally) -> int:
    """Who may still get it."""
    return sum(tally.get(state, 0) for state in recipients.UNDER_WAY)


async def screen(context: Context, it: Announcement) -> Reply:
    tally = await recipients.tally(context.db, it.id)
    parts = [context.say("announcement_goes", state=Select(it.state), words=headline(context, it))]
    if it.state == "fixing":
        parts.append(context.say("announcement_fixing"))
    elif it.began is None:
        parts.append(await _planned(context, it))
    else:
        parts.append(await _way(context, it, tally))
    if it.state == "paused":
        parts.append(context.say("announcement_paused", why=Select(it.why_paused or "asked")))
    buttons = (*_steering(context, it), _ways_back(context, it))
    return Reply(join("\n\n", parts), buttons, key=f"announce:{it.id}", live=True)


async def _planned(context: Context, it: Announcement) -> Text:
    """One of those that repeat finds out only then whom it is for."""
    if it.told is None:
        return context.say("announcement_planned_anew", when=await when(context, it))
    return context.say("announcement_planned", people=it.told, when=await when(context, it))


async def _way(context: Context, it: Announcement, tally: Tally) -> Text:
    sent, unsure, waiting = tally.get("sent", 0), tally.get("uncertain", 0), left(tally)
    people = max(it.told or 0, sent + unsure + waiting)
    failed = people - sent - unsure - waiting - tally.get("cancelled", 0)
    done = people - waiting
    blocks = _BLOCKS * done // max(people, 1)
    lines = [
        context.say(
            "announcement_bar",
            bar="▓" * blocks + "░" * (_BLOCKS - blocks),
            percent=100 * done // max(people, 1),
        ),
        context.say("announcement_sent", sent=sent, people=people),
        context.say("announcement_failed", failed=failed),
        context.say("announcement_left", left=waiting),
    ]
    if unsure:
        lines.append(context.say("announcement_unsure", unsure=unsure))
    if it.state == "running" and waiting:
        lines += await _outlook(context, it, tally)
    return join("\n", lines)


async def _outlook(context: Context, it: Announcement, tally: Tally) -> list[Text]:
    """When it goes on, or ends; nothing where that cannot be known yet."""
    office, hours = await office_of(context, it)
    first = await recipients.next_due(context.db, it.id)
    last = await recipients.last_due(context.db, it.id)
    if first is not None and first > context.now and not tally.get("posted"):
        at = dates.moment(first, office.zone, context.language)
        if next_moment(disturbs(it), context.now, office.zone, hours) > context.now:
            return [context.say("announcement_goes_on", at=at)]
        return [context.say("announcement_rest_waits", at=at)]
    if last is not None and last > context.now:
        at = dates.moment(last, office.zone, context.language)
        return [context.say("announcement_some_wait", at=at)]
    needed = _needed(it, tally, context.now)
    if needed is None:
        return []
    ends = when_hours_passed(disturbs(it), context.now, needed, office.zone, hours)
    return [context.say("announcement_ends", at=dates.moment(ends, office.zone, context.language))]


def _needed(it: Announcement, tally: Tally, now: datetime) -> timedelta | None:
    """How long the rest takes at its pace so far; None where that is not known yet."""
    sent = tally.get("sent", 0) - it.paced_sent
    if it.paced_from is None or sent < _SURE_FROM or now - it.paced_from < _SURE_AFTER:
        return None
    return (now - it.paced_from) * left(tally) / sent


def _steering(context: Context, it: Announcement) -> Buttons:
    """What its state allows."""
    reword = context.button("btn_announcement_reword", Reword(number=it.id))
    time = context.button("btn_announcement_time", SetTime(number=it.id))
    stop = context.button("btn_announcement_stop", AskStop(number=it.id))
    pause = context.button("btn_announcement_pause", Pause(number=it.id))
    resume = context.button("btn_announcement_resume", Resume(number=it.id))
    match it.state:
        case "scheduled":
            return ((reword, time), (pause, stop))
        case "running":
            return ((pause,), (reword, stop))
        case "paused" if it.began is None:
            return ((resume,), (reword, time), (stop,))
        case "paused":
            return ((resume,), (reword, stop))
    return ((stop,),)


def _ways_back(context: Context, it: Announcement) -> tuple[Button, ...]:
    """Only the message in the chat in which it was confirmed renews itself."""
    all_of_office = OfficeAnnouncements(office=it.office, after=0)
    row = (context.button("btn_announcements", all_of_office), *navigation.home(context))
    if it.chat == context.chat.id:
        return row
    return (context.button("btn_announcement_renew", ShowAnnouncement(number=it.id)), *row)


async def paused_for_role(context: Context, it: Announcement) -> Reply:
    """To an owner, who may let it go on in their own name."""
    office, _ = await office_of(context, it)
    tally = await recipients.tally(context.db, it.id)
    text = context.say(
        "announcement_stands",
        office=office.name,
        words=headline(context, it),
        sent=tally.get("sent", 0),
        left=left(tally),
    )
    resume = context.button("btn_announcement_resume", Resume(number=it.id))
    stop = context.button("btn_announcement_stop", AskStop(number=it.id))
    return Reply(text, ((resume,), (stop,), _ways_back(context, it)))
