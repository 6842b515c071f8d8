"""Who took part in the office's events without being of the office: "everybody" leaves them out."""

from __future__ import annotations

from content.language import Select
from content.text import Text
from handlers.context import Context
from handlers.people.consent import NAMES_ANNOUNCEMENTS
from storage.announcements import enlisting
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, Clauses, read_clauses

MOST_COUNTED = 1000


def are_left_out(clauses: Clauses) -> bool:
    return bool(clauses) and clauses[0].what == "office"


def included(clauses: Clauses) -> Clauses:
    """The same with them; what narrows it stays."""
    return (Clause(join="of", what="known"), *clauses[1:])


async def left_out(context: Context, it: Announcement) -> Text | None:
    """How many more would get it; None where nobody would."""
    clauses = read_clauses(it.clauses)
    if it.corrects is not None or not are_left_out(clauses):
        return None
    people = await enlisting.left_out(
        context.db,
        it.office,
        clauses,
        context.world.channels,
        NAMES_ANNOUNCEMENTS,
        MOST_COUNTED + 1,
    )
    if not people:
        return None
    more = Select("yes" if people > MOST_COUNTED else "no")
    return context.say("audience_leaves_out", people=min(people, MOST_COUNTED), more=more)
