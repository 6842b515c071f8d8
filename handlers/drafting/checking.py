"""The check of an announcement: how many will get it, who for instance, who not and why, when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from content.language import Select
from content.text import Text, join
from handlers.announcing import wording
from handlers.announcing.presses import (
    AskDropAnnouncement,
    Confirm,
    Revise,
    SendToMe,
    ShowAnnouncement,
    ShowAudience,
)
from handlers.audience import whom
from handlers.chat import Buttons, Reply
from handlers.context import Context
from storage.announcements import announcements, group_posts, recipients
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import read_clauses
from storage.announcements.recipients import EXCLUDED

LIKEWISE_WITHIN = timedelta(minutes=10)
_EXAMPLES = 10


def key(it: Announcement) -> str:
    return f"announce:{it.id}"


async def screen(context: Context, it: Announcement) -> Reply:
    if it.state == "counting":
        return _counting(context, it)
    tally = await recipients.tally(context.db, it.id)
    people = tally.get("queued", 0)
    groups = await group_posts.chosen(context.db, it.id)
    goes = bool(people or groups)
    other = await likewise(context, it) if goes else None
    changes = it.corrects is not None and people
    parts = [
        _changed(context, it, people),
        await _people(context, it, people, groups),
        await wording.how_shown(context, it, people) if changes else None,
        _excluded(context, tally),
        await _when(context, it) if goes else None,
        _warning(context, other) if other is not None else None,
    ]
    text = join("\n\n", [part for part in parts if part is not None])
    press = Confirm(
        number=it.id, version=it.version, people=people, warned=other.id if other else 0
    )
    return Reply(text, _ways(context, it, press if goes else None), key=key(it))


def _counting(context: Context, it: Announcement) -> Reply:
    again = context.button("btn_announcement_renew", ShowAnnouncement(number=it.id))
    revise = context.button("btn_revise", Revise(number=it.id))
    return Reply(context.say("announcement_counting"), ((again, revise),), key=key(it), live=True)


def _changed(context: Context, it: Announcement, people: int) -> Text | None:
    """It was confirmed for another number, and is to be confirmed anew."""
    if it.told is None or it.told == people:
        return None
    return context.say("announcement_people_changed", was=it.told, people=people)


async def _people(context: Context, it: Announcement, people: int, groups: Sequence[str]) -> Text:
    if it.corrects is not None:
        audience = context.say("audience_of_correction")
    else:
        audience = await whom.sentence(context, it.office, read_clauses(it.clauses))
    if not people and groups:
        titles = ", ".join(groups)
        return context.say("announcement_for_groups", audience=audience, groups=titles)
    if not people and it.corrects is not None:
        return context.say("correction_for_nobody")
    if not people:
        return context.say("announcement_for_nobody", audience=audience)
    names = await recipients.examples(context.db, it.id, _EXAMPLES)
    return context.say(
        "announcement_for_people",
        people=people,
        audience=audience,
        names=", ".join(names),
        more=people - len(names),
    )


def _excluded(context: Context, tally: dict[recipients.State, int]) -> Text | None:
    """Who would be meant and gets nothing, by the reason."""
    lines = [
        context.say("announcement_excluded", people=people, why=wording.reason(context, state))
        for state in EXCLUDED
        if (people := tally.get(state, 0))
    ]
    return join("\n", [context.say("announcement_not_to"), *lines]) if lines else None


async def _when(context: Context, it: Announcement) -> Text:
    urgent = Select("yes" if it.urgent else "no")
    return context.say("announcement_when", when=await wording.when(context, it), urgent=urgent)


async def likewise(context: Context, it: Announcement) -> Announcement | None:
    """Another one to the same people a moment ago: is it the same by mistake?"""
    if it.corrects is not None:
        return None
    return await announcements.likewise(context.db, it.id, context.now - LIKEWISE_WITHIN)


def _warning(context: Context, other: Announcement) -> Text:
    assert other.confirmed is not None
    minutes = (context.now - other.confirmed) // timedelta(minutes=1)
    words = wording.headline(context, other)
    return context.say("announcement_likewise", words=words, minutes=minutes)


def _ways(context: Context, it: Announcement, press: Confirm | None) -> Buttons:
    """`press` is None where it would go to nobody."""
    me = context.button("btn_send_to_me", SendToMe(number=it.id))
    revise = context.button("btn_revise", Revise(number=it.id))
    drop = context.button("btn_cancel", AskDropAnnouncement(number=it.id))
    if press is not None:
        yes = (
            context.button("btn_confirm_announcement", press, people=press.people)
            if press.people
            else context.button("btn_confirm_for_groups", press)
        )
        return ((yes,), (me,), (revise, drop))
    if it.corrects is not None:
        return ((revise, drop),)
    audience = context.button("btn_audience", ShowAudience(number=it.id))
    return ((audience,), (revise, drop))
