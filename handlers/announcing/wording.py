"""What several screens say of an announcement: its first words, its groups, when it goes and why
not to all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from content import dates
from content.language import Select
from content.text import Text, join, shortened
from handlers.announcing.going import month_day, next_time
from handlers.announcing.placeholders import filled
from handlers.context import Context
from handlers.offices.hours import working_time
from handlers.questions.words import short
from handlers.quiet import Disturb, WorkingTime, next_moment
from storage.announcements import correcting
from storage.announcements.announcements import OPEN, Announcement
from storage.announcements.recipients import State
from storage.offices import offices
from storage.offices.offices import Office

_MOST_LETTERS = 60
_GLANCE = 300  # code units
_DATES_SHOWN = 3
_MOST_GROUPS, _LONGEST_TITLE = 3, 40


def first_words(it: Announcement) -> str:
    """Enough to tell it from others, in one line and without marks."""
    tidy = " ".join(filled(it.words, {}).plain.split())
    return tidy if len(tidy) <= _MOST_LETTERS else f"{tidy[: _MOST_LETTERS - 1].rstrip()}…"


def headline(context: Context, it: Announcement) -> str:
    """The same in a list, where it may be a file alone."""
    return first_words(it) or it.file_name or context.say("announcement_without_words").plain


def glance(context: Context, it: Announcement) -> Text:
    """What it says, not always to its end."""
    words = filled(it.words, {})
    return shortened(words, _GLANCE) if words.plain else context.say("announcement_without_words")


def reason(context: Context, state: State) -> Text:
    """Why somebody in this state did not get it."""
    return context.say("announcement_reason", state=Select(state))


def disturbs(it: Announcement) -> Disturb:
    return Disturb.URGENT if it.urgent else Disturb.WORKING


async def office_of(context: Context, it: Announcement) -> tuple[Office, WorkingTime]:
    office = await offices.office(context.db, it.office)
    assert office is not None
    return office, await working_time(context.db, it.office)


def named_groups(context: Context, titles: Sequence[str]) -> Text:
    """The first of them; a screen is small."""
    names = ", ".join(short(each, _LONGEST_TITLE) for each in titles[:_MOST_GROUPS])
    more = len(titles) - _MOST_GROUPS
    return Text(names) if more <= 0 else context.say("audience_and_more", names=names, more=more)


async def when(context: Context, it: Announcement) -> Text:
    """When it goes; beforehand also that this is outside of the hours in which people may be
    written to, and when it will really go."""
    office, hours = await office_of(context, it)
    from_now = it.starts if it.starts is not None and it.starts > context.now else context.now
    allowed = next_moment(disturbs(it), from_now, office.zone, hours)

    def at(moment: datetime) -> str:
        return dates.moment(moment, office.zone, context.language)

    if it.starts is None:
        state = Select("open" if it.state in OPEN else "confirmed")
        if allowed > context.now:
            return context.say("announcement_now_later", at=at(allowed), state=state)
        return context.say("announcement_now", state=state)
    lines = [context.say("announcement_at", at=at(it.starts))]
    if it.repeats is not None:
        days = join("; ", [Text(at(each)) for each in coming(it, office.zone)])
        repeats = Select(it.repeats)
        lines = [context.say("announcement_again", repeats=repeats, days=days)]
    if it.starts <= context.now:
        if it.state in OPEN:
            lines.append(context.say("announcement_time_over"))
        elif it.state == "paused":
            kind = Select("once" if it.repeats is None else "again")
            lines.append(context.say("announcement_time_passed", kind=kind))
    elif allowed > it.starts:
        lines.append(context.say("announcement_outside_hours", at=at(allowed)))
    return join("\n", lines)


def coming(it: Announcement, zone: str) -> list[datetime]:
    """The next times of one that repeats."""
    assert it.starts is not None
    assert it.repeats is not None
    found = [it.starts]
    while len(found) < _DATES_SHOWN:
        found.append(next_time(found[-1], it.repeats, zone, found[-1], month_day(it, zone)))
    return found


async def how_shown(context: Context, correction: Announcement, people: int) -> Text:
    """In how many chats it takes the place of what is shown, and to how many it follows, of those
    who get it."""
    can_edit = [name for name, each in context.world.channels.items() if each.can.edit]
    changed = 0
    if await correcting.same_file(context.db, correction):
        changed = await correcting.changed(context.db, correction.id, can_edit)
    return context.say("correction_how_shown", changed=changed, follow=people - changed)
