"""*Lanjutkan*: it goes on; where its time went by while it waited, that is said first."""

from __future__ import annotations

from datetime import datetime

from content import dates
from handlers.announcing import going, steering
from handlers.announcing.access import gone, theirs
from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import Resume, ResumeAt, SendNow
from handlers.announcing.wording import headline, office_of
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.people.record import record
from storage.announcements import announcements
from storage.announcements.announcements import Announcement, State


async def resume(context: Context, press: Resume) -> Posts:
    """One that had not begun waits for its time again; one that repeats for its next time."""
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if it.state != "paused":
        return await steering.too_late(context, it.id)
    if it.began is not None or it.starts is None or it.starts > context.now:
        await go_on(context, it)
        return await steering.steered(context, it.id)
    if it.repeats is None:
        return (await _ask_whether_still(context, it, it.starts),)
    await going.pass_over(context.db, it, context.now)
    await go_on(context, it)
    note = context.say("announcement_waits_for_next")
    return await steering.steered(context, it.id, note)


async def _ask_whether_still(context: Context, it: Announcement, starts: datetime) -> Reply:
    """What was right then may be wrong by now, so it does not go without a word."""
    office, _ = await office_of(context, it)
    text = context.say(
        "ask_send_late",
        words=headline(context, it),
        at=dates.moment(starts, office.zone, context.language),
        people=it.told or 0,
    )
    yes = context.button("btn_send_now_yes", SendNow(number=it.id))
    other = context.button("btn_other_time", ResumeAt(number=it.id))
    back = context.button("btn_back", ShowAnnouncement(number=it.id))
    return Reply(text, ((yes,), (other,), (back, *navigation.home(context))))


async def go_on(context: Context, it: Announcement) -> None:
    """The pause is over."""
    goes_on: State = "scheduled" if it.began is None else "running"
    await announcements.become(context.db, it.id, goes_on, "paused")
    await steering.take_over(context, it)
    if it.began is not None:
        await announcements.go(context.db, it.id, context.now, _expiry(it, context.now))
    await record(context, "announcement resumed", it.office, announcement=it.id)


def _expiry(it: Announcement, now: datetime) -> datetime:
    """As it was; a new one where that is over."""
    return it.expires if it.expires is not None and it.expires > now else going.expiry(it, now)
