"""*Gabungkan*: two records of one person become the older one, after both were looked at twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from content.text import Text, join
from handlers.chat import Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.members import card
from handlers.members.knowing import Member, gone, may_merge, member
from handlers.members.presses import AskMerge, AskTwin, Compare, Merge, ShowMember
from handlers.members.told import DataMerged
from handlers.menu import navigation
from handlers.people.card import part_lines
from handlers.people.record import record
from handlers.seats.following import follow
from handlers.waiting.waiting_list import moved
from storage.people import traces
from storage.seats import enrolments

_SHOWN = ("name", "institution", "phone")
_SHOWN_OF_THEIRS = (*_SHOWN, "position", "city")
_TOLD_WITHIN = timedelta(days=1)


@dataclass(frozen=True)
class Pair:
    """`kept` is the older one, who gets what `gone` has and they lack."""

    kept: Member
    gone: Member

    @property
    def digest(self) -> str:
        """Changes with anything that either of them told."""
        both = self.kept.person.model_dump_json() + self.gone.person.model_dump_json()
        return sha256(both.encode()).hexdigest()[:12]


async def compare(context: Context, press: Compare) -> Posts:
    pair = await _pair(context, press.person, press.other)
    if not isinstance(pair, Pair):
        return pair
    return (await _compared(context, pair),)


async def ask(context: Context, press: AskMerge) -> Posts:
    """The second question, which names both."""
    pair = await _pair(context, press.kept, press.gone, press.seen)
    if not isinstance(pair, Pair):
        return pair
    kept, other = pair.kept.person, pair.gone.person
    yes = context.button("btn_merge_yes", Merge(kept=kept.id, gone=other.id, seen=pair.digest))
    no = context.button("btn_leave_no", ShowMember(person=kept.id, words=""))
    text = context.say("ask_merge", kept=_known_as(pair.kept), gone=_known_as(pair.gone))
    return (Reply(text, (context.choose(yes, no),)),)


async def merge(context: Context, press: Merge) -> Posts:
    """A second tap finds only one of them, and takes the card away from nobody."""
    if await member(context, press.kept) and await member(context, press.gone) is None:
        return (Toast(context.say("merged_already")),)
    pair = await _pair(context, press.kept, press.gone, press.seen)
    if not isinstance(pair, Pair):
        return pair
    kept, office = pair.kept.person.id, pair.kept.office or pair.gone.office
    twice = await enrolments.of_both(context.db, kept, pair.gone.person.id)
    await traces.merge(context.db, kept, pair.gone.person.id, context.now)
    await record(context, "people merged", office, kept, gone=pair.gone.person.id)
    notice = DataMerged(office=office, gone=pair.gone.person.id)
    told = Tell(kept, notice, context.now, context.now + _TOLD_WITHIN)
    merged = await member(context, kept)
    assert merged is not None
    await follow(context, merged.person)
    freed = [tell for event in twice for tell in await moved(context.db, event, context.now)]
    return (await card.screen(context, merged, note=context.say("merged")), told, *freed)


async def _pair(context: Context, one: int, other: int, seen: str | None = None) -> Pair | Posts:
    """Both, if they may be made one now; else what to say. With `seen`, only as they were shown."""
    first, second = await member(context, min(one, other)), await member(context, max(one, other))
    if first is None or second is None or one == other:
        return await gone(context)
    for each in (first, second):
        if not await may_merge(context.db, each):
            return (await card.screen(context, each, note=context.say("merge_not_theirs")),)
    pair = Pair(first, second)
    if seen not in (None, pair.digest):
        return (await _compared(context, pair, context.say("merge_changed")),)
    return pair


async def _compared(context: Context, pair: Pair, note: Text | None = None) -> Reply:
    """One below the other, and what will happen."""
    kept, other = pair.kept.person, pair.gone.person
    text = context.say(
        "merge_compared",
        kept=await _described(context, pair.kept),
        gone=await _described(context, pair.gone),
    )
    merge = context.button("btn_merge", AskMerge(kept=kept.id, gone=other.id, seen=pair.digest))
    back = context.button("btn_back", AskTwin(person=kept.id))
    return Reply(noted(note, text), ((merge,), (back, *navigation.home(context))))


async def _described(context: Context, each: Member) -> Text:
    parts = _SHOWN_OF_THEIRS if each.belongs else _SHOWN
    lines = part_lines(context, each.person, card.filled(each, parts))
    return join("\n", [*lines, *await card.event_lines(context, each)])


def _known_as(each: Member) -> str:
    return ", ".join(filter(None, (each.person.name, each.person.institution)))
