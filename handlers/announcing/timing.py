"""*Waktu*: now, at a moment by the office's clock, or each week or month from then on."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel

from content.text import Text
from handlers.announcing import resuming, steering
from handlers.announcing.access import gone, theirs
from handlers.announcing.presses import SetTime, ShowAnnouncement
from handlers.announcing.running_presses import AskSendNow, ChooseTime, ResumeAt, SendNow
from handlers.announcing.wording import office_of, when
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.drafting import drafts
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.moments import moment
from handlers.planning.running import ask
from storage.announcements import announcements
from storage.announcements.announcements import OPEN, Announcement

_OF_DAY = "08.00"  # where only a day is typed


class Timed(BaseModel):
    """`resumes`: one that is paused goes then."""

    number: int
    repeats: Literal["once", "weekly", "monthly"]
    at: AwareDatetime
    resumes: Literal["yes", "no"] = "no"


def _timeable(it: Announcement) -> bool:
    """It has not begun. A correction follows at once."""
    waits = it.state in ("scheduled", "paused") and it.began is None
    return it.corrects is None and (it.state in OPEN or waits)


async def show(context: Context, press: SetTime) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not _timeable(it):
        return await steering.too_late(context, it.id)
    now = SendNow(number=it.id) if it.state in OPEN else AskSendNow(number=it.id)
    once = ChooseTime(number=it.id, repeats="once")
    weekly = ChooseTime(number=it.id, repeats="weekly")
    monthly = ChooseTime(number=it.id, repeats="monthly")
    buttons = (
        (context.button("btn_send_now", now), context.button("btn_send_at", once)),
        (
            context.button("btn_send_weekly", weekly),
            context.button("btn_send_monthly", monthly),
        ),
        (context.button("btn_back", ShowAnnouncement(number=it.id)), *navigation.home(context)),
    )
    return (Reply(context.say("announcement_time", when=await when(context, it)), buttons),)


async def choose(context: Context, press: ChooseTime) -> Posts:
    return await _ask(context, press.number, press.repeats, resumes="no")


async def resume_at(context: Context, press: ResumeAt) -> Posts:
    return await _ask(context, press.number, "once", resumes="yes")


async def _ask(context: Context, number: int, repeats: str, resumes: str) -> Posts:
    it = await theirs(context, number)
    if it is None:
        return await gone(context)
    if not _timeable(it):
        return await steering.too_late(context, it.id)
    office, _ = await office_of(context, it)
    given = {"number": str(it.id), "repeats": repeats, "zone": office.zone, "resumes": resumes}
    return await ask(context, TIME_FORM, given)


async def ask_now(context: Context, press: AskSendNow) -> Posts:
    """It is confirmed: one tap more, and it goes to everybody."""
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not _timeable(it):
        return await steering.too_late(context, it.id)
    yes = context.button("btn_send_now_yes", SendNow(number=it.id))
    no = context.button("btn_leave_no", SetTime(number=it.id))
    text = (
        context.say("ask_send_now", people=it.told)
        if it.told is not None
        else context.say("ask_send_now_anew")
    )
    return (Reply(text, (context.choose(yes, no), navigation.home(context))),)


async def now(context: Context, press: SendNow) -> Posts:
    """It is sent once: one that repeats ends with it."""
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not _timeable(it):
        return await steering.too_late(context, it.id)
    return await _set(
        context, it, Timed(number=it.id, repeats="once", at=context.now), at_once=True
    )


async def _chosen(context: Context, timed: Timed) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    it = await theirs(context, timed.number)
    if it is None:
        return await gone(context)
    if not _timeable(it):
        return await steering.too_late(context, it.id)
    return await _set(context, it, timed)


async def _set(context: Context, it: Announcement, timed: Timed, at_once: bool = False) -> Posts:
    starts = None if at_once else timed.at
    repeats = None if timed.repeats == "once" else timed.repeats
    note = context.say("announcement_time_set")
    if it.state in OPEN:
        it = await drafts.change(context, it, "time", starts=starts, repeats=repeats)
        return await steering.as_it_is(context, it.id, note)
    await announcements.change(context.db, it.id, starts=starts, repeats=repeats, month_day=None)
    await record(context, "announcement timed", it.office, announcement=it.id)
    if it.state == "paused" and (at_once or timed.resumes == "yes"):
        await resuming.go_on(context, it)
    return await steering.steered(context, it.id, note)


async def _about(context: Context, answers: Answers) -> Text | None:
    """By whose clock."""
    it = await theirs(context, int(answers["number"]))
    if it is None:
        return None
    office, _ = await office_of(context, it)
    return context.say("announcement_by_clock_of", city=office.city)


TIME_FORM = Form(
    code="ant",
    version=1,
    way_back=lambda answers: SetTime(number=int(answers["number"])),
    about=_about,
    title="title_announcement_time",
    confirm="btn_save",
    model=Timed,
    done=_chosen,
    card=False,
    questions=(
        Question(
            "at",
            ask="ask_announcement_time",
            label="title_announcement_time",
            parse=moment(_OF_DAY),
            takes_number=True,
        ),
    ),
)
