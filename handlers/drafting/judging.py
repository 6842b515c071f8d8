"""Whether an announcement can be sent as it is written: judged where it is typed, and once more
where it is checked, since what it refers to may have changed meanwhile."""

from __future__ import annotations

from content.text import units
from handlers.announcing.copies import LONGEST, Original, original, room
from handlers.announcing.placeholders import objection
from handlers.context import Context
from handlers.forms.answer import Misunderstood
from storage.announcements.announcements import Announcement


async def objection_to(context: Context, it: Announcement) -> Misunderstood | None:
    """Why it cannot be sent, in either language."""
    whole = await original(context.db, it)
    for words in (it.words, it.english):
        if words is None:
            continue
        found = objection(words, whole.event is not None, it.file is not None)
        if found is not None:
            return found
    return _too_long(context, whole)


def _too_long(context: Context, whole: Original) -> Misunderstood | None:
    """By its longest copy, with all that stands below the words."""
    has_file = whole.announcement.file is not None
    most = room(context.world, has_file)
    longest = max(units(whole.copy(reader).text.plain) for reader in LONGEST)
    if (over := longest - most) <= 0:
        return None
    if has_file:
        return Misunderstood("announcement_too_long_for_file", {"over": over, "most": most})
    return Misunderstood("announcement_too_long", {"over": over, "most": most})


def unwritten(
    context: Context, office: int, words: str, event: int | None, file: str | None
) -> Announcement:
    """What it would be, to be judged before there is one."""
    return Announcement(
        id=0,
        office=office,
        written=context.now,
        words=words,
        event=event,
        file=file,
        file_name=file,
    )
