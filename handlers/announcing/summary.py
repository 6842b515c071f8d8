"""What came of an announcement: how many got it, how many did not, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.announcing.ledgers import kept, nameless
from handlers.announcing.presses import OfficeAnnouncements, ShowAnnouncement
from handlers.announcing.running_presses import Correct, Missed, Resend
from handlers.announcing.wording import headline, office_of, reason
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.groups import posting as group_posting
from handlers.menu import navigation
from storage.announcements import ending, group_posts, leaving, repeating
from storage.announcements.announcements import Announcement
from storage.announcements.ending import Counts
from storage.announcements.recipients import EXCLUDED, FAILED, State

MISSED: tuple[State, ...] = (*FAILED, "uncertain", "cancelled", "no_chat", "stopped", "no_consent")
NAMED: tuple[State, ...] = tuple(state for state in MISSED if state != "no_consent")


async def screen(context: Context, it: Announcement) -> Reply:
    key = f"announce:{it.id}"
    if it.ended is None:
        return replace(_stopping(context, it), key=key, live=True)
    counts = await ending.counts(context.db, it.id)
    if it.began is None and it.told is not None and counts.meant.get("cancelled") != it.told:
        counts = Counts(meant={"cancelled": it.told})  # its list was being made anew
    parts = [await _head(context, it, counts.meant), *_not_got(context, counts)]
    if counts.meant.get("uncertain"):
        parts.append(context.say("announcement_uncertain"))
    if (outcome := await group_posting.outcome(context, it)) is not None:
        parts.append(outcome)
    buttons = await _buttons(context, it, counts) if kept(it, context.now) else ()
    if (following := await repeating.following(context.db, it.id)) is not None:
        office, _ = await office_of(context, it)
        assert following.starts is not None
        at = dates.moment(following.starts, office.zone, context.language)
        parts.append(context.say("announcement_followed", at=at))
        there = ShowAnnouncement(number=following.id)
        buttons = (*buttons, (context.button("btn_announcement_following", there),))
    return Reply(join("\n\n", parts), (*buttons, _ways_back(context, it)), key=key)


def _stopping(context: Context, it: Announcement) -> Reply:
    """Its end is shown by itself in the chat in which it was confirmed."""
    row = _ways_back(context, it)
    here = it.chat == context.chat.id
    if not here:
        row = (context.button("btn_announcement_renew", ShowAnnouncement(number=it.id)), *row)
    where = Select("here" if here else "elsewhere")
    words = headline(context, it)
    return Reply(context.say("announcement_stopping", words=words, where=where), (row,))


async def _head(context: Context, it: Announcement, tally: Mapping[State, int]) -> Text:
    office, _ = await office_of(context, it)
    assert it.ended is not None
    return context.say(
        "announcement_over",
        state=Select(it.state),
        words=headline(context, it),
        people=sum(tally.values()),
        sent=tally.get("sent", 0),
        at=dates.moment(it.ended, office.zone, context.language),
    )


def _not_got(context: Context, counts: Counts) -> list[Text]:
    """Who was to get it and did not; apart from them, who was never to get it."""
    parts = []
    if missed := [_line(context, state, counts.meant) for state in MISSED if state in counts.meant]:
        people = sum(counts.meant.get(state, 0) for state in MISSED)
        parts.append(join("\n", [context.say("announcement_missed", people=people), *missed]))
    if left_out := [
        _line(context, state, counts.left_out) for state in EXCLUDED if state in counts.left_out
    ]:
        people = sum(counts.left_out.values())
        parts.append(join("\n", [context.say("announcement_left_out", people=people), *left_out]))
    return parts


def _line(context: Context, state: State, people: Mapping[State, int]) -> Text:
    what = reason(context, state)
    return context.say("announcement_missed_why", why=what, people=people[state])


async def _buttons(context: Context, it: Announcement, counts: Counts) -> Buttons:
    """What can still be done, as long as its list is kept."""
    rows: list[tuple[Button, ...]] = []
    missed = any(state in people for people in (counts.meant, counts.left_out) for state in NAMED)
    if missed and not nameless(it):
        rows.append((context.button("btn_missed", Missed(number=it.id, after=0)),))
    failed = await leaving.failed(context.db, it.id, context.world.channels)
    if failed and it.state == "done":
        rows.append((context.button("btn_resend", Resend(number=it.id), people=failed),))
    got_it = counts.meant.get("sent") or counts.meant.get("uncertain")
    if got_it or await group_posts.any_shown(context.db, it.id):
        rows.append((context.button("btn_write_correction", Correct(number=it.id)),))
    return tuple(rows)


def _ways_back(context: Context, it: Announcement) -> tuple[Button, ...]:
    all_of_office = OfficeAnnouncements(office=it.office, after=0)
    return (context.button("btn_announcements", all_of_office), *navigation.home(context))
