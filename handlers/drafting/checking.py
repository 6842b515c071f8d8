"""The check of an announcement: how many will get it, who for instance, who not and why, when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.announcing import wording
from handlers.announcing.ledgers import nameless
from handlers.announcing.presses import (
    AskDropAnnouncement,
    Confirm,
    IncludeOthers,
    Revise,
    SendToMe,
    ShowAnnouncement,
    ShowAudience,
)
from handlers.audience import others, whom
from handlers.chat import Buttons, Reply
from handlers.context import Context
from storage.announcements import alike, group_posts, recipients
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
    other = await likewise(context, it, people) if goes else None
    left_out = await others.left_out(context, it)
    changes = it.corrects is not None and people
    parts = [
        _changed(context, it, people),
        await _people(context, it, people, groups),
        _also_in(context, groups) if people and groups else None,
        await wording.how_shown(context, it, people) if changes else None,
        _excluded(context, tally),
        left_out,
        await _when(context, it) if goes else None,
        await _warning(context, other) if other is not None else None,
    ]
    text = join("\n\n", [part for part in parts if part is not None])
    press = Confirm(
        number=it.id, version=it.version, people=people, warned=other.id if other else 0
    )
    ways = _ways(context, it, press if goes else None, include=left_out is not None)
    return Reply(text, ways, key=key(it))


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
        titles = wording.named_groups(context, groups)
        return context.say("announcement_for_groups", audience=audience, groups=titles)
    if not people and it.corrects is not None:
        return context.say("correction_for_nobody")
    if not people:
        return context.say("announcement_for_nobody", audience=audience)
    if nameless(it):
        return context.say("announcement_for_unnamed", people=people, audience=audience)
    names = await recipients.examples(context.db, it.id, _EXAMPLES)
    return context.say(
        "announcement_for_people",
        people=people,
        audience=audience,
        names=", ".join(names),
        more=people - len(names),
    )


def _also_in(context: Context, groups: Sequence[str]) -> Text:
    return context.say("announcement_also_in_groups", groups=wording.named_groups(context, groups))


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


async def likewise(context: Context, it: Announcement, people: int) -> Announcement | None:
    """Another one that goes about when this one does, to at least half of its `people`: is it the
    same by mistake?"""
    if it.corrects is not None:
        return None
    goes = max(it.starts or context.now, context.now)
    for other in await alike.going_between(
        context.db, it, goes - LIKEWISE_WITHIN, goes + LIKEWISE_WITHIN
    ):
        same = other.clauses == it.clauses  # then nobody needs to be counted
        if same or 2 * await alike.in_both(context.db, it, other) >= max(people, 1):
            return other
    return None


async def _warning(context: Context, other: Announcement) -> Text:
    office, _ = await wording.office_of(context, other)
    at = dates.moment(alike.goes_at(other), office.zone, context.language)
    return context.say("announcement_likewise", words=wording.headline(context, other), at=at)


def _ways(context: Context, it: Announcement, press: Confirm | None, include: bool) -> Buttons:
    """`press` is None where it would go to nobody. `include`: some are left out."""
    others_too = context.button("btn_include_others", IncludeOthers(number=it.id))
    more = ((others_too,),) if include else ()
    me = context.button("btn_send_to_me", SendToMe(number=it.id))
    revise = context.button("btn_revise", Revise(number=it.id))
    drop = context.button("btn_cancel", AskDropAnnouncement(number=it.id))
    if press is not None:
        yes = (
            context.button("btn_confirm_announcement", press, people=press.people)
            if press.people
            else context.button("btn_confirm_for_groups", press)
        )
        return ((yes,), *more, (me,), (revise, drop))
    if it.corrects is not None:
        return ((revise, drop),)
    audience = context.button("btn_audience", ShowAudience(number=it.id))
    return (*more, (audience,), (revise, drop))
