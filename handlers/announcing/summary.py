"""What came of an announcement: how many got it, how many did not, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.announcing.ledgers import kept
from handlers.announcing.presses import OfficeAnnouncements, ShowAnnouncement
from handlers.announcing.running_presses import Correct, Missed, Resend
from handlers.announcing.wording import headline, office_of, reason
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.groups import posting as group_posting
from handlers.menu import navigation
from storage.announcements import announcements, group_posts, leaving, recipients, repeating
from storage.announcements.announcements import Announcement
from storage.announcements.recipients import FAILED, State

MISSED: tuple[State, ...] = (*FAILED, "uncertain", "cancelled", "no_chat", "stopped", "no_consent")
NAMED: tuple[State, ...] = tuple(state for state in MISSED if state != "no_consent")


async def screen(context: Context, it: Announcement) -> Reply:
    key = f"announce:{it.id}"
    if it.ended is None:
        return replace(_stopping(context, it), key=key, live=True)
    listed = await recipients.tally(context.db, it.id) if kept(it, context.now) else {}
    tally = listed or await announcements.counts(context.db, it.id)
    if it.began is None and it.told is not None and tally.get("cancelled") != it.told:
        listed, tally = {}, {"cancelled": it.told}  # its list was being made anew
    parts = [await _head(context, it, tally)]
    if not_got := [_line(context, state, tally) for state in MISSED if tally.get(state)]:
        missed = sum(tally.get(state, 0) for state in MISSED)
        parts.append(join("\n", [context.say("announcement_missed", people=missed), *not_got]))
    if tally.get("uncertain"):
        parts.append(context.say("announcement_uncertain"))
    if (outcome := await group_posting.outcome(context, it)) is not None:
        parts.append(outcome)
    buttons = await _buttons(context, it, listed)
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
        sent=tally.get("sent", 0),
        at=dates.moment(it.ended, office.zone, context.language),
    )


def _line(context: Context, state: State, tally: Mapping[State, int]) -> Text:
    what = reason(context, state)
    return context.say("announcement_missed_why", why=what, people=tally[state])


async def _buttons(context: Context, it: Announcement, listed: Mapping[State, int]) -> Buttons:
    """What can still be done, as long as its list is kept."""
    rows: list[tuple[Button, ...]] = []
    if any(listed.get(state) for state in NAMED):
        rows.append((context.button("btn_missed", Missed(number=it.id, after=0)),))
    failed = await leaving.failed(context.db, it.id, context.world.channels)
    if failed and it.state == "done":
        rows.append((context.button("btn_resend", Resend(number=it.id), people=failed),))
    in_groups = kept(it, context.now) and await group_posts.any_shown(context.db, it.id)
    if listed.get("sent") or listed.get("uncertain") or in_groups:
        rows.append((context.button("btn_write_correction", Correct(number=it.id)),))
    return tuple(rows)


def _ways_back(context: Context, it: Announcement) -> tuple[Button, ...]:
    all_of_office = OfficeAnnouncements(office=it.office, after=0)
    return (context.button("btn_announcements", all_of_office), *navigation.home(context))
