"""Whom an announcement is for, in words."""

from __future__ import annotations

from content.language import Select
from content.people import label, people_lists
from content.text import Text, join
from handlers.context import Context
from handlers.seats.whose import folded
from storage.announcements.audiences import OF_EVENTS, OF_PROFILES, Clause, Clauses, What
from storage.events import events
from storage.offices import offices

_MOST_NAMED = 5  # values of a clause


async def sentence(context: Context, office: int, clauses: Clauses) -> Text:
    """Whom the clauses of this office are for."""
    if not clauses:
        return context.say("audience_nobody")
    return join(", ", [await _clause(context, office, each) for each in clauses])


async def _clause(context: Context, office: int, clause: Clause) -> Text:
    joined, what = Select(clause.join), Select(clause.what)
    if clause.what in OF_PROFILES:
        values = _named(context, clause)
        return context.say("audience_of_profile", join=joined, what=what, values=values)
    if clause.what in OF_EVENTS:
        event = await events.event(context.db, clause.event or 0)
        title = event.title if event else context.say("audience_event_gone").plain
        if clause.join == "of":
            return context.say("audience_begins_with_event", what=what, title=title)
        return context.say("audience_of_event", join=joined, what=what, title=title)
    known = await offices.office(context.db, office)
    assert known is not None
    return context.say("audience_of_office", what=what, office=known.name)


def _named(context: Context, clause: Clause) -> Text:
    """The values of a clause; spellings that are one choice are named once."""
    names: dict[str, str] = {}
    for each in clause.values:
        names.setdefault(folded(each), value(context, clause.what, each))
    some = f" {context.say('audience_or').plain} ".join(list(names.values())[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return Text(some) if more <= 0 else context.say("audience_and_more", names=some, more=more)


def value(context: Context, what: What, written: str) -> str:
    """What stands in a profile, as a person reads it."""
    lists = people_lists()
    match what:
        case "library_kind":
            return label(lists.library_kinds, written, context.language)
        case "position":
            return label(lists.positions, written, context.language)
    return written
