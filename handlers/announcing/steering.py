"""*Jeda*, *Hentikan*, *Lewati*: at any moment, judged by how the announcement stands then."""

from __future__ import annotations

from content.language import Select
from content.text import Text
from handlers.announcing import going, progress
from handlers.announcing.access import gone, theirs
from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running import left
from handlers.announcing.running_presses import (
    AskStop,
    Pause,
    Resume,
    Skip,
    Stop,
    StopAll,
)
from handlers.announcing.wording import headline
from handlers.chat import Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.drafting import drafts
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.people.record import record
from storage.announcements import announcements, ending, leaving, recipients, repeating
from storage.announcements.announcements import GOING, Announcement
from storage.offices import roles


async def pause(context: Context, press: Pause) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not await _paused(context, it):
        return await too_late(context, it.id)
    return await steered(context, it.id)


async def _paused(context: Context, it: Announcement) -> bool:
    """From now on no copy of it leaves; False where it does not go."""
    if not await announcements.become(context.db, it.id, "paused", "running", "scheduled"):
        return False
    await announcements.paused_for(context.db, it.id, "asked")
    await leaving.call_back(context.db, it.id)
    await record(context, "announcement paused", it.office, announcement=it.id)
    return True


async def take_over(context: Context, it: Announcement) -> None:
    """It goes in the name of who steers it now, where who confirmed it may not any more."""
    by = it.confirmed_by
    if by is None or not await roles.may_act_for(context.db, by, it.office):
        assert context.person is not None
        following = await repeating.following(context.db, it.id)
        for number in (it.id, *((following.id,) if following else ())):
            await announcements.entrust(context.db, number, context.person.id, context.chat.id)


async def ask_stop(context: Context, press: AskStop) -> Posts:
    """While they choose, nothing goes."""
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if it.state not in GOING:
        return await too_late(context, it.id)
    running = it.state == "running" and await _paused(context, it)
    if running:
        await progress.seen(context, it.id)
    text = await _what_stops(context, it)
    note = context.say("announcement_paused_meanwhile") if running else None
    repeated = await repeating.following(context.db, it.id) is not None
    return (Reply(noted(note, text), _choice(context, it, running, repeated)),)


async def _what_stops(context: Context, it: Announcement) -> Text:
    tally = await recipients.tally(context.db, it.id)
    counted = "then" if it.told is None else "before"
    return context.say(
        "ask_stop_announcement",
        words=headline(context, it),
        begun=Select("begun" if it.began is not None else counted),
        sent=tally.get("sent", 0),
        left=left(tally) if it.began is not None else it.told or 0,
    )


def _choice(context: Context, it: Announcement, running: bool, repeated: bool) -> Buttons:
    """`repeated`: another one follows."""
    yes = context.button("btn_announcement_stop_yes", Stop(number=it.id))
    back = context.button("btn_leave_no", ShowAnnouncement(number=it.id))
    if running:
        back = context.button("btn_announcement_resume", Resume(number=it.id))
    if it.repeats is not None and it.began is None and it.state != "fixing":
        skip = context.button("btn_announcement_skip", Skip(number=it.id))
        all_ = context.button("btn_announcement_stop_all", Stop(number=it.id))
        return ((skip,), (all_,), (back, *navigation.home(context)))
    if repeated:
        this = context.button("btn_announcement_stop_this", Stop(number=it.id))
        all_ = context.button("btn_announcement_stop_all", StopAll(number=it.id))
        return ((this,), (all_,), (back, *navigation.home(context)))
    return (context.choose(yes, back), navigation.home(context))


async def stop(context: Context, press: Stop) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not await announcements.become(context.db, it.id, "cancelled", *GOING):
        return await too_late(context, it.id)
    await leaving.call_back(context.db, it.id)
    await take_over(context, it)
    await record(context, "announcement stopped", it.office, announcement=it.id)
    return await steered(context, it.id)


async def stop_all(context: Context, press: StopAll) -> Posts:
    """This one, and the one that would follow it."""
    it = await theirs(context, press.number)
    following = await repeating.following(context.db, it.id) if it is not None else None
    if following is not None and await announcements.become(
        context.db, following.id, "cancelled", "scheduled", "paused"
    ):
        await ending.end(context.db, following.id, context.now)
        await record(context, "announcement stopped", following.office, announcement=following.id)
    return await stop(context, Stop(number=press.number))


async def skip(context: Context, press: Skip) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    waits = it.state in ("scheduled", "paused") and it.began is None
    if not waits or it.repeats is None:
        return await too_late(context, it.id)
    await going.pass_over(context.db, it, context.now)
    await record(context, "announcement skipped", it.office, announcement=it.id)
    return await steered(context, it.id, context.say("announcement_skipped"))


async def steered(context: Context, number: int, note: Text | None = None) -> Posts:
    """As it is now, here and where it was confirmed."""
    await progress.seen(context, number)
    return await as_it_is(context, number, note)


async def too_late(context: Context, number: int) -> Posts:
    """Somebody else, or time, was faster."""
    toast = Toast(context.say("announcement_moved_on"))
    return (toast, *await as_it_is(context, number))


async def as_it_is(context: Context, number: int, note: Text | None = None) -> Posts:
    it = await theirs(context, number)
    return (await drafts.screen(context, it, note),) if it else await gone(context)
